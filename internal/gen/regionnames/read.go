package regionnames

import (
	_ "embed"
	"encoding/xml"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/crossborder-go/crossborder/internal/data/locales"
	"github.com/crossborder-go/crossborder/internal/gen/sources"
	"github.com/crossborder-go/crossborder/internal/gen/worldtable"
)

//go:embed names.tsv
var namesTable string

// names holds everything that goes into the table.
type names struct {
	regions []worldtable.Region
	entry   map[string]int   // entry by code
	own     []map[int]string // by locale, then by entry; without inherited names
	han     *han

	alternatives map[string][]string // short and variant names of countries
}

func read(set *sources.Set) (*names, error) {
	n := &names{entry: map[string]int{}, alternatives: map[string][]string{}, own: make([]map[int]string, locales.Count)}
	var err error
	if n.regions, err = worldtable.Regions(set); err != nil {
		return nil, err
	}
	for i, r := range n.regions {
		n.entry[r.Code] = i
	}
	for i := range n.own {
		n.own[i] = map[int]string{}
	}
	for _, step := range []func(*sources.Set) error{
		n.readSubdivisions, n.tidySubdivisions, n.readHan, n.readCurated, n.readTerritories,
	} {
		if err := step(set); err != nil {
			return nil, err
		}
	}
	n.dropInherited()
	return n, n.check()
}

// disambiguators removes the marks that CLDR appends to a name shared by several subdivisions of a country, and
// invisible characters that are not part of a name.
var disambiguators = strings.NewReplacer("²", "", "³", "", "¹", "", " †", "", "†", "", "\u200b", "", "\u200e", "", "\u200f", "", "\ufeff", "")

func clean(name string) string {
	return norm.NFC.String(strings.Join(strings.Fields(disambiguators.Replace(name)), " "))
}

// readSubdivisions reads the subdivisions folder of CLDR, including the names that are only provisional.
func (n *names) readSubdivisions(set *sources.Set) error {
	const folder = "3rdparty/cldr/common/subdivisions/"
	paths, err := set.Paths("cldr", folder)
	if err != nil {
		return err
	}
	for _, path := range paths {
		name := strings.ReplaceAll(strings.TrimSuffix(path[len(folder):], ".xml"), "_", "-")
		id, _, ok := locales.Find(name)
		if name == "root" || name == "en" {
			continue // the world table has the English names
		}
		if !ok {
			return fmt.Errorf("%s does not belong to a locale", path)
		}
		var data struct {
			Names []struct {
				Type string `xml:"type,attr"`
				Text string `xml:",chardata"`
			} `xml:"localeDisplayNames>subdivisions>subdivision"`
		}
		file, err := set.File("cldr", path)
		if err != nil {
			return err
		}
		if err := xml.Unmarshal(file, &data); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		cldr := map[string]string{}
		for _, s := range data.Names {
			code := strings.ToUpper(s.Type[:2] + "-" + s.Type[2:])
			if text := clean(s.Text); text != "" {
				cldr[code] = text
			}
		}
		n.addSubdivisions(id, cldr)
	}
	return nil
}

// addSubdivisions assigns CLDR's names in a locale to the codes to which they belong today.
func (n *names) addSubdivisions(locale int, cldr map[string]string) {
	own := n.own[locale]
	for code, text := range cldr {
		if i, ok := n.entry[code]; ok && !isEarlier(n.regions[i]) {
			own[i] = text
		}
	}
	for i, r := range n.regions {
		if text := cldr[r.Namesake]; text != "" && own[i] == "" {
			own[i] = text
		}
		if r.Renamed == "" || strings.HasPrefix(r.Code, "MA-") {
			continue
		}
		text := cldr[r.Code]
		if to := n.entry[r.Renamed]; text != "" && own[to] == "" && (r.Withdrawn || isEarlier(r)) {
			own[to] = text
		}
	}
}

