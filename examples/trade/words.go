package main

import "github.com/crossborder-go/crossborder/locale"

// word returns the words of a code in the reader's language, or in English. Names of countries, currencies, numbers and
// years come from the library, in every language.
func (r report) word(code string) string {
	text, _ := words()[code].In(r.lang)
	return text
}

func words() map[string]locale.Text {
	return map[string]locale.Text{
		"report": {
			"en": "Exports and what the partners say of them", "ru": "Экспорт и зеркальная статистика партнёров", "kk": "Экспорт және серіктестердің айналық статистикасы",
			"zh": "出口与贸易伙伴的镜像统计", "de": "Ausfuhren und Spiegelstatistik der Partner", "ar": "الصادرات وإحصاءات المرآة للشركاء",
		},
		"levels": {
			"en": "Exports by partner", "ru": "Экспорт по странам-партнёрам", "kk": "Серіктес елдер бойынша экспорт",
			"zh": "对各贸易伙伴的出口额", "de": "Ausfuhren nach Bestimmungsland", "ar": "الصادرات بحسب الشريك",
		},
		"shares": {
			"en": "Shares of the partners", "ru": "Доли партнёров", "kk": "Серіктестердің үлесі",
			"zh": "各贸易伙伴占比", "de": "Anteile der Partner", "ar": "حصص الشركاء",
		},
		"growth": {
			"en": "Growth on the previous year", "ru": "Прирост к предыдущему году", "kk": "Өткен жылмен салыстырғандағы өсім",
			"zh": "同比增长率", "de": "Veränderung gegenüber dem Vorjahr", "ar": "معدل النمو السنوي",
		},
		"concentration": {
			"en": "Concentration of exports by partner", "ru": "Концентрация экспорта по партнёрам", "kk": "Экспорттың серіктестер бойынша шоғырлануы",
			"zh": "出口的贸易伙伴集中度", "de": "Konzentration der Ausfuhren auf Partner", "ar": "تركّز الصادرات على الشركاء",
		},
		"hhi": {
			"en": "Herfindahl–Hirschman index", "ru": "Индекс Херфиндаля — Хиршмана", "kk": "Херфиндаль – Хиршман индексі",
			"zh": "赫芬达尔-赫希曼指数", "de": "Herfindahl-Hirschman-Index", "ar": "مؤشر هيرفندال-هيرشمان",
		},
		"equivalent-number": {
			"en": "Equivalent number of equal partners", "ru": "Эквивалентное число равных партнёров", "kk": "Тең серіктестердің баламалы саны",
			"zh": "等效的同等规模伙伴数", "de": "Äquivalente Zahl gleich großer Partner", "ar": "العدد المكافئ من الشركاء المتساوين",
		},
		"mirror": {
			"en": "Trade in goods as reported by each side", "ru": "Товары по данным обеих сторон", "kk": "Екі тараптың деректері бойынша тауарлар",
			"zh": "双方统计的货物贸易额", "de": "Warenverkehr nach Angaben beider Seiten", "ar": "السلع وفق بيانات الطرفين",
		},
		"exports": {"en": "Exporter", "ru": "Экспортёр", "kk": "Экспорттаушы", "zh": "出口方", "de": "Ausfuhrland", "ar": "المصدِّر"},
		"imports": {"en": "Importer", "ru": "Импортёр", "kk": "Импорттаушы", "zh": "进口方", "de": "Einfuhrland", "ar": "المستورِد"},
		"gap":     {"en": "Gap", "ru": "Расхождение", "kk": "Айырмашылық", "zh": "差额", "de": "Differenz", "ar": "الفرق"},
		"gap-percent": {
			"en": "Gap, relative", "ru": "Относительное расхождение", "kk": "Салыстырмалы айырмашылық",
			"zh": "相对差额", "de": "Relative Differenz", "ar": "الفرق النسبي",
		},
		"total":       {"en": "Total", "ru": "Всего", "kk": "Барлығы", "zh": "合计", "de": "Insgesamt", "ar": "المجموع"},
		"provisional": {"en": "p", "ru": "п", "kk": "а", "zh": "p", "de": "p", "ar": "م"},
		"note": {
			"en": "p: provisional.", "ru": "п — предварительные данные.", "kk": "а — алдын ала деректер.",
			"zh": "p：初步数据。", "de": "p: vorläufig.", "ar": "م: بيانات أولية.",
		},
		"invented": {
			"en": "The figures and the exchange rates are invented.", "ru": "Показатели и курсы валют вымышлены.", "kk": "Көрсеткіштер мен айырбас бағамдары ойдан алынған.",
			"zh": "数据与汇率均为虚构。", "de": "Die Zahlen und die Wechselkurse sind erfunden.", "ar": "الأرقام وأسعار الصرف افتراضية.",
		},
	}
}
