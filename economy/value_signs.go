package economy

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// unitSign is how a unit is written behind a number, in en, ru, kk and zh.
type unitSign struct {
	kind           UnitKind
	en, ru, kk, zh string
}

var unitSigns = [...]unitSign{
	{UnitPercentagePoint, "pp", "п. п.", "п. т.", "个百分点"},
	{UnitTonne, "t", "т", "т", "吨"},
	{UnitTEU, "TEU", "TEU", "TEU", "标准箱"},
	{UnitTonneKilometre, "t·km", "т·км", "т·км", "吨公里"},
	{UnitKilowattHour, "kWh", "кВт·ч", "кВт·сағ", "千瓦时"},
	{UnitSquareMetre, "m²", "м²", "м²", "平方米"},
}

// behind writes the unit behind a number, after a space that does not break except in Chinese.
func (u unitSign) behind(number string, l locale.Locale) string {
	sign, tag := locale.Text{"en": u.en, "ru": u.ru, "kk": u.kk, "zh": u.zh}.In(l.Tag())
	if base(tag).String() == "zh" {
		return number + sign
	}
	return number + "\u00a0" + sign
}

// BoundForm is how [Value.Format] writes a bound. The zero BoundForm is [Unwritten].
type BoundForm string

// The forms.
const (
	BoundFormNone  BoundForm = ""      // the caller says so around the value
	BoundFormSign  BoundForm = "sign"  // ~1.9, >380, <5
	BoundFormWords BoundForm = "words" // about 1.9, more than 380, less than 5: in en, ru, kk and zh, as a sign elsewhere
)

// BoundForms returns every form, in the order in which they are documented.
func BoundForms() []BoundForm { return []BoundForm{BoundFormNone, BoundFormSign, BoundFormWords} }

// boundWords stand before a number, with the space that the language puts there. What is behind them stays in the
// nominative, so that they fit any number, currency and unit.
var boundWords = [...]struct {
	bound          Bound
	sign           string
	en, ru, kk, zh string
}{
	{BoundAbout, "~", "about ", "примерно ", "шамамен ", "约"},
	{BoundOver, ">", "more than ", "более чем ", "мынадан астам: ", "超过"},
	{BoundUnder, "<", "less than ", "менее чем ", "мынадан кем: ", "不到"},
}

// before writes the bound before a number.
func (b Bound) before(number string, l locale.Locale, form BoundForm) string {
	for _, w := range boundWords {
		if w.bound != b {
			continue
		}
		switch form {
		case BoundFormSign:
			return w.sign + number
		case BoundFormWords:
			words, tag := locale.Text{"en": w.en, "ru": w.ru, "kk": w.kk, "zh": w.zh}.In(l.Tag())
			if base(tag) != base(l.Tag()) {
				words = w.sign
			}
			return words + number
		}
	}
	return number
}

func base(tag language.Tag) language.Base {
	b, _, _ := tag.Raw()
	return b
}
