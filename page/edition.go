package page

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// edition is a language that a page is written in.
type edition struct {
	tag    language.Tag
	code   string // en, ru, kk or zh
	locale locale.Locale
	prose  prose.Prose
	brief  brief.Brief
}

func editionOf(net *network.Network, tag language.Tag) edition {
	base, _ := tag.Base()
	l := locale.For(tag)
	b := brief.For(net, l)
	return edition{tag, base.String(), l, b.Prose(), b}
}

// editionsOf returns all languages of a page, and which of them the reader has.
func editionsOf(net *network.Network, reader language.Tag) (all []edition, own int) {
	chosen, _ := prose.Match(reader)
	for i, tag := range prose.Languages() {
		all = append(all, editionOf(net, tag))
		if tag == chosen {
			own = i
		}
	}
	return all, own
}
