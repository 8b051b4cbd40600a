// Package sdmx reads data messages of SDMX, the exchange format of statistical offices and central banks, into
// observations: SDMX-CSV 1.0 and 2.0 ([ReadCSV]), SDMX-JSON 1.0 and 2.0 ([ReadJSON]). The same data give the same
// observations in either form.
//
// A message has one column, or one component, per dimension, measure and attribute, whose names the Options say;
// the zero Options know the cross-domain names (REF_AREA, COUNTERPART_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE,
// UNIT_MEASURE, UNIT_MULT, BASE_PER, OBS_STATUS, CONF_STATUS). Areas are codes of ISO 3166 or M49, indicators the
// SDMX equivalents of the built-in ones, units currencies and a few of CL_UNIT_MEASURE; all else is mapped, see
// [figures.Mapping]. Of several measures the one is read that the Options name. Eurostat's names of components (geo,
// unit, partner, OBS_FLAG) are known as well, and its flags by [EurostatFlags]; its units are mapped, as most have a power of ten
// in them: CP_MEUR is millions of euros.
//
// Values are plain decimals, multiplied by ten to the power of UNIT_MULT, exact at any length. An empty value, null,
// NaN and #N/A are a figure with the status missing. Periods are those of [civil.ParsePeriod]. BASE_PER is the base
// of an index or of constant prices; other units have none, nor has a currency that the Mapping says.
//
// The delimiter of a CSV file is what stands behind the first term of its header; labels=both ("KZ: Kazakhstan") is
// told by the header and labels=name by its columns of names, which are passed over.
//
// A JSON message has series or flat data sets, of one structure or several, codes by their index or values as they
// are, attributes of the data set, of series, of observations and of groups of dimensions, with defaults. Its members
// may stand in any order; what comes before it can be read is held, see Options.Held. The message of early drafts,
// without data around its data sets, is read too.
//
// Not read: actions that delete, attributes of parts of a key in CSV (an error where they would change a value),
// components with several values, texts in several languages, annotations, metadata messages.
package sdmx
