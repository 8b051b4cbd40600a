// Package sdmx reads data messages of SDMX, the exchange format of statistical offices and central banks, as
// observations: SDMX-CSV 1.0 and 2.0 ([ReadCSV]), SDMX-JSON 1.0 and 2.0 ([ReadJSON]) and SDMX-ML 1.0 to 3.0
// ([ReadML]). The same data give the same observations in every format. Two formats with the same components are read
// too: Eurostat's tab-separated values ([ReadTSV]) and JSON-stat 2.0 ([ReadJSONStat]).
//
// A message has a component for every dimension, measure and attribute; in a table it is a column. [Options] say which
// components are the subject, the period, the value and the other parts of an observation. The zero Options know the
// cross-domain names (REF_AREA, COUNTERPART_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE, UNIT_MEASURE, UNIT_MULT, BASE_PER,
// OBS_STATUS, CONF_STATUS) and those of Eurostat (geo, partner, unit, OBS_FLAG). If there are several measures, the one
// that the Options name is read. A dimension that the Options do not name, such as SEASONAL_ADJUST, must have one value for
// all figures of an indicator in a unit; a second value is an error, so that adjusted and unadjusted figures do not mix.
//
// Areas are codes of ISO 3166, indicators the SDMX equivalents of the built-in ones, and units currencies and a few
// codes of CL_UNIT_MEASURE. Numbers of areas need a register (Options.Areas), and other codes a [figures.Mapping].
// Eurostat's areas, EL and UK among them, are figures.RegisterEurostat; its flags are
// mapped by [EurostatFlags]; its units, most of which include a power of ten, need a mapping: CP_MEUR is
// millions of euros.
//
// Values are plain decimal numbers of any length, multiplied by ten to the power of UNIT_MULT. An empty value,
// null, NA, NaN and #N/A are a missing figure. Periods are those of [civil.ParsePeriod]; a date-time at midnight is its
// day, a time zone is dropped, and a reporting period of a year that begins on another day than 1 January
// (REPORTING_YEAR_START_DAY) is a range: 2020-Q1 from --04-01 is 2020-04-01/P3M. BASE_PER is the base period of an index
// or of constant prices; it is ignored for other units. For a currency that the Mapping gives to an indicator it is
// ignored too, but must be the same for all figures of the indicator.
//
// The delimiter of a CSV file is the character after the first term of its header. Fields with labels ("KZ:
// Kazakhstan", labels=both) are recognized by the header, and columns of names (labels=name) are skipped; Eurostat's LAST
// UPDATE has none, and where another column has none, the names of the columns tell. The first
// column may also be KEY, as in files of the European Central Bank.
//
// A JSON message has series or flat data sets, with one structure or several, codes by index or values as they
// are, and attributes of the data set, of series, of observations and of groups of dimensions, with defaults.
// Its members may be in any order; members that cannot be read yet are held in memory, see Options.Held.
// Messages of early drafts, whose data sets have no data member around them, are read too.
//
// An SDMX-ML message has generic, structure-specific (compact) or cross-sectional data, as series or flat, with
// attributes of data sets, groups, series and observations. It does not say which components it has, so an observation
// takes the first name of a role that it has.
//
// Messages of exchange rates, such as those of the dataflow EXR of the European Central Bank, are read as rates by
// [ReadRatesCSV], [ReadRatesJSON] and [ReadRatesML]. [RateOptions] name the components of other offices.
//
// Not read are deletions, attributes of partial keys in CSV (an error if they would change a value), components
// with several values, texts in several languages, annotations, and metadata messages.
package sdmx
