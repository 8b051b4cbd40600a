// Package comtrade reads UN Comtrade's trade flows, the JSON of its API, version 1, into observations.
//
// A record is the flow that a reporter declares, so that the subject is the reporter (reporterCode) and the
// counterpart the partner (partnerCode); what the partner declares of the same goods is a record of its own, the
// mirror flow, and differs. Partner 0 is the world (001).
//
// A record makes up to two observations: primaryValue in US dollars, and netWgt, which is in kilograms, in tonnes.
// Their indicators are the flow and the commodity: "exports-hs-870323" and "exports-hs-870323-weight", in general
// [Indicator]; Mapping.Indicators, with the keys "X.870323" and "X.870323.weight" (flowCode and cmdCode), has
// others. A record whose weight is missing makes one observation. Numbers are exact as written; estimated ones
// (isReported, isNetWgtEstimated) have the status E.
//
// Reporters and partners are M49 codes. Those of Comtrade that are no code of ISO 3166 (490 is "Other Asia, nes",
// 842 the USA with Puerto Rico and the Virgin Islands) are errors until they are mapped: the package guesses none, and
// [Areas] is a mapping of those that stand for one country.
//
// Not read: qty and other units of quantity, values CIF and FOB, second partners, modes of transport, customs
// procedures: ask for their totals, for a record of a part would be taken for the whole and is an error.
package comtrade
