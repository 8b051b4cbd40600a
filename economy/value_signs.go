package economy

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// unitSign is how a unit is written after a number, by language.
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

// suffix appends the unit to a number, after a no-break space except in Chinese.
func (u unitSign) suffix(number string, l locale.Locale) string {
	sign, tag := locale.Text{"en": u.en, "ru": u.ru, "kk": u.kk, "zh": u.zh}.In(l.Tag())
	if base(tag).String() == "zh" {
		return number + sign
	}
	return number + "\u00a0" + sign
}

// BoundForm says how [Value.Format] writes a bound. The zero BoundForm is [BoundFormNone]. Its constants begin with
// [BoundFormNone]; [BoundForms] lists them.
type BoundForm string

// The bound forms.
const (
	BoundFormNone  BoundForm = ""      // no bound; the caller may express it
	BoundFormSign  BoundForm = "sign"  // ~1.9, >380, <5
	BoundFormWords BoundForm = "words" // about 1.9, more than 380, less than 5; in en, ru, kk and zh, a sign elsewhere
)

// BoundForms returns every bound form, in the order in which they are documented.
func BoundForms() []BoundForm { return []BoundForm{BoundFormNone, BoundFormSign, BoundFormWords} }

// boundWords are the phrases for a bound, in which {v} is the value. They do not govern a case of the value, so that they
// fit any number, currency and unit.
var boundWords = [...]struct {
	bound          Bound
	sign           string
	en, ru, kk, zh string
}{
	{BoundAbout, "~", "about {v}", "примерно {v}", "шамамен {v}", "约{v}"},
	{BoundOver, ">", "more than {v}", "более чем {v}", "{v} мөлшерінен астам", "超过{v}"},
	{BoundUnder, "<", "less than {v}", "менее чем {v}", "{v} мөлшерінен кем", "不到{v}"},
}

// apply writes the bound of a value.
func (b Bound) apply(number string, l locale.Locale, form BoundForm) string {
	for _, w := range boundWords {
		if w.bound != b {
			continue
		}
		switch form {
		case BoundFormSign:
			return w.sign + number
		case BoundFormWords:
			phrase, tag := locale.Text{"en": w.en, "ru": w.ru, "kk": w.kk, "zh": w.zh}.In(l.Tag())
			if base(tag) != base(l.Tag()) {
				return w.sign + number
			}
			return strings.Replace(phrase, "{v}", number, 1)
		}
	}
	return number
}

// base returns the language of a tag, without script and region.
func base(tag language.Tag) language.Base {
	b, _, _ := tag.Raw()
	return b
}
