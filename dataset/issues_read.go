package dataset

import (
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
)

// The faults that [Read] finds in a text. The words that stand in the placeholders are in read_words.go.
var (
	syntax = issue.Definition{Code: "dataset.syntax", Severity: issue.Error, Messages: issue.Messages{
		EN: "expected {wanted}, found {found}",
		RU: "ожидается: {wanted}; найдено: {found}",
		KK: "күтілгені: {wanted}; табылғаны: {found}",
		ZH: "此处应为{wanted}，实为{found}",
	}}
	wrongType = issue.Definition{Code: "dataset.wrong-type", Severity: issue.Error, Messages: issue.Messages{
		EN: "expected {wanted}, found {found}",
		RU: "ожидается: {wanted}; найдено: {found}",
		KK: "күтілгені: {wanted}; табылғаны: {found}",
		ZH: "此处应为{wanted}，实为{found}",
	}}
	badValue = issue.Definition{Code: "dataset.bad-value", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is not {wanted}{reason}",
		RU: "{value} — не {wanted}{reason}",
		KK: "{value} – {wanted} емес{reason}",
		ZH: "{value} 不是{wanted}{reason}",
	}}
	unknownField = issue.Definition{Code: "dataset.unknown-field", Severity: issue.Error, Messages: issue.Messages{
		EN: "unknown field {field}",
		RU: "неизвестное поле {field}",
		KK: "белгісіз өріс {field}",
		ZH: "未知字段 {field}",
	}}
	doubledField = issue.Definition{Code: "dataset.doubled-field", Severity: issue.Error, Messages: issue.Messages{
		EN: "the field {field} appears twice",
		RU: "поле {field} указано дважды",
		KK: "{field} өрісі екі рет көрсетілген",
		ZH: "字段 {field} 重复出现",
	}}
	missingField = issue.Definition{Code: "dataset.missing-field", Severity: issue.Error, Messages: issue.Messages{
		EN: "missing field {field}",
		RU: "нет поля {field}",
		KK: "{field} өрісі жоқ",
		ZH: "缺少字段 {field}",
	}}
	notUTF8 = issue.Definition{Code: "dataset.not-utf8", Severity: issue.Error, Messages: issue.Messages{
		EN: "byte {byte} is not UTF-8",
		RU: "байт {byte} — не UTF-8",
		KK: "{byte} байты – UTF-8 емес",
		ZH: "字节 {byte} 不是 UTF-8",
	}}
	tooLarge = issue.Definition{Code: "dataset.too-large", Severity: issue.Error, Messages: issue.Messages{
		EN: "the document has more than {limit} bytes",
		RU: "в документе больше байтов, чем допускается ({limit})",
		KK: "құжатта рұқсат етілгеннен ({limit}) көп байт бар",
		ZH: "文档超过 {limit} 字节",
	}}
	tooMany = issue.Definition{Code: "dataset.too-many-values", Severity: issue.Error, Messages: issue.Messages{
		EN: "the document has more than {limit} values",
		RU: "в документе больше значений, чем допускается ({limit})",
		KK: "құжатта рұқсат етілгеннен ({limit}) көп мән бар",
		ZH: "文档中的值超过 {limit} 个",
	}}
	tooWrong = issue.Definition{Code: "dataset.too-many-faults", Severity: issue.Error, Messages: issue.Messages{
		EN: "more than {limit} faults; the rest of the file was not read",
		RU: "ошибок больше {limit}; остаток файла не прочитан",
		KK: "қателер саны {limit}-ден асты; файлдың қалғаны оқылған жоқ",
		ZH: "错误超过 {limit} 处，文件其余部分未读取",
	}}
	nestedTooDeep = issue.Definition{Code: "dataset.nested-too-deep", Severity: issue.Error, Messages: issue.Messages{
		EN: "nested deeper than {limit} levels",
		RU: "уровней вложенности больше, чем допускается ({limit})",
		KK: "кірістіру деңгейлері рұқсат етілгеннен ({limit}) көп",
		ZH: "嵌套超过 {limit} 层",
	}}
)

// faults are the definitions of the faults that the decoder finds.
var faults = [...]struct {
	fault      strictjson.Fault
	definition *issue.Definition
}{
	{strictjson.FaultSyntax, &syntax},
	{strictjson.FaultWrongType, &wrongType},
	{strictjson.FaultBadValue, &badValue},
	{strictjson.FaultUnknownField, &unknownField},
	{strictjson.FaultDoubledField, &doubledField},
	{strictjson.FaultMissingField, &missingField},
	{strictjson.FaultNotUTF8, &notUTF8},
	{strictjson.FaultTooLarge, &tooLarge},
	{strictjson.FaultTooMany, &tooMany},
	{strictjson.FaultTooDeep, &nestedTooDeep},
	{strictjson.FaultTooWrong, &tooWrong},
}

// definitionOf returns the definition of a fault, which every fault has.
func definitionOf(f strictjson.Fault) *issue.Definition {
	for _, row := range faults {
		if row.fault == f {
			return row.definition
		}
	}
	return &issue.Definition{}
}

func readDefinitions() []issue.Definition {
	var all []issue.Definition
	for _, row := range faults {
		all = append(all, *row.definition)
	}
	return all
}
