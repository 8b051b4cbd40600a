package grammar

import (
	"slices"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
	"golang.org/x/text/language"
)

// russianName returns the name of an area in running text: written out, and with the word провинция or аймак where the
// name alone would not tell that it is one.
func russianName(code region.Code) string {
	if name := lookupName(russianNames[:], code); name != "" {
		return name
	}
	entry, found := region.Lookup(code)
	if !found || code == code.Country() {
		return ""
	}
	var word string
	switch country := code.Country().String(); {
	case country == "CN" && entry.Kind() == "province" && code.String() != "CN-TW":
		word = "провинция "
	case country == "MN" && entry.Kind() == "province":
		word = "аймак "
	default:
		return ""
	}
	return word + names.Name(code, language.Russian)
}

var russianNames = [...]runningName{
	{"001", "мир"}, {"AE", "Объединённые Арабские Эмираты"}, {"AX", "Аландские острова"}, {"BM", "Бермудские острова"},
	{"BQ", "Бонайре, Синт-Эстатиус и Саба"}, {"BS", "Багамские Острова"}, {"BV", "остров Буве"}, {"CC", "Кокосовые острова"}, {"CD", "Демократическая Республика Конго"},
	{"CF", "Центральноафриканская Республика"}, {"CG", "Республика Конго"}, {"CK", "острова Кука"}, {"CN-NM", "автономный район Внутренняя Монголия"}, {"CX", "остров Рождества"}, {"EU", "Европейский союз"}, {"FK", "Фолклендские острова"},
	{"FO", "Фарерские острова"}, {"GS", "Южная Георгия и Южные Сандвичевы острова"}, {"HK", "Гонконг"}, {"HM", "острова Херд и Макдональд"},
	{"IM", "остров Мэн"}, {"KG", "Кыргызстан"}, {"KM", "Коморские Острова"}, {"KN", "Сент-Китс и Невис"}, {"KY", "Каймановы острова"}, {"MH", "Маршалловы Острова"},
	{"MM", "Мьянма"}, {"MO", "Макао"}, {"MP", "Северные Марианские острова"}, {"NF", "остров Норфолк"}, {"PN", "острова Питкэрн"},
	{"PS", "Палестина"}, {"RU-SE", "Республика Северная Осетия — Алания"}, {"SB", "Соломоновы Острова"}, {"SC", "Сейшельские Острова"}, {"SH", "остров Святой Елены"},
	{"TC", "острова Тёркс и Кайкос"}, {"TJ-RA", "районы республиканского подчинения Таджикистана"}, {"UM", "Внешние малые острова США"},
	{"US", "США"}, {"US-DC", "округ Колумбия"}, {"VG", "Британские Виргинские острова"}, {"VI", "Американские Виргинские острова"},
}

// russianForms returns the cases of the names that the rules of inflection do not reach.
func russianForms(name string) (forms [6]string, has bool) {
	i, found := slices.BinarySearchFunc(irregular[:], name, func(row [6]string, name string) int {
		switch {
		case row[0] < name:
			return -1
		case row[0] > name:
			return 1
		}
		return 0
	})
	if !found {
		return forms, false
	}
	return irregular[i], true
}

var irregular = [...][6]string{
	{"Бонайре, Синт-Эстатиус и Саба", "Бонайре, Синт-Эстатиуса и Сабы", "Бонайре, Синт-Эстатиусу и Сабе", "Бонайре, Синт-Эстатиус и Сабу",
		"Бонайре, Синт-Эстатиусом и Сабой", "Бонайре, Синт-Эстатиусе и Сабе"},
	{"Гвинея-Бисау", "Гвинеи-Бисау", "Гвинее-Бисау", "Гвинею-Бисау", "Гвинеей-Бисау", "Гвинее-Бисау"},
	{"Египет", "Египта", "Египту", "Египет", "Египтом", "Египте"},
	{"Израиль", "Израиля", "Израилю", "Израиль", "Израилем", "Израиле"},
	{"Марий Эл", "Марий Эл", "Марий Эл", "Марий Эл", "Марий Эл", "Марий Эл"},
	{"Папуа — Новая Гвинея", "Папуа — Новой Гвинеи", "Папуа — Новой Гвинее", "Папуа — Новую Гвинею", "Папуа — Новой Гвинеей", "Папуа — Новой Гвинее"},
	{"Ханты-Мансийский автономный округ — Югра", "Ханты-Мансийского автономного округа — Югры", "Ханты-Мансийскому автономному округу — Югре",
		"Ханты-Мансийский автономный округ — Югру", "Ханты-Мансийским автономным округом — Югрой", "Ханты-Мансийском автономном округе — Югре"},
}
