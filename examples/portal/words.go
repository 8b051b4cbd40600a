package main

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

// ownNames are the names of the languages in themselves.
var ownNames = words{"English", "Русский", "Қазақша", "中文"}

var (
	wordTitle     = words{"Cross-border ties", "Трансграничные связи", "Трансшекаралық байланыстар", "跨境联系"}
	wordFind      = words{"Find a country, region or organization", "Найти страну, регион или организацию", "Елді, өңірді немесе ұйымды табу", "查找国家、地区或组织"}
	wordSearch    = words{"Search", "Найти", "Іздеу", "搜索"}
	wordFound     = words{"Found for “{q}”: {n}", "По запросу «{q}» найдено: {n}", "«{q}» бойынша табылғаны: {n}", "“{q}”的搜索结果：{n}项"}
	wordCountries = words{"Countries", "Страны", "Елдер", "国家"}
	wordRegions   = words{"Regions and cities", "Регионы и города", "Өңірлер мен қалалар", "地区和城市"}
	wordBodies    = words{"Organizations", "Организации", "Ұйымдар", "组织"}
	wordTongues   = words{"Language", "Язык", "Тіл", "语言"}
	wordHome      = words{"Start page", "Главная страница", "Басты бет", "首页"}
	wordData      = words{"Data for programs", "Данные для программ", "Бағдарламаларға арналған деректер", "程序数据接口"}
	wordProblem   = words{"This page cannot be shown", "Страницу показать нельзя", "Бұл бетті көрсету мүмкін емес", "无法显示此页"}
)
