// Package sdmx reads data messages of SDMX, the exchange format of statistical offices and central banks, as
// observations: SDMX-CSV 1.0 and 2.0 ([ReadCSV]) and SDMX-JSON 1.0 and 2.0 ([ReadJSON]). The same data give the
// same observations in either format.
//
// A message has a column or a component for every dimension, measure and attribute. [Options] say which of them
// are the parts of an observation. The zero Options know the cross-domain names (REF_AREA, COUNTERPART_AREA,
// INDICATOR, TIME_PERIOD, OBS_VALUE, UNIT_MEASURE, UNIT_MULT, BASE_PER, OBS_STATUS, CONF_STATUS) and those of
// Eurostat (geo, partner, unit, OBS_FLAG). If there are several measures, the one that the Options name is
// read.
//
// Areas are codes of ISO 3166 or UN M49, indicators the SDMX equivalents of the built-in ones, and units
// currencies and a few codes of CL_UNIT_MEASURE. Other codes need a [figures.Mapping]. Eurostat's flags are
// mapped by [EurostatFlags]; its units, most of which include a power of ten, need a mapping: CP_MEUR is
// millions of euros.
//
// Values are plain decimal numbers of any length, multiplied by ten to the power of UNIT_MULT. An empty value,
// null, NaN and #N/A are a missing figure. Periods are those of [civil.ParsePeriod]. BASE_PER is the base
// period of an index or of constant prices; it is ignored for other units, and for a currency that the Mapping
// gives to an indicator.
//
// The delimiter of a CSV file is the character after the first term of its header. Fields with labels ("KZ:
// Kazakhstan", labels=both) are recognized by the header, and columns of names (labels=name) are skipped.
//
// A JSON message has series or flat data sets, with one structure or several, codes by index or values as they
// are, and attributes of the data set, of series, of observations and of groups of dimensions, with defaults.
// Its members may be in any order; members that cannot be read yet are held in memory, see Options.Held.
// Messages of early drafts, whose data sets have no data member around them, are read too.
//
// Not read are deletions, attributes of partial keys in CSV (an error if they would change a value), components
// with several values, texts in several languages, annotations, and metadata messages.
package sdmx
