package comtrade

import (
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/party"
)

// Areas returns the countries that UN Comtrade lists under codes other than those of ISO 3166, for
// Mapping.Parties: 842 for the United States (841 before 1981), 251 France, 381 Italy, 579 Norway, 699 India,
// 757 Switzerland, and 490, "Other Asia, not elsewhere specified", under which the trade of Taiwan is reported.
// The map is new, and the caller may add to it.
//
// Former countries are included too: 810 is the Soviet Union (SU), 200 Czechoslovakia (200), 891 Serbia and Montenegro
// (CS). [github.com/crossborder-go/crossborder/region.Successors] tells what
// replaced them.
//
// These areas are larger than the countries: 842 includes Puerto Rico and the US Virgin Islands, 251 Monaco,
// 579 Svalbard and Jan Mayen, and 757 Liechtenstein; 490 may include trade with others. Codes of several
// countries (711, the Southern African Customs Union) and of no country (837, bunkers) are not included: map them, or
// leave them out with OnlyKnownParties. The source is UN
// Comtrade's lists of reporters and partners.
func Areas() map[string]party.ID { return figures.OwnAreas() }
