package regionnames

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

var (
	//go:embed aliases.tsv
	aliasesTable string
	//go:embed words.tsv
	wordsTable string
)

// uncommented returns a table without comments and empty lines.
func uncommented(table string) string {
	var out strings.Builder
	for line := range strings.Lines(table) {
		if line = strings.TrimRight(line, "\r\n"); line != "" && line[0] != '#' {
			out.WriteString(line + "\n")
		}
	}
	return out.String()
}

// aliases returns aliases.tsv, which it checks, together with CLDR's alternative names.
func (n *names) aliases() (string, error) {
	table := uncommented(aliasesTable)
	for line := range strings.Lines(table) {
		columns := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(columns) != 3 || !slices.Contains([]string{"official", "short", "abbreviation", "former"}, columns[1]) {
			return "", fmt.Errorf("aliases.tsv: bad row %q", line)
		}
		if _, ok := n.entry[columns[0]]; !ok {
			return "", fmt.Errorf("aliases.tsv: no code %q", columns[0])
		}
		for name := range strings.SplitSeq(columns[2], "|") {
			if name = strings.TrimPrefix(name, "="); name == "" || clean(name) != name {
				return "", fmt.Errorf("aliases.tsv: bad name in %q", line)
			}
		}
	}
	for _, code := range n.alternativeCodes() {
		table += code + "\tshort\t" + strings.Join(n.alternatives[code], "|") + "\n"
	}
	return table, nil
}

func (n *names) alternativeCodes() []string {
	var list []string
	for code := range n.alternatives {
		list = append(list, code)
	}
	slices.Sort(list)
	return list
}

// misleading is French for the United States. Folded, it is the usual abbreviation of the European Union.
const misleading = "É.-U."

// addAlternatives collects the short and variant names of countries in a locale's file.
func (n *names) addAlternatives(territories map[string]string) {
	for key, text := range territories {
		code, _, ok := strings.Cut(key, "-alt-")
		if i, known := n.entry[code]; !ok || !known || n.regions[i].Withdrawn {
			continue
		}
		if text == misleading {
			continue
		}
		if !slices.Contains(n.alternatives[code], text) && !strings.Contains(text, "|") {
			n.alternatives[code] = append(n.alternatives[code], text)
			slices.Sort(n.alternatives[code])
		}
	}
}
