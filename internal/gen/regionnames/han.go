package regionnames

import (
	"maps"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// han converts between the Chinese scripts, character by character, with the rules of CLDR's transform. Its rules for
// whole words are left out, because they concern the written language and would spoil transliterations.
type han struct {
	toSimplified, toTraditional map[rune]rune
}

func readTransform(set *sources.Set) (*han, error) {
	data, err := set.File("cldr", "3rdparty/cldr/common/transforms/Simplified-Traditional.xml")
	if err != nil {
		return nil, err
	}
	h := &han{map[rune]rune{}, map[rune]rune{}}
	first := func(m map[rune]rune, from, to rune) {
		if _, ok := m[from]; !ok {
			m[from] = to
		}
	}
	for line := range strings.Lines(string(data)) {
		line, _, _ = strings.Cut(line, "#")
		for rule := range strings.SplitSeq(line, ";") {
			r := []rune(strings.Join(strings.Fields(rule), ""))
			if len(r) != 3 {
				continue
			}
			if r[1] == '↔' || r[1] == '→' {
				first(h.toTraditional, r[0], r[2])
			}
			if r[1] == '↔' || r[1] == '←' {
				first(h.toSimplified, r[2], r[0])
			}
		}
	}
	h.settle()
	return h, nil
}

// settle keeps only the certain conversions: a character that both scripts use, or that is its own form in the other
// script, is not converted.
func (h *han) settle() {
	for from, to := range h.toTraditional {
		if from == to || h.toSimplified[from] == from || h.toSimplified[from] != 0 {
			delete(h.toTraditional, from)
		}
	}
	for from, to := range h.toSimplified {
		if from == to || h.toTraditional[from] != 0 {
			delete(h.toSimplified, from)
		}
	}
	// Both scripts write 阪 in 大阪, which the transform takes for a form of 坂.
	delete(h.toSimplified, '阪')
	delete(h.toTraditional, '坂')
	// The transform lacks three forms that occur in names.
	h.toSimplified['裡'], h.toSimplified['峯'], h.toSimplified['邨'] = '里', '峰', '村'
}

func (h *han) simplified(text string) string  { return convert(text, h.toSimplified) }
func (h *han) traditional(text string) string { return convert(text, h.toTraditional) }

func convert(text string, by map[rune]rune) string {
	return strings.Map(func(r rune) rune {
		if to, ok := by[r]; ok {
			return to
		}
		return r
	}, text)
}

// corrected are the countries whose curated Chinese names correct those of CLDR. In other countries they replace names in
// the usage of Taiwan (康乃狄克州) by those in the usage of the mainland (康涅狄格州), so zh-Hant keeps the former.
var corrected = [...]string{"CN", "ES", "FR", "JP", "KZ", "LA", "NP", "TW", "UG"}

// readHan converts each Chinese name to its own script. CLDR mixes both scripts in the names of subdivisions.
func (n *names) readHan(set *sources.Set) error {
	var err error
	if n.han, err = readTransform(set); err != nil {
		return err
	}
	mainland, _, _ := locales.Find("zh")
	uncurated := maps.Clone(n.own[mainland])
	if err := n.readCurated(set); err != nil {
		return err
	}
	find := func(tag string) map[int]string {
		id, _, _ := locales.Find(tag)
		return n.own[id]
	}
	hans, hant, yue, yueHans := find("zh"), find("zh-Hant"), find("yue"), find("yue-Hans")
	for i, text := range hans {
		hans[i] = n.han.simplified(text)
		if hant[i] != "" {
			continue
		}
		country, _, _ := strings.Cut(n.regions[i].Code, "-")
		if own := uncurated[i]; own != "" && !slices.Contains(corrected[:], country) {
			text = own
		}
		hant[i] = n.han.traditional(text)
	}
	for i, text := range yue {
		yue[i] = n.han.traditional(text)
	}
	for i, text := range yueHans {
		yueHans[i] = n.han.simplified(text)
	}
	return nil
}
