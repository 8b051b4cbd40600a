// Package economy measures the economies of regions and the trade between them: money, exchange rates, units,
// indicators, observations, series, and the measures of regional and trade statistics, in exact decimals.
//
// An [Observation] is one published figure: whose it is (Subject), what it measures ([Indicator]), for which
// [civil.Period], how much it is (a [Value]: an amount with its [Unit] and [Bound]), and where it comes from
// (Cites). A share or a rank also says what it is a share or a rank of (Reference).
//
// No result depends on floating-point arithmetic. Nothing is rounded unless the caller says how. Amounts of different
// currencies combine only through an exchange rate. A figure that its source rounded is marked [BoundAbout],
// and is not trusted to more digits than it has.
//
// # Measures
//
// Each measure ([Growth], [HHI], [RCA] and so on) has exactly one definition, which its comment states with its
// unit, its range and its source. Where the literature has two definitions there are two functions:
// [OpennessWITS] and [OpennessUNCTAD]. A measure returns an [Exact] number, which the caller rounds once, with
// [Exact.Round]. Where the measure is undefined, the error is an [*OperandError] that names the operand and its
// row and column.
//
//	growth, err := economy.Growth(before, after)  // in percent
//	text, err := growth.Text(1, economy.HalfUp)   // "-0.3", "0.0"
//
// # Series
//
// A [Series] holds the observations of one indicator of one subject, by period. Its methods (Growth, Rebase,
// Chain, Deflate, PerHead, Convert, Decumulate and others) apply the measures to every period. Gaps stay gaps,
// and results cite the sources of all their operands. Methods compose: chaining the growth of a series gives
// back its index.
//
// # From observations to results
//
// The packages beside this one read what statistical offices publish: economy/sdmx, economy/worldbank, economy/comtrade,
// economy/baci and economy/ecb. A plain table with the columns Country Code, Year and Value is read by ReadCSV of package
// economy/worldbank.
//
// [Collect] takes what a reader yields, and [GroupSeries] divides it into series. Series are combined with Add, Sub,
// Share and Ratio, and summed over the members of a [Group] where the indicator's [Aggregation] allows it. [Cross]
// makes a labelled [Table] of observations, such as exporters by products, and [SeriesTable] one of series;
// [Table.RCA], [Table.HHI], [Table.Similarity] and others return labelled results. [Mirror] and [MirrorSeries] put what
// both partners declare of a flow side by side, and [Largest] picks the main partners. The packages economy/table and
// economy/chart print and draw tables; the command examples/trade goes the whole way.
//
//	exports, err := economy.Cross(observations, economy.DimensionSubject, economy.DimensionIndicator)
//	advantage, err := exports.AbsentAsZero().RCA()
//	err = table.Text(os.Stdout, advantage, table.Options{Locale: locale.For(language.German)})
//
// # Indicators
//
// [Indicators] returns a catalogue of indicators of regional and trade statistics, with names in four
// languages. Programs can define their own: an [Indicator] is a plain value.
//
// # Currencies and rates
//
// [CurrenciesOf] returns what was legal tender in a country on a day. [Observation.Validate] warns about an
// amount in a currency that was not in use in its period. [Rates] converts at rates of exactly the requested
// kind and period, and reports the rates that it used. [AverageRates] makes yearly and other averages of the daily
// rates that banks publish.
//
// # Values
//
// Values can be added, subtracted, multiplied and divided where their units and bounds allow it: "over 380"
// plus 20 is "over 400", while "over 380" plus "under 20" is an error. [Value.Format] and [Money.Format] print
// for the readers of a locale; [Value.Format] can write the bound in words in four languages.
package economy