// isEarlier reports whether CLDR's names of a code are those of its earlier meaning. That is so for the codes of Iran
// that were given to other provinces in 2020, and for Morocco's regions since 2015.
func isEarlier(r worldtable.Region) bool {
	switch country, part, _ := strings.Cut(r.Code, "-"); country {
	case "IR":
		return r.Renamed != "" && !r.Withdrawn
	case "MA":
		return len(part) == 2 && !r.Withdrawn
	}
	return false
}

// readCurated reads names.tsv, which takes precedence over CLDR.
func (n *names) readCurated(*sources.Set) error {
	for line := range strings.Lines(namesTable) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		columns := strings.Split(line, "\t")
		if len(columns) != 3 {
			return fmt.Errorf("names.tsv: bad row %q", line)
		}
		id, alias, ok := locales.Find(columns[0])
		i, known := n.entry[columns[1]]
		if !ok || alias || !known || clean(columns[2]) != columns[2] {
			return fmt.Errorf("names.tsv: bad row %q", line)
		}
		n.own[id][i] = columns[2]
	}
	return nil
}

// readTerritories reads the names of countries and areas. A subdivision that is also a country and has no name takes
// the country's.
func (n *names) readTerritories(set *sources.Set) error {
	for id := range locales.Count {
		name := locales.Name(id)
		path := "main/" + name + "/territories.json"
		if paths, err := set.Paths("cldr-localenames-full", path); err != nil {
			return err
		} else if len(paths) == 0 {
			continue
		}
		var data struct {
			Main map[string]struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
		if err := set.JSON("cldr-localenames-full", path, &data); err != nil {
			return err
		}
		territories := data.Main[name].LocaleDisplayNames.Territories
		n.addAlternatives(territories)
		for i, r := range n.regions {
			switch text := territories[r.Code]; {
			case len(r.Code) <= 3 && text != "" && text != r.Code:
				n.own[id][i] = norm.NFC.String(text)
			case !n.has(id, i) && worldtable.AlsoCountry(r.Code):
				if text := territories[r.Code[3:]]; text != "" {
					n.own[id][i] = text
				}
			}
		}
	}
	return nil
}

// has reports whether an entry has a name in a locale or in one that the locale inherits from.
func (n *names) has(locale, entry int) bool {
	for id := locale; id != locales.Und; id = locales.Parent(id) {
		if n.own[id][entry] != "" {
			return true
		}
	}
	return false
}

// dropInherited removes the names that a locale inherits from its parent.
func (n *names) dropInherited() {
	full := make([]map[int]string, len(n.own))
	var of func(id int) map[int]string
	of = func(id int) map[int]string {
		if full[id] != nil {
			return full[id]
		}
		full[id] = map[int]string{}
		if id == locales.Und {
			for i, r := range n.regions {
				full[id][i] = r.Name
			}
			return full[id]
		}
		for i, text := range of(locales.Parent(id)) {
			full[id][i] = text
		}
		for i, text := range n.own[id] {
			full[id][i] = text
		}
		return full[id]
	}
	drop := make([][]int, len(n.own))
	for id := range n.own {
		for i, text := range n.own[id] {
			if id != locales.Und && locales.Parent(id) != locales.Und && of(locales.Parent(id))[i] == text ||
				locales.Name(id) == "en" {
				drop[id] = append(drop[id], i)
			}
		}
	}
	for id, list := range drop {
		for _, i := range list {
			delete(n.own[id], i)
		}
	}
}

// check checks that names are printable texts and that Chinese names are in the right script.
func (n *names) check() error {
	hans, _, _ := locales.Find("zh")
	hant, _, _ := locales.Find("zh-Hant")
	for id := range n.own {
		for i, text := range n.own[id] {
			if text == "" || text != strings.TrimSpace(text) || !norm.NFC.IsNormalString(text) || strings.ContainsFunc(text, unicode.IsControl) {
				return fmt.Errorf("%s in %s: bad name %q", n.regions[i].Code, locales.Name(id), text)
			}
			if id == hans && n.han.simplified(text) != text || id == hant && n.han.traditional(text) != text {
				return fmt.Errorf("%s in %s: wrong script in %q", n.regions[i].Code, locales.Name(id), text)
			}
		}
	}
	return nil
}
