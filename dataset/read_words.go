package dataset

import (
	"github.com/crossborder-go/crossborder/issue"
	"golang.org/x/text/language"
)

// phrases are the words within the messages of read errors, by their English text: what was wanted, what was found, what
// to write instead, and the commonest reasons that the types of values give for a refusal.
var phrases = [...]struct{ en, ru, kk, zh string }{
	{"a string", "строка", "жол", "字符串"},
	{"text", "текст", "мәтін", "文本"},
	{"a value", "значение", "мән", "值"},
	{"an array", "массив", "массив", "数组"},
	{"an object", "объект", "объект", "对象"},
	{"a number", "число", "сан", "数字"},
	{"a whole number", "целое число", "бүтін сан", "整数"},
	{"a whole number in range", "целое число допустимой величины", "рұқсат етілген шамадағы бүтін сан", "范围内的整数"},
	{"true or false", "true или false", "true немесе false", "true 或 false"},
	{"a decimal number", "десятичное число", "ондық сан", "十进制数"},
	{"a date", "дата", "күн", "日期"},
	{"a period", "период", "кезең", "期间"},
	{"a region code", "код региона", "өңір коды", "地区代码"},
	{"a party", "сторона", "тарап", "主体"},
	{"an id", "идентификатор", "идентификатор", "标识符"},
	{"a unit", "единица измерения", "өлшем бірлігі", "单位"},
	{"an amount with a unit", "величина с единицей измерения", "өлшем бірлігі бар шама", "带单位的数值"},
	{"a delay", "срок", "мерзім", "期限"},
	{"a territory", "территория", "аумақ", "领土"},
	{"a number of parties", "число сторон", "тараптар саны", "缔约方数目"},
	{"texts by language", "тексты по языкам", "тілдер бойынша мәтіндер", "按语言列出的文本"},
	{"{value} in double quotes", "{value} в двойных кавычках", "{value}, қос тырнақшада", "双引号中的{value}"},
	{"the name of a field in double quotes", "имя поля в двойных кавычках", "қос тырнақшадағы өріс атауы", "双引号中的字段名"},
	{"a colon", "двоеточие", "қос нүкте", "冒号"},
	{"a comma or {bracket}", "запятая или {bracket}", "үтір немесе {bracket}", "逗号或 {bracket}"},
	{"a value or {bracket}", "значение или {bracket}", "мән немесе {bracket}", "值或 {bracket}"},
	{"a trailing comma", "лишняя запятая", "артық үтір", "多余的逗号"},
	{"JSON without comments", "JSON без комментариев", "түсініктемесіз JSON", "不含注释的 JSON"},
	{"the closing quotation mark", "закрывающая кавычка", "жабатын тырнақша", "右引号"},
	{"a JSON escape", "экранирование по правилам JSON", "JSON қағидасы бойынша экрандау", "JSON 转义序列"},
	{"both halves of a surrogate pair", "обе половины суррогатной пары", "суррогат жұптың екі жартысы", "完整的代理对"},
	{"the end of the document", "конец документа", "құжаттың соңы", "文档结尾"},
	{"the next field", "следующее поле", "келесі өріс", "下一个字段"},
	{"the end of the line", "конец строки файла", "файл жолының соңы", "行尾"},
	{"a comment", "комментарий", "түсініктеме", "注释"},
	{"the word {word}", "слово {word}", "{word} сөзі", "词语 {word}"},
	{"the character {character}", "символ {character}", "{character} таңбасы", "字符 {character}"},
	{"{reason}; {hint}", "{reason}; {hint}", "{reason}; {hint}", "{reason}；{hint}"},
	{"did you mean {near}?", "возможно, имелось в виду {near}", "бәлкім, {near} болар", "是否应为 {near}？"},
	{"put it in double quotes: {example}", "возьмите в двойные кавычки: {example}", "қос тырнақшаға алыңыз: {example}", "请加双引号：{example}"},
	{"write {example}", "напишите {example}", "{example} деп жазыңыз", "请写 {example}"},
	{"write {example} or {other}", "напишите {example} или {other}", "{example} немесе {other} деп жазыңыз", "请写 {example} 或 {other}"},
	{"write {example}, and {scale} behind the amount", "напишите {example}, а к величине допишите {scale}", "{example} деп жазып, шаманың соңына {scale} қосыңыз", "请写 {example}，并在数值后加 {scale}"},
	{"for example {example}", "например, {example}", "мысалы, {example}", "例如 {example}"},
	{"the fields here are {fields}", "здесь возможны поля: {fields}", "мұнда мына өрістер болады: {fields}", "此处可用字段：{fields}"},
	{"it needs one of the columns {columns}", "для этого нужен один из столбцов: {columns}", "ол үшін мына бағандардың бірі керек: {columns}", "须同时填写以下某一列：{columns}"},
	{"keep one of them", "оставьте одно", "біреуін қалдырыңыз", "请只保留一个"},
	{"leave the field out", "уберите это поле", "бұл өрісті алып тастаңыз", "请删去该字段"},
	{"put [ ] around the value", "заключите значение в [ ]", "мәнді [ ] ішіне алыңыз", "请用 [ ] 把值括起来"},
	{"put a comma after the previous value", "поставьте запятую после предыдущего значения", "алдыңғы мәннен кейін үтір қойыңыз", "请在前一个值之后加逗号"},
	{"delete the comma", "удалите запятую", "үтірді өшіріңіз", "请删去逗号"},
	{`add "`, `добавьте "`, `" қосыңыз`, `请补上 "`},
	{"delete the character", "удалите этот символ", "бұл таңбаны өшіріңіз", "请删去该字符"},
	{"write a space", "напишите пробел", "бос орын жазыңыз", "请写空格"},
	{`write \" for a quotation mark within a text`, `кавычку внутри текста пишите как \"`, `мәтін ішіндегі тырнақшаны \" деп жазыңыз`, `文本中的引号请写 \"`},
	{`write \\ for a backslash`, `обратную косую черту пишите как \\`, `кері қиғаш сызықты \\ деп жазыңыз`, `反斜杠请写 \\`},
	{"write the character itself", "напишите сам символ", "таңбаның өзін жазыңыз", "请直接写该字符"},
	{`use straight double quotes "`, `используйте прямые двойные кавычки "`, `тік қос тырнақшаны " қолданыңыз`, `请使用直双引号 "`},
	{"delete the comment", "удалите комментарий", "түсініктемені өшіріңіз", "请删去注释"},
	{"put { before this field", "откройте объект знаком { перед этим полем", "бұл өрістің алдына { қойып, объектіні ашыңыз", "请在此字段前补上 {"},
	{"put ] before this field", "закройте массив знаком ] перед этим полем", "бұл өрістің алдына ] қойып, массивті жабыңыз", "请在此字段前补上 ]"},
	{"mend these first", "сначала исправьте эти", "алдымен осыларды түзетіңіз", "请先修正以上错误"},
	{"save the file as UTF-8", "сохраните файл в UTF-8", "файлды UTF-8 түрінде сақтаңыз", "请将文件保存为 UTF-8"},
	{"raise the limit {name}", "увеличьте предел {name}", "{name} шегін үлкейтіңіз", "请提高上限 {name}"},
	{"raise the limit {name}, or split the file", "увеличьте предел {name} или разделите файл", "{name} шегін үлкейтіңіз немесе файлды бөліңіз", "请提高上限 {name} 或拆分文件"},
	{": {why}", ": {why}", ": {why}", "：{why}"},
	{"want YYYY-MM-DD", "нужно ГГГГ-ММ-ДД", "ЖЖЖЖ-АА-КК керек", "应为 YYYY-MM-DD"},
	{"want YYYY, YYYY-MM, YYYY-MM-DD or a range [..date], [date..], [date..date]", "нужно ГГГГ, ГГГГ-ММ, ГГГГ-ММ-ДД или промежуток [..дата], [дата..], [дата..дата]", "ЖЖЖЖ, ЖЖЖЖ-АА, ЖЖЖЖ-АА-КК немесе [..күн], [күн..], [күн..күн] аралығы керек", "应为 YYYY、YYYY-MM、YYYY-MM-DD 或区间 [..日期]、[日期..]、[日期..日期]"},
	{"year out of range", "нет такого года", "мұндай жыл жоқ", "年份超出范围"},
	{"month out of range", "нет такого месяца", "мұндай ай жоқ", "月份超出范围"},
	{"day out of range", "нет такого дня", "мұндай күн жоқ", "日超出范围"},
	{"ends before it begins", "конец раньше начала", "соңы басынан бұрын", "结束早于开始"},
	{"exponent out of range", "слишком большой порядок", "дәрежесі тым үлкен", "指数超出范围"},
	{"want a code such as KZ, KZ-59, 143 or CN-JS/nanjing", "код региона имеет вид KZ, KZ-59, 143 или CN-JS/nanjing", "өңір коды KZ, KZ-59, 143 немесе CN-JS/nanjing түрінде болады", "地区代码形如 KZ、KZ-59、143 或 CN-JS/nanjing"},
	{"want a region code such as KZ-59, or the id of an organization or platform", "нужен код региона, например KZ-59, или идентификатор организации либо платформы", "өңір коды, мысалы KZ-59, немесе ұйымның не платформаның идентификаторы керек", "应为地区代码（如 KZ-59）或组织、平台的标识符"},
	{"want words of a-z and 0-9 joined by hyphens", "нужны слова из a-z и 0-9 через дефис", "дефиспен жалғанған a-z, 0-9 сөздері керек", "应为由连字符连接的 a-z、0-9 词语"},
	{"want an SDMX time period such as 2024, 2024-Q3, 2024-07 or 2025-01-01/P9M", "нужен период SDMX, например 2024, 2024-Q3, 2024-07 или 2025-01-01/P9M", "SDMX кезеңі керек, мысалы 2024, 2024-Q3, 2024-07 немесе 2025-01-01/P9M", "应为 SDMX 期间，如 2024、2024-Q3、2024-07 或 2025-01-01/P9M"},
}

// translation returns an English phrase in a language, "" for a text that is not a phrase.
func translation(text string, tag language.Tag) string {
	for _, p := range phrases {
		if p.en == text {
			return issue.Messages{EN: p.en, RU: p.ru, KK: p.kk, ZH: p.zh}.In(tag.String())
		}
	}
	return ""
}
