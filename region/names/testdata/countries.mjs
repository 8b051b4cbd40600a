// Prints the names that ICU has for countries and M49 areas, for the differential test of package names.
//
//   node countries.mjs
//
// Reads codes and, after an empty line, the tags of all locales from standard input, one per line. In the output,
// "@tag" begins a locale that ICU supports exactly; each other line is a code and its name, separated by a tab.
import fs from 'node:fs'

const [codes, tags] = fs.readFileSync(0, 'utf8').split('\n\n').map(part => part.split('\n').filter(Boolean))
const lines = []
for (const tag of tags) {
  let names
  try {
    names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
  } catch {
    continue
  }
  if (names.resolvedOptions().locale !== tag) continue
  lines.push('@' + tag)
  for (const code of codes) lines.push(code + '\t' + (names.of(code) ?? ''))
}
fs.writeFileSync(1, lines.join('\n') + '\n')
