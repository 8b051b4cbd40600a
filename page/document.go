package page

import (
	"strings"

	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// document is everything that a page tells, in all languages.
type document struct {
	timeline
	net      *network.Network
	site     *Site
	editions []edition
	own      int      // the language that is shown first
	titles   []string // by language
	lines    []line
	wide     drawing
	narrow   drawing
	texts    texts
	told     [][]statement // of each spell of each tie
	sources  []source.Source
	cited    map[string]int // the numbers of sources, by id
}

// statement is what the page says about a spell, by numbers: of texts, and of sources.
type statement struct {
	text    int
	details []int
	sources []int
	ended   int // what it says about the end, -1 for nothing
}

// narrowWidth is the width of the drawing for telephones.
const narrowWidth = 360

func newDocument(net *network.Network, t timeline, o Options) *document {
	b := &document{timeline: t, net: net, site: o.Site.usable(), cited: map[string]int{}}
	b.editions, b.own = editionsOf(net, o.Language)
	for i := range b.nodes.all {
		n := &b.nodes.all[i]
		for _, t := range b.editions {
			n.names = append(n.names, t.nameOf(n.id, o))
		}
	}
	b.titles = b.each(func(t edition) string { return t.titleOf(o) })
	b.lines = linesOf(b.ties)
	texts := longest(b.ties, b.lines)
	left := leftOf(net, o)
	b.wide = newDrawing(b.nodes.all, b.lines, texts, int64(o.width()), left)
	b.narrow = newDrawing(b.nodes.all, b.lines, texts, narrowWidth, left)
	b.told = make([][]statement, len(b.ties))
	for i := range b.ties {
		for j := range b.ties[i].spells {
			b.told[i] = append(b.told[i], b.say(&b.ties[i].spells[j]))
		}
	}
	return b
}

// say tells a spell.
func (b *document) say(s *spell) statement {
	t := statement{text: b.texts.add(b.each(func(t edition) string { return t.sentence(s.link) })), ended: -1}
	details, most := make([][]string, len(b.editions)), 0
	for i, edition := range b.editions {
		details[i] = edition.brief.Details(s.link)
		most = max(most, len(details[i]))
	}
	for k := range most {
		in := make([]string, len(b.editions))
		for i := range details {
			if k < len(details[i]) {
				in[i] = stopped(clean(details[i][k]), b.editions[i].code)
			}
		}
		t.details = append(t.details, b.texts.add(in))
	}
	for _, c := range s.link.Cites {
		t.sources = b.cite(t.sources, c.Source)
	}
	if !s.ended.On.IsZero() {
		t.ended = b.texts.add(b.each(func(t edition) string {
			if text := clean(t.brief.Change(s.ended)); text != "" {
				return text
			}
			return t.sentence(s.link)
		}))
	}
	return t
}

func (b *document) each(tell func(t edition) string) []string {
	in := make([]string, len(b.editions))
	for i, t := range b.editions {
		in[i] = tell(t)
	}
	return in
}

// sentence tells a link, also one that is not of the network.
func (e edition) sentence(l network.Link) string { return clean(e.brief.Link(l)) }

// cite adds the number of a source that the network has, once.
func (b *document) cite(numbers []int, id string) []int {
	n, known := b.cited[id]
	if !known {
		s, found := b.net.Source(id)
		if !found {
			return numbers
		}
		n = len(b.sources)
		b.cited[id] = n
		b.sources = append(b.sources, s)
	}
	for _, m := range numbers {
		if m == n {
			return numbers
		}
	}
	return append(numbers, n)
}

// sourceText tells a source without its address, which the text links to. A source that has nothing else is its address.
func (e edition) sourceText(s source.Source) string {
	address := s.URL
	s.URL = ""
	if text := clean(e.prose.Source(s)); text != "" && (len(s.Title) > 0 || len(s.Publisher) > 0 || len(s.Quoting) > 0) {
		return text
	}
	return clean(address)
}

// webAddress returns the address of a source if it is one of the web, and "" for any other.
func webAddress(s source.Source) string {
	lower := strings.ToLower(s.URL)
	if strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "http://") {
		return clean(s.URL)
	}
	return ""
}

// containers returns the nodes that each node lies within.
func (b *document) containers() [][]int {
	all := make([][]int, len(b.nodes.all))
	for i, n := range b.nodes.all {
		seen := map[int]bool{i: true}
		for _, id := range b.above(n.id) {
			if in, isDrawn := b.number[id]; isDrawn && !seen[in] && b.net.Within(n.id, id) {
				seen[in] = true
				all[i] = append(all[i], in)
			}
		}
	}
	return all
}

// mostAbove is how many organizations above one count.
const mostAbove = 16

// above returns the parties that one may lie within: by its code, or by the seats of itself and the organizations above it.
func (b *document) above(id party.ID) []party.ID {
	var all []party.ID
	climb := func(code region.Code) {
		for ; !code.IsZero(); code = code.Parent() {
			all = append(all, party.IDFrom(code))
		}
	}
	if p, found := b.net.Platform(id); found {
		climb(p.Seat)
	}
	for range mostAbove {
		if code, isRegion := id.Region(); isRegion {
			climb(code)
			break
		}
		o, found := b.net.Organization(id)
		if !found {
			break
		}
		climb(o.Seat)
		id = o.Parent
		all = append(all, id)
	}
	return all
}

// otherNames returns the names by which a party is searched for beside those that are shown: its id, and its recorded names
// and aliases in any language.
func (b *document) otherNames(n node) []string {
	seen := map[string]bool{}
	for _, name := range n.names {
		seen[name] = true
	}
	var all []string
	add := func(name string) {
		if name = clean(name); name != "" && !seen[name] {
			seen[name] = true
			all = append(all, name)
		}
	}
	add(n.id.String())
	for _, name := range inOrder(b.net.Names(n.id)) {
		add(name)
	}
	if code, isRegion := n.id.Region(); isRegion {
		record, _ := b.net.Region(code)
		for _, a := range record.Aliases {
			for _, name := range inOrder(a.Text) {
				add(name)
			}
		}
	}
	return all
}
