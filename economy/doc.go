// Package economy says how much: money, exchange rates, units, indicators, observations and the measures of
// regional and trade statistics, in exact decimals.
//
// An [Observation] is one published figure: whose (Subject), of what ([Indicator]), about which
// [civil.Period], how much ([Value], an amount with its [Unit] and its [Bound]), and on whose word. A
// share or a rank also says of what it is one (Reference).
//
// Laws: no float64; nothing is rounded unless the caller says to what and how; amounts of different
// currencies never meet without a rate; a figure that a source rounds is marked ([About]), not trusted to
// more digits than it has.
//
// A measure ([Growth], [HHI], [RCA] …) has one definition, which its comment states with unit, range and
// citation; where the literature has two, there are two names ([OpennessWITS], [OpennessUNCTAD]). It returns an
// [Exact] number, which is rounded once, by [Exact.Round], to the places and by the [Rounding] that the caller chooses.
// What has no result is an [*OperandError] that names the operand, its row and its column:
//
//	growth, err := economy.Growth(before, after)  // in percent
//	text, err := growth.Text(1, economy.HalfUp)   // "-0.3", "0.0"
//
// A [Series] holds the observations of one subject, indicator and unit by period. Its operations (Growth, Rebase, Chain,
// Deflate, PerHead, Convert, Decumulate …) are those measures, period by period: gaps stay gaps, sources are united. They
// compose: growth, chained, is the index that it came from.
//
// [Indicators] is a catalogue of what statistics of regions and their trade measure, named in four languages; an indicator
// of one's own is a plain value. [CurrenciesOf] says what was legal tender in a country on a day, and an observation in money that
// nobody used in its period is warned of.
//
// [Rates] convert at the rate of exactly the kind and period that is asked for, and say which rates they used.
//
// Values add, subtract, multiply and divide where unit and bound allow it: over 380 and 20 are over 400, over 380 and
// under 20 are an error. [Value.Format] and [Money.Format] print what a reader of any language reads, [Value.Format] a bound
// in words of four languages too.
package economy
