package main

import "github.com/crossborder-go/crossborder/locale"

// word returns the words of a code in the reader's language, or in English. Names of countries, currencies, numbers and
// years come from the library, in every language; products are codes.
func (r report) word(code string) string {
	text, _ := words()[code].In(r.lang)
	return text
}

func words() map[string]locale.Text {
	return map[string]locale.Text{
		"report": {"en": "World trade in goods", "ru": "Мировая торговля товарами", "kk": "Дүниежүзілік тауар саудасы", "zh": "世界货物贸易"},
		"exporters": {
			"en": "Largest exporters of goods", "ru": "Крупнейшие экспортёры товаров", "kk": "Ең ірі тауар экспорттаушылар", "zh": "货物出口额最大的经济体",
		},
		"value": {"en": "Exports", "ru": "Экспорт", "kk": "Экспорт", "zh": "出口额"},
		"share": {"en": "Share in world exports", "ru": "Доля в мировом экспорте", "kk": "Дүниежүзілік экспорттағы үлесі", "zh": "占世界出口额的比重"},
		"advantage": {
			"en": "Revealed comparative advantage of Central Asian countries, by chapter of the Harmonized System",
			"ru": "Выявленные сравнительные преимущества стран Центральной Азии по группам Гармонизированной системы",
			"kk": "Орталық Азия елдерінің Үйлестірілген жүйе топтары бойынша айқындалған салыстырмалы артықшылығы",
			"zh": "中亚国家显性比较优势指数，按《协调制度》章分列",
		},
		"concentration": {
			"en": "Concentration of exports by partner", "ru": "Концентрация экспорта по партнёрам", "kk": "Экспорттың серіктестер бойынша шоғырлануы",
			"zh": "出口的贸易伙伴集中度",
		},
		"hhi": {
			"en": "Herfindahl–Hirschman index", "ru": "Индекс Херфиндаля — Хиршмана", "kk": "Херфиндаль – Хиршман индексі", "zh": "赫芬达尔-赫希曼指数",
		},
		"equivalent-number": {
			"en": "Equivalent number of equal partners", "ru": "Эквивалентное число равных партнёров", "kk": "Тең серіктестердің баламалы саны",
			"zh": "等效的同等规模伙伴数",
		},
		"faults":   {"en": "Rows left out as wrong:", "ru": "Пропущено ошибочных строк:", "kk": "Қате болғандықтан алынып тасталған жолдар:", "zh": "因有误而略去的行数："},
		"invented": {"en": "The figures are invented.", "ru": "Показатели вымышлены.", "kk": "Көрсеткіштер ойдан алынған.", "zh": "数据为虚构。"},
	}
}
