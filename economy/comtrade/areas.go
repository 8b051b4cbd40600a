package comtrade

import (
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// Areas returns what UN Comtrade calls by numbers of its own though ISO 3166 has it, for Mapping.Parties: 842 the United
// States (841 before 1981), 251 France, 381 Italy, 579 Norway, 699 India, 757 Switzerland, and 490, "Other Asia, not elsewhere
// specified", where the trade of Taiwan is reported. The map is the caller's own, to add to.
//
// These areas are larger than the countries: 842 has Puerto Rico and the US Virgin Islands, 251 Monaco, 579 Svalbard and Jan
// Mayen, 757 Liechtenstein in it; 490 may hold trade with others. What holds several countries (711, the Southern African
// Customs Union), is no more (810, the USSR) or is nowhere (837, bunkers) is in none: map it, or set OnlyKnownParties to leave it
// out. The source is UN Comtrade's lists of reporters and partners.
func Areas() map[string]party.ID { return tabular.ComtradeAreas() }
