package economy

import "github.com/crossborder-go/crossborder/locale"

// unitSign is how a unit is written behind a number, in en, ru, kk and zh.
type unitSign struct {
	kind           UnitKind
	en, ru, kk, zh string
}

var unitSigns = [...]unitSign{
	{PercentagePoint, "pp", "п. п.", "п. т.", "个百分点"},
	{Tonne, "t", "т", "т", "吨"},
	{TEU, "TEU", "TEU", "TEU", "标准箱"},
	{TonneKilometre, "t·km", "т·км", "т·км", "吨公里"},
	{KilowattHour, "kWh", "кВт·ч", "кВт·сағ", "千瓦时"},
	{SquareMetre, "m²", "м²", "м²", "平方米"},
}

// behind writes the unit behind a number, after a space that does not break except in Chinese.
func (u unitSign) behind(number string, l locale.Locale) string {
	sign, tag := locale.Text{"en": u.en, "ru": u.ru, "kk": u.kk, "zh": u.zh}.In(l.Tag())
	if base, _ := tag.Base(); base.String() == "zh" {
		return number + sign
	}
	return number + "\u00a0" + sign
}

// sign is how a bound is written before a number.
func (b Bound) sign() string {
	switch b {
	case About:
		return "~"
	case Over:
		return ">"
	case Under:
		return "<"
	}
	return ""
}
