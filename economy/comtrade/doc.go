// Package comtrade reads trade flows of UN Comtrade, the JSON of its API, version 1, as observations.
//
// A record is a flow as its reporter declares it: the subject is the reporter (reporterCode) and the
// counterpart the partner (partnerCode). What the partner declares of the same goods, the mirror flow, is
// another record with other figures. Partner 0 is the world (001).
//
// A record makes up to two observations: primaryValue in US dollars and, unless it is missing, netWgt, which is
// in kilograms, in tonnes. Their indicators name the flow and the commodity: "exports-hs-870323" and
// "exports-hs-870323-weight"; see [Indicator]. Mapping.Indicators can replace them, with the keys "X.870323"
// and "X.870323.weight" (flowCode and cmdCode). Numbers are exact as written. Estimated ones (isReported,
// isNetWgtEstimated) have the status [economy.StatusEstimated].
//
// Reporters and partners have M49 codes. Codes of Comtrade that are not in ISO 3166 (490, "Other Asia, nes", or
// 842, the United States with Puerto Rico and the US Virgin Islands) are errors unless they are mapped: the
// package does not guess. [Areas] is a mapping of those that stand for one country.
//
// A record of a second partner, a mode of transport or a customs procedure is an error, because a part would be
// taken for the whole: request their totals. Quantities other than netWgt, and CIF and FOB values, are not
// read.
package comtrade
