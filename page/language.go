package page

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
)

// tongue is a language that a page is written in.
type tongue struct {
	tag    language.Tag
	code   string // en, ru, kk or zh
	locale locale.Locale
	prose  prose.Prose
	brief  brief.Brief
}

func tongueOf(net *network.Network, tag language.Tag) tongue {
	base, _ := tag.Base()
	l := locale.For(tag)
	b := brief.For(net, l)
	return tongue{tag, base.String(), l, b.Prose(), b}
}

// tonguesOf returns all languages of a page, and which of them the reader has.
func tonguesOf(net *network.Network, reader language.Tag) (all []tongue, own int) {
	chosen, _ := prose.Match(reader)
	for i, tag := range prose.Languages() {
		all = append(all, tongueOf(net, tag))
		if tag == chosen {
			own = i
		}
	}
	return all, own
}
