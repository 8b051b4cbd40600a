package locale_test

import "strings"

// Why a text is not what Intl prints.
const (
	// ICU reads no more than 50 tokens of a pattern, so that the day is cut off a long one.
	fiftyTokens = "the pattern of tok's long date is longer than ICU's pattern generator reads"
	// CLDR's patterns of these say Y, the year that an ISO-like week belongs to, where the year is meant.
	weekYear = "the first days of January would be put into the year before"
	// Intl.formatRange asks for the interval format of the fields of the pattern for one month, which is
	// in the stand-alone form or numeric: "январь 2025 г. – сентябрь 2025 г.". CLDR's interval format for
	// the month, which ICU gives when asked for yMMMM, is printed here: "январь – сентябрь 2025 г.".
	derived = "CLDR has an interval format for the months"
)

// knownDates are the operations and locales that differ from Intl, with the reason.
func knownDates() map[string]string {
	known := map[string]string{}
	for _, k := range []struct{ op, locales, reason string }{
		{"range-long", "tok", fiftyTokens},
		{"month-medium", "gd", weekYear},
		{"month-short", "ksh sc", weekYear},
		{"months-long", `ast be bs bs-Latn ca ca-AD ca-FR ca-IT cs dsb el el-CY fi fur gd hr hr-BA hsb hy ie ja kea lt pl rm
			ru ru-BY ru-KG ru-KZ ru-MD ru-UA sk smn uk yue yue-Hans yue-Hant yue-Hant-CN yue-Hant-MO zh zh-Hans
			zh-Hans-HK zh-Hans-MO zh-Hans-MY zh-Hans-SG zh-Hant zh-Hant-HK zh-Hant-MO zh-Hant-MY`, derived},
		{"months-medium", `be bo bo-IN ca ca-AD ca-FR ca-IT cs fi gd hr hr-BA hy ja kea lt os os-RU pl pt-AO pt-CH pt-CV pt-GQ
			pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL ru ru-BY ru-KG ru-KZ ru-MD ru-UA sk smn uk yue yue-Hans
			yue-Hant yue-Hant-CN yue-Hant-MO zh zh-Hans zh-Hans-HK zh-Hans-MO zh-Hans-MY zh-Hans-SG zh-Hant zh-Hant-HK zh-Hant-MO zh-Hant-MY`, derived},
	} {
		for _, tag := range strings.Fields(k.locales) {
			known[k.op+" "+tag] = k.reason
		}
	}
	return known
}
