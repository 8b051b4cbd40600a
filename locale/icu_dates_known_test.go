package locale_test

import "strings"

// Reasons why a text differs from that of Intl.
const (
	// ICU reads at most 50 tokens of a pattern, so it loses the day of a long one.
	fiftyTokens = "the pattern of tok's long date is longer than ICU's pattern generator reads"
	// These CLDR patterns have Y, the year to which an ISO-like week belongs, in place of the calendar year.
	weekYear = "the first days of January would be put into the year before"
	// Intl.formatRange requests the interval format for the fields of the month pattern, in which the month is
	// stand-alone or numeric: "январь 2025 г. – сентябрь 2025 г.". The library prints CLDR's interval format for the
	// month, which ICU returns for yMMMM: "январь – сентябрь 2025 г.".
	derived = "CLDR has an interval format for the months"
)

// knownDates returns the operations and locales that differ from Intl, with the reason.
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
