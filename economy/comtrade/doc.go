// Package comtrade reads trade flows of UN Comtrade as observations: the JSON of its API ([Read]), version 1 and the
// former one, and the CSV files of its website, its bulk files and the former website and API ([ReadCSV]).
//
// A record is a flow as its reporter declares it: the subject is the reporter (reporterCode) and the counterpart the
// partner (partnerCode). What the partner declares of the same goods, the mirror flow, is another record with other
// figures. Partner 0 is the world (001). A partner may be the reporter itself: goods that come back.
//
// A record makes up to two observations: primaryValue in US dollars and netWgt, which is in kilograms, in tonnes. A
// weight of 0 of goods that have a value is unknown, and makes no observation. Their indicators name the flow and the
// commodity: "exports-hs-870323" and "exports-hs-870323-weight"; see [Indicator]. Mapping.Indicators can replace them,
// with the keys "X.870323" and "X.870323.weight" (flowCode and cmdCode, also in the former forms, whose flows have
// numbers). Numbers are exact as written.
//
// Codes are those of the Harmonized System. A record of services or of another classification (SITC, BEC), whose codes
// may look the same, is an error unless Mapping.Indicators has its code; its weight is read if "X.27.weight" is mapped
// too.
//
// A value that is neither reported nor a sum of what was reported (isReported, isAggregate) has the status
// [economy.StatusEstimated], and so has a weight that is estimated (isNetWgtEstimated, or 4 or 6 in the flag of the
// former API). Flags of other quantities are not read.
//
// Reporters and partners have M49 codes. Codes of Comtrade that are not in ISO 3166 (490, "Other Asia, nes", or 842,
// the United States with Puerto Rico and the US Virgin Islands) are errors unless they are mapped or Options.Areas is
// [figures.RegisterComtrade]: the package does not guess. [Areas] is a mapping of those that stand for one country.
//
// A record of a second partner, a mode of transport or of supply, or a customs procedure is an error, because a part
// would be taken for the whole: request their totals. Quantities other than netWgt, and CIF and FOB values, are not
// read.
package comtrade
