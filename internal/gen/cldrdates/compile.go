package cldrdates

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/data/dates"
)

// ops maps pattern fields to bytes of the table. Three locales write the week-based year (Y) in place of the year; it
// is compiled as the year.
var ops = map[string]byte{
	"y": dates.OpYear, "yy": dates.OpYear2, "yyyy": dates.OpYear4, "Y": dates.OpYear,
	"M": dates.OpMonth, "MM": dates.OpMonth2, "L": dates.OpMonth, "LL": dates.OpMonth2,
	"MMM": dates.OpMonthMedium, "MMMM": dates.OpMonthLong, "MMMMM": dates.OpMonthNarrow,
	"LLL": dates.OpMonthAloneMedium, "LLLL": dates.OpMonthAloneLong, "LLLLL": dates.OpMonthAloneNarrow,
	"d": dates.OpDay, "dd": dates.OpDay2,
	"E": dates.OpDayMedium, "EE": dates.OpDayMedium, "EEE": dates.OpDayMedium, "EEEE": dates.OpDayLong,
	"ccc": dates.OpDayAloneMedium, "cccc": dates.OpDayAloneLong,
	"Q": dates.OpQuarter, "QQ": dates.OpQuarter2, "QQQ": dates.OpQuarterMedium, "QQQQ": dates.OpQuarterLong,
	"G": dates.OpEraMedium, "GG": dates.OpEraMedium, "GGG": dates.OpEraMedium,
	"GGGG": dates.OpEraLong, "GGGGG": dates.OpEraNarrow,
}

// compile converts a CLDR date pattern into the form of the table.
func compile(pattern string) (string, error) {
	var out strings.Builder
	for _, t := range tokens(pattern) {
		switch {
		case t.field:
			op, ok := ops[t.text]
			if !ok {
				return "", fmt.Errorf("pattern %q: field %s", pattern, t.text)
			}
			out.WriteByte(op)
		case t.text == "''":
			out.WriteByte('\'')
		default:
			out.WriteString(strings.Trim(t.text, "'"))
		}
	}
	return out.String(), nil
}

// compileFormat compiles a date format, which may write its month in lower-case Roman numerals.
func compileFormat(f dateFormat) (string, error) {
	text, err := compile(plainSpaces(f.Pattern))
	switch f.Numbers {
	case "":
	case "M=romanlow":
		text = strings.ReplaceAll(text, string(rune(dates.OpMonth)), string(rune(dates.OpMonthRoman)))
	default:
		return "", fmt.Errorf("pattern %q: numbers %s", f.Pattern, f.Numbers)
	}
	return text, err
}

// arguments replaces {0} and {1} by bytes of the table.
func arguments(pattern string) string {
	return strings.NewReplacer("{0}", string(rune(dates.OpArg0)), "{1}", string(rune(dates.OpArg1))).Replace(pattern)
}

// nameSet returns the names for one field byte.
func (c *calendar) nameSet(op byte) ([]string, error) {
	pick := func(n names, context, width string, keys ...string) []string {
		var list []string
		for _, key := range keys {
			list = append(list, n[context][width][key])
		}
		return list
	}
	months := strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12")
	days := strings.Fields("sun mon tue wed thu fri sat")
	quarters := months[:4]
	sets := map[byte][]string{
		dates.OpMonthMedium:      pick(c.Months, "format", "abbreviated", months...),
		dates.OpMonthLong:        pick(c.Months, "format", "wide", months...),
		dates.OpMonthNarrow:      pick(c.Months, "format", "narrow", months...),
		dates.OpMonthAloneMedium: pick(c.Months, "stand-alone", "abbreviated", months...),
		dates.OpMonthAloneLong:   pick(c.Months, "stand-alone", "wide", months...),
		dates.OpMonthAloneNarrow: pick(c.Months, "stand-alone", "narrow", months...),
		dates.OpDayMedium:        pick(c.Days, "format", "abbreviated", days...),
		dates.OpDayLong:          pick(c.Days, "format", "wide", days...),
		dates.OpDayAloneMedium:   pick(c.Days, "stand-alone", "abbreviated", days...),
		dates.OpDayAloneLong:     pick(c.Days, "stand-alone", "wide", days...),
		dates.OpQuarterMedium:    pick(c.Quarters, "format", "abbreviated", quarters...),
		dates.OpQuarterLong:      pick(c.Quarters, "format", "wide", quarters...),
		dates.OpEraMedium:        {c.Eras.Abbr["1"]},
		dates.OpEraLong:          {c.Eras.Names["1"]},
		dates.OpEraNarrow:        {c.Eras.Narrow["1"]},
	}
	if set := sets[op]; !slices.Contains(set, "") {
		return set, nil
	}
	return nil, fmt.Errorf("field %d has no name", op)
}
