package main

// words has the words that the library does not have.
type words struct {
	colon, comma, open, closed, missing, concentration, equivalent, note string
}

func languages() map[string]words {
	return map[string]words{
		"en": {
			colon:         ": ",
			comma:         ", ",
			open:          " (",
			closed:        ")",
			missing:       "no figure",
			concentration: "Concentration of partners (Herfindahl-Hirschman index, 0 to 1)",
			equivalent:    "As concentrated as if there were so many equal partners",
			note:          "The figures and the exchange rates are invented.",
		},
		"kk": {
			colon:         ": ",
			comma:         ", ",
			open:          " (",
			closed:        ")",
			missing:       "дерек жоқ",
			concentration: "Серіктестер бойынша шоғырлану (Херфиндаль – Хиршман индексі, 0-ден 1-ге дейін)",
			equivalent:    "Тең серіктестердің баламалы саны",
			note:          "Көрсеткіштер мен айырбас бағамдары ойдан алынған.",
		},
		"ru": {
			colon:         ": ",
			comma:         ", ",
			open:          " (",
			closed:        ")",
			missing:       "данных нет",
			concentration: "Концентрация по партнёрам (индекс Херфиндаля – Хиршмана, от 0 до 1)",
			equivalent:    "Эквивалентное число равных партнёров",
			note:          "Показатели и курсы валют вымышлены.",
		},
		"zh": {
			colon:         "：",
			comma:         "，",
			open:          "（",
			closed:        "）",
			missing:       "无数据",
			concentration: "贸易伙伴集中度（赫芬达尔—赫希曼指数，0至1）",
			equivalent:    "等效的同等规模伙伴数",
			note:          "数据与汇率均为虚构。",
		},
	}
}
