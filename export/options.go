package export

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/party"
)

// Options say how an export names what it writes. The zero Options give English names.
type Options struct {
	// Language is the language of the labels. A name that is not recorded in it is given in English, or else in the
	// language with the lowest tag, as [network.Network.Name] does.
	Language language.Tag

	// Name, if it is not nil, names a party. Where it returns "", the party has its name in the network. With package
	// region/names it names all regions in any language, and only a program that sets it pays for these names:
	//
	//	func(id party.ID) string {
	//		code, _ := id.Region()
	//		return names.Name(code, language.Russian)
	//	}
	Name func(id party.ID) string
}
