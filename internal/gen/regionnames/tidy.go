package regionnames

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// connectors are the marks that CLDR writes between the parts of a Chinese name. The hyphen takes their place.
var connectors = strings.NewReplacer("－", "-", "—", "-", "–", "-", " - ", "-")

// tidySubdivisions brings CLDR's names of subdivisions in the curated languages into one form: without the remark in
// brackets by which an encyclopedia tells areas of several countries apart (Бурдур (ил)), and with one mark between the
// parts of a name. Where two areas of a country then have one name, names.tsv tells them apart.
func (n *names) tidySubdivisions(*sources.Set) error {
	for _, tag := range []string{"ru", "kk", "zh", "zh-Hant", "yue", "yue-Hans"} {
		id, _, _ := locales.Find(tag)
		for i, text := range n.own[id] {
			if len(n.regions[i].Code) <= 3 {
				continue
			}
			text = withoutRemark(text)
			if tag == "ru" || tag == "kk" {
				text = strings.ReplaceAll(text, " - ", " — ")
			} else {
				text = connectors.Replace(text)
			}
			n.own[id][i] = text
		}
	}
	return nil
}

// withoutRemark removes what stands in brackets at the end of a name.
func withoutRemark(text string) string {
	for _, brackets := range []string{"()", "（）"} {
		mark := []rune(brackets)
		at := strings.LastIndex(text, string(mark[0]))
		if at > 0 && strings.HasSuffix(text, string(mark[1])) {
			return strings.TrimSpace(text[:at])
		}
	}
	return text
}
