package guess

import (
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// scales are words for powers of ten.
var scales = []row{
	{"e3", "k thousand thousands тыс* мың* 千"}, {"e4", "万"}, {"e6", "m mln mn million millions млн миллион*"}, {"e8", "亿"},
	{"e9", "bn bln b billion billions млрд миллиард*"}, {"e12", "tn trn trillion trillions трлн триллион*"},
}

// moneyWords are words beside amounts that say only the unit.
var moneyWords = []row{
	{"-", "usd eur kzt cny rub gbp jpy us dollar dollars euro euros доллар* евро тенге теңге* yuan юан* rub* руб* рубл* 元 美 欧 坚 戈 percent процент*"},
}

// Number returns the numbers, in the form of a dataset, that a text probably means: one, or two if it is not certain
// whether a comma or a point groups digits.
func Number(text string) []string {
	if len(text) > maxText {
		return nil
	}
	digits, scale, ok := split(text)
	if !ok {
		return nil
	}
	var found []string
	for _, plain := range plainDigits(digits) {
		if _, err := decimaltext.Parse(plain + scale); err == nil && plain+scale != text {
			found = append(found, plain+scale)
		}
	}
	return found
}

// split returns the digits of a number with their signs, and its scale as an exponent.
func split(text string) (digits, scale string, ok bool) {
	isSign := func(r rune) bool { return unicode.IsDigit(r) || strings.ContainsRune("-+.,'’ \u00a0\u202f\u2009", r) }
	text = strings.ReplaceAll(strings.TrimSpace(text), "−", "-")
	text = strings.TrimSpace(strings.TrimLeft(text, "$€£¥₸₽US"))
	end := strings.IndexFunc(text, func(r rune) bool { return !isSign(r) })
	if end < 0 {
		return text, "", true
	}
	scale, rest := exponent(text[end:])
	for _, t := range tokens(rest) {
		s := word(scales, t.text)
		switch {
		case s == "e8" && scale == "e4": // 万亿
			scale = "e12"
		case s != "" && scale == "" || s == "e8" && scale == "":
			scale = s
		case s == "" && (word(moneyWords, t.text) != "" || strings.Contains("$€£¥₸₽%.", t.text)):
		default:
			return "", "", false
		}
	}
	return strings.TrimSpace(text[:end]), scale, true
}

// exponent returns the exponent with which a text begins, such as e12, and what follows it.
func exponent(text string) (exponent, rest string) {
	digits, isExponent := strings.CutPrefix(strings.ToLower(text), "e")
	sign := ""
	if after, isSigned := strings.CutPrefix(digits, "-"); isSigned {
		sign, digits = "-", after
	} else {
		digits = strings.TrimPrefix(digits, "+")
	}
	rest = strings.TrimLeft(digits, "0123456789")
	if digits = digits[:len(digits)-len(rest)]; !isExponent || digits == "" {
		return "", text
	}
	return "e" + sign + digits, rest
}

// plainDigits returns the numbers without grouping that digits with commas, points, apostrophes and spaces can mean.
func plainDigits(digits string) []string {
	digits = strings.TrimPrefix(strings.Map(func(r rune) rune {
		if strings.ContainsRune("'’ \u00a0\u202f\u2009", r) {
			return -1
		}
		return r
	}, digits), "+")
	digits = strings.TrimRight(digits, ".,")
	comma, point := strings.Count(digits, ","), strings.Count(digits, ".")
	without := func(sign string) string { return strings.ReplaceAll(digits, sign, "") }
	decimal := func(group, sign string) string {
		return strings.ReplaceAll(strings.ReplaceAll(digits, group, ""), sign, ".")
	}
	switch last := strings.LastIndexAny(digits, ".,"); {
	case last < 0:
		return []string{digits}
	case comma > 0 && point > 0 && digits[last] == '.':
		return []string{decimal(",", ".")}
	case comma > 0 && point > 0:
		return []string{decimal(".", ",")}
	case comma+point > 1 && !isGrouped(digits, digits[last:last+1]):
		return nil
	case comma+point > 1:
		return []string{without(digits[last : last+1])}
	case point == 1:
		return []string{digits}
	case len(digits)-last-1 == 3 && last <= 3 && digits[0] != '0':
		return []string{without(","), decimal("", ",")} // a comma before three digits groups them, or does not
	}
	return []string{decimal("", ",")}
}

// isGrouped reports whether a sign divides digits into thousands, or as in India into hundreds above these.
func isGrouped(digits, sign string) bool {
	groups := strings.Split(strings.TrimLeft(digits, "-"), sign)
	for i, g := range groups {
		isLast := i == len(groups)-1
		if i == 0 && (g == "" || len(g) > 3) || i > 0 && len(g) != 3 && (isLast || len(g) != 2) {
			return false
		}
	}
	return true
}

// Scale returns a text without its words for a power of ten, and the power as an exponent: "USD" and "e6" for
// "million USD". The exponent is "" if there is no such word.
func Scale(text string) (rest, scale string) {
	if len(text) > maxText {
		return text, ""
	}
	var kept []string
	for _, w := range strings.Fields(text) {
		if s := word(scales, strings.Trim(strings.ToLower(w), ".,")); s != "" && scale == "" {
			scale = s
			continue
		}
		kept = append(kept, w)
	}
	return strings.Join(kept, " "), scale
}
