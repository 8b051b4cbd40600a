// Prints dates and lists as ICU formats them, for those locales on standard input, one per line, that ICU has:
// "@tag", then lines of operation, argument and text, separated by tabs.
import { readFileSync } from 'node:fs'

const day = text => {
  const [year, month, date] = text.split('-').map(Number)
  const d = new Date(Date.UTC(2000, month - 1, date || 1))
  d.setUTCFullYear(year)
  return d
}
const days = ['0001-01-01', '0010-02-03', '0999-12-31', '2024-02-29', '9999-12-31', '2025-11-28']
const months = []
for (let m = 1; m <= 12; m++) {
  const mm = String(m).padStart(2, '0')
  months.push(`2025-${mm}`)
  days.push(`2025-${mm}-${String(m + 1).padStart(2, '0')}`)
}
months.push('2027-01')
const spans = ['2025-01-01/2025-01-08', '2025-01-05/2025-09-18', '2024-10-01/2025-09-08', '2025-05-05/2025-05-05',
  '0001-01-05/0999-12-15']
const monthSpans = ['2025-01-01/2025-09-30', '2024-07-01/2025-06-30']
const lists = ['A', 'A|B', 'A|B|C', 'A|B|C|D', 'A|iglesia', 'x|hielo', 'X|Hijo', 'a|Hiato|hierro', 'a|oro', 'a|11', 'a|110', 'a|8x|ho',
  'a|שלום', 'שלום|12']

const styles = { long: 'long', medium: 'short' }
const out = []
for (const tag of readFileSync(0, 'utf8').split('\n').filter(t => t && t !== 'und')) {
  const base = { calendar: 'gregory', timeZone: 'UTC' }
  const format = options => new Intl.DateTimeFormat(tag, { ...base, ...options })
  if (format({}).resolvedOptions().locale !== tag) continue
  const print = (op, argument, text) => out.push(`${op}\t${argument}\t${text}`)
  out.push('@' + tag)
  for (const style of ['full', 'long', 'medium', 'short']) {
    const f = format({ dateStyle: style })
    for (const d of days) print('date-' + style, d, f.format(day(d)))
  }
  for (const [style, month] of Object.entries(styles)) {
    const f = format({ year: 'numeric', month, day: 'numeric' })
    for (const s of spans) print('range-' + style, s, f.formatRange(...s.split('/').map(day)))
    const g = format({ year: 'numeric', month })
    for (const m of months) print('month-' + style, m, g.format(day(m)))
    for (const s of monthSpans) print('months-' + style, s, g.formatRange(...s.split('/').map(day)))
  }
  print('year', '2025', format({ year: 'numeric' }).format(day('2025-01')))
  const numeric = format({ year: 'numeric', month: 'numeric' })
  for (const m of ['2025-07', '2027-01']) print('month-short', m, numeric.format(day(m)))
  for (const [name, type] of [['and', 'conjunction'], ['or', 'disjunction']]) {
    const f = new Intl.ListFormat(tag, { type })
    if (f.resolvedOptions().locale !== tag) continue
    for (const l of lists) print('list-' + name, l, f.format(l.split('|')))
  }
}
console.log(out.join('\n'))
