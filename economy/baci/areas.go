package baci

import (
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// Areas returns what BACI calls by numbers of UN Comtrade's own though ISO 3166 has it, for Mapping.Parties: 842 the United
// States, 251 France, 579 Norway, 699 India, 757 Switzerland, 490 Taiwan ("Other Asia, not elsewhere specified"), and 381 and 841,
// Italy and the United States in older lists. The map is the caller's own, to add to.
//
// These areas are larger than the countries: 842 has Puerto Rico and the US Virgin Islands, 251 Monaco, 579 Svalbard and Jan
// Mayen, 757 Liechtenstein in it. What holds several countries (58, Belgium and Luxembourg) or is no more (736, Sudan before
// South Sudan) is in none: map it, or set OnlyKnownParties to leave it out. The sources are BACI's file of country codes and UN
// Comtrade's lists of reporters and partners.
func Areas() map[string]party.ID { return tabular.ComtradeAreas() }
