// Package sdmx reads data messages of SDMX, the exchange format of statistical offices and central banks, into
// observations: SDMX-CSV 1.0 and 2.0 ([ReadCSV]).
//
// A message has one column, or one component, per dimension, measure and attribute, whose names the Options say;
// the zero Options know the cross-domain names (REF_AREA, COUNTERPART_AREA, INDICATOR, TIME_PERIOD, OBS_VALUE,
// UNIT_MEASURE, UNIT_MULT, OBS_STATUS). Areas are codes of ISO 3166 or M49, indicators the SDMX equivalents of
// the built-in ones, units currencies and a few of CL_UNIT_MEASURE; all else is mapped, see [figures.Mapping].
//
// Values are plain decimals, multiplied by ten to the power of UNIT_MULT, exact at any length. An empty value and
// NaN are a figure with the status missing. Periods are those of [civil.ParsePeriod]. The delimiter of a CSV file
// is what stands behind the first term of its header; labels=both ("KZ: Kazakhstan") is told by the header and
// labels=name by its columns of names, which are passed over.
//
// Not read: actions that delete, attributes of parts of a key (an error where they would change a value),
// components with several values, several measures, confidentiality, annotations, metadata messages.
package sdmx
