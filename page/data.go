package page

import (
	"encoding/json"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
)

// pageData is what page.js reads. Everything that is told is by number.
type pageData struct {
	Language  string                  `json:"language"` // that is shown first
	First     int                     `json:"first"`    // the step that is shown first
	Kinds     []string                `json:"kinds"`    // classes
	Looks     []string                `json:"looks"`    // classes
	Signs     []string                `json:"signs"`    // of the looks
	Parties   []partyData             `json:"parties"`
	Ties      [][4]int                `json:"ties"`   // kind, a, b, and 1 if mutual
	Spells    [][]int                 `json:"spells"` // see spellData
	Languages map[string]languageData `json:"languages"`
	Days      []civil.Date            `json:"days,omitempty"` // of the steps, in a site
}

// partyData is a party: the other names by which it is found, and the parties that it lies within.
type partyData struct {
	Search []string `json:"search"`
	Within []int    `json:"within,omitempty"`
}

// languageData is what is told in one language.
type languageData struct {
	Tag     string            `json:"tag"`
	Title   string            `json:"title"`
	Words   map[string]string `json:"words"`
	Kinds   []string          `json:"kinds"`
	Looks   []string          `json:"looks"`
	Names   []string          `json:"names"`
	Wide    []string          `json:"wide"`   // names in rows, for the drawing
	Narrow  []string          `json:"narrow"` // and for that of telephones
	Texts   []string          `json:"texts"`
	Steps   []string          `json:"steps"`
	Sources []string          `json:"sources"`
	Pages   []string          `json:"pages,omitempty"`
	Images  []string          `json:"images,omitempty"`
}

// spellData is a spell by numbers: of its tie, the first step and the step on which it is over, its look, line and text, the
// text of its end (-1 for none), the number of details, the details, and then the sources.
func spellData(tie int, s *spell, t statement) []int {
	all := []int{tie, s.from, s.until, int(s.look), s.line, t.text, t.ended, len(t.details)}
	return append(append(all, t.details...), t.sources...)
}

// data returns the data of a page as JSON in which <, > and & are escaped.
func (b *document) data() []byte {
	d := pageData{Language: b.editions[b.own].code, First: b.first, Languages: map[string]languageData{}, Parties: []partyData{}, Ties: [][4]int{}, Spells: [][]int{}, Days: b.siteData()}
	for k := range len(network.LinkKinds()) + 1 {
		d.Kinds = append(d.Kinds, kindClass(k))
	}
	for _, l := range lookTable {
		d.Looks, d.Signs = append(d.Looks, l.class), append(d.Signs, l.sign)
	}
	within := b.containers()
	for i, n := range b.nodes.all {
		d.Parties = append(d.Parties, partyData{b.otherNames(n), within[i]})
	}
	for i := range b.ties {
		t := &b.ties[i]
		mutual := 0
		if t.isMutual {
			mutual = 1
		}
		d.Ties = append(d.Ties, [4]int{t.kind, t.a, t.b, mutual})
		for j := range t.spells {
			d.Spells = append(d.Spells, spellData(i, &t.spells[j], b.told[i][j]))
		}
	}
	for i, t := range b.editions {
		d.Languages[t.code] = b.languageData(i)
	}
	text, _ := json.Marshal(d) // strings and numbers always have a text
	return text
}

func (b *document) languageData(i int) languageData {
	t := b.editions[i]
	d := languageData{Tag: t.tag.String(), Title: b.titles[i], Words: map[string]string{}, Names: []string{}, Wide: []string{}, Narrow: []string{},
		Texts: b.texts.in(i), Steps: []string{}, Sources: []string{}}
	for _, w := range pageWords {
		d.Words[w.key] = w.in(t.code)
	}
	d.Words["description"] = description.in(t.code)
	for _, k := range kindWords {
		d.Kinds = append(d.Kinds, k.in(t.code))
	}
	for _, l := range lookWords {
		d.Looks = append(d.Looks, l.in(t.code))
	}
	for k, n := range b.nodes.all {
		d.Names = append(d.Names, n.names[i])
		d.Wide = append(d.Wide, strings.Join(b.wide.rows[i][k], "\n"))
		d.Narrow = append(d.Narrow, strings.Join(b.narrow.rows[i][k], "\n"))
	}
	for k := range b.steps {
		d.Steps = append(d.Steps, t.stepText(b.steps[k]))
	}
	d.Pages, d.Images = b.siteNames(t)
	for _, s := range b.sources {
		d.Sources = append(d.Sources, t.sourceText(s))
	}
	return d
}
