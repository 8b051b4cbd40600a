package page

import "strings"

// words are the same in four languages.
type words struct{ en, ru, kk, zh string }

// in returns the words in a language by its code.
func (w words) in(code string) string {
	switch code {
	case "ru":
		return w.ru
	case "kk":
		return w.kk
	case "zh":
		return w.zh
	}
	return w.en
}

// word is what a page says under a key, which page.js uses too.
type word struct {
	key string
	words
}

// kindWords name the kinds of ties, in the order of network.LinkKinds, and what is none of them.
var kindWords = [...]words{
	{"Membership", "Членство", "Мүшелік", "成员资格"},
	{"Common membership", "Общее членство", "Ортақ мүшелік", "共同成员关系"},
	{"Agreement", "Соглашение", "Келісім", "协定"},
	{"Office", "Представительство", "Өкілдік", "代表机构"},
	{"Ownership", "Участие в капитале", "Үлеске ие болу", "股权"},
	{"Commitment", "Обязательство", "Міндеттеме", "承诺"},
	{"Trade figure", "Торговый показатель", "Сауда көрсеткіші", "贸易数据"},
	{"Other tie", "Другая связь", "Өзге байланыс", "其他联系"},
}

// lookWords name the looks, in their order.
var lookWords = [...]words{
	{"In effect", "Действует", "Қолданыста", "有效"},
	{"Applied provisionally", "Временно применяется", "Уақытша қолданылады", "临时适用"},
	{"Possible", "Возможно", "Ықтимал", "可能存在"},
	{"Not yet in effect", "Ещё не действует", "Әлі қолданыста емес", "尚未生效"},
	{"Suspended", "Приостановлено", "Тоқтатыла тұрған", "已中止"},
}

// pageWords are the other words of a page.
var pageWords = [...]word{
	{"title", words{"Cross-border ties", "Трансграничные связи", "Трансшекаралық байланыстар", "跨境联系"}},
	{"language", words{"Language", "Язык", "Тіл", "语言"}},
	{"drawing", words{"Drawing", "Схема", "Сызба", "示意图"}},
	{"legend", words{"Legend", "Условные обозначения", "Шартты белгілер", "图例"}},
	{"region", words{"Region", "Страна или регион", "Ел немесе өңір", "国家或地区"}},
	{"organization", words{"Organization", "Организация", "Ұйым", "组织"}},
	{"count", words{"Number of ties", "Число связей", "Байланыстар саны", "联系数量"}},
	{"day", words{"Day", "Дата", "Күні", "日期"}},
	{"previous", words{"Previous change", "Предыдущее изменение", "Алдыңғы өзгеріс", "上一次变化"}},
	{"next", words{"Next change", "Следующее изменение", "Келесі өзгеріс", "下一次变化"}},
	{"play", words{"Play", "Воспроизвести", "Ойнату", "播放"}},
	{"pause", words{"Pause", "Пауза", "Кідірту", "暂停"}},
	{"kinds", words{"Kinds of ties", "Виды связей", "Байланыс түрлері", "联系类型"}},
	{"states", words{"States", "Состояния", "Күйлері", "状态"}},
	{"search", words{"Find a country, region or organization", "Найти страну, регион или организацию", "Елді, өңірді немесе ұйымды табу", "查找国家、地区或组织"}},
	{"found", words{"Found: {n}", "Найдено: {n}", "Табылғаны: {n}", "找到{n}项"}},
	{"filter", words{"Show the ties of one party only", "Показать связи только одного участника", "Тек бір қатысушының байланыстарын көрсету", "仅显示一方的联系"}},
	{"none", words{"Nothing found", "Ничего не найдено", "Ештеңе табылмады", "未找到"}},
	{"everyone", words{"Show all", "Показать всё", "Барлығын көрсету", "显示全部"}},
	{"ties", words{"Ties: {n}", "Связи: {n}", "Байланыстар: {n}", "联系：{n}项"}},
	{"noties", words{"No ties to show.", "Нет связей для показа.", "Көрсетілетін байланыс жоқ.", "没有可显示的联系。"}},
	{"more", words{"Show all: {n}", "Показать все: {n}", "Барлығын көрсету: {n}", "全部显示：{n}项"}},
	{"changes", words{"Changes on this day: {n}", "Изменения в этот день: {n}", "Осы күнгі өзгерістер: {n}", "当日变化：{n}项"}},
	{"began", words{"New", "Новое", "Жаңа", "新增"}},
	{"changed", words{"Changed", "Изменилось", "Өзгерді", "变更"}},
	{"ended", words{"Ended", "Прекратилось", "Аяқталды", "终止"}},
	{"sources", words{"Sources", "Источники", "Дереккөздер", "来源"}},
	{"site", words{"Site", "Сайт", "Сайт", "网站"}},
	{"home", words{"Start page", "Главная страница", "Басты бет", "首页"}},
	{"find", words{"Search", "Найти", "Іздеу", "搜索"}},
	{"figures", words{"Figures", "Показатели", "Көрсеткіштер", "数据"}},
	{"pages", words{"See also", "См. также", "Тағы қараңыз", "另见"}},
	{"noday", words{"All days", "Все даты", "Барлық күндер", "所有日期"}},
}

// sentences are those of the description of a drawing: how many parties and ties it shows.
var description = words{
	"A network drawing. Parties: {parties}. Ties: {ties}.",
	"Схема связей. Участников: {parties}. Связей: {ties}.",
	"Байланыстар сызбасы. Қатысушылар: {parties}. Байланыстар: {ties}.",
	"联系网络示意图。参与方：{parties}个。联系：{ties}项。",
}

// say returns the word of a key in a language.
func say(key, code string) string {
	for _, w := range pageWords {
		if w.key == key {
			return w.in(code)
		}
	}
	return key
}

// stopped returns a text with a full stop as the language writes it.
func stopped(text, code string) string {
	text = strings.TrimRight(text, ".。")
	if code == "zh" {
		return text + "。"
	}
	return text + "."
}

// space returns what stands between two sentences.
func space(code string) string {
	if code == "zh" {
		return ""
	}
	return " "
}
