package baci

import (
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
)

// Areas returns the countries that BACI lists under UN Comtrade's codes other than those of ISO 3166, for
// Mapping.Parties: 842 for the United States, 251 France, 579 Norway, 699 India, 757 Switzerland, 490 Taiwan
// ("Other Asia, not elsewhere specified") and, in older lists, 381 Italy and 841 the United States. Former countries
// are included too: 736 is Sudan before South Sudan (SD). The map is new, and the caller may add to it.
//
// These areas are larger than the countries: 842 includes Puerto Rico and the US Virgin Islands, 251 Monaco,
// 579 Svalbard and Jan Mayen, and 757 Liechtenstein. Codes of several countries (58, Belgium and
// Luxembourg) are not included: map them, or leave them out with OnlyKnownParties. The sources are BACI's file of country codes and UN Comtrade's lists of reporters and
// partners.
func Areas() map[string]party.ID { return figures.OwnAreas() }
