package main

import (
	"errors"
	"net/http"

	"github.com/crossborder-go/crossborder/issue"
)

// fault is a kind of what can be wrong with a request.
type fault struct {
	status int
	issue.Definition
}

// problem is what is wrong with one request.
type problem struct {
	status    int
	issue     issue.Issue
	parameter string
}

func (p *problem) Error() string { return p.issue.Error() }

// of returns the problem of a fault. The parameter is "" where it concerns none.
func (f *fault) of(parameter string, args issue.Args) *problem {
	if parameter != "" {
		args["name"] = parameter
	}
	return &problem{f.status, f.At("", args), parameter}
}

// errInternal is the error of an answer whose computation did not end.
var errInternal = errors.New("portal: the answer was not computed")

func definition(code issue.Code, en, ru, kk, zh string) issue.Definition {
	return issue.Definition{Code: "portal." + code, Severity: issue.Error, Messages: issue.Messages{EN: en, RU: ru, KK: kk, ZH: zh}}
}

var (
	faultPath = &fault{http.StatusNotFound, definition("unknown-path",
		"there is nothing at this address",
		"по этому адресу ничего нет",
		"бұл мекенжайда ештеңе жоқ",
		"此地址没有内容")}
	faultMethod = &fault{http.StatusMethodNotAllowed, definition("method",
		"the method {method} is not allowed; use GET",
		"метод {method} не поддерживается; используйте GET",
		"{method} әдісіне рұқсат жоқ; GET қолданыңыз",
		"不支持{method}方法，请使用GET")}
	faultLength = &fault{http.StatusRequestURITooLong, definition("too-long",
		"the address has more than {limit} characters",
		"адрес длиннее {limit} символов",
		"мекенжай {limit} таңбадан ұзын",
		"地址超过{limit}个字符")}
	faultBody = &fault{http.StatusRequestEntityTooLarge, definition("body",
		"a request has no body",
		"запрос не должен содержать тела",
		"сұрауда дене болмауы керек",
		"请求不得带有正文")}
	faultQuery = &fault{http.StatusBadRequest, definition("bad-query",
		"the parameters are not valid UTF-8 in percent-encoding",
		"параметры не являются правильным UTF-8 в процентной кодировке",
		"параметрлер пайыздық кодтаудағы дұрыс UTF-8 емес",
		"参数不是有效的百分号编码UTF-8")}
	faultUnknown = &fault{http.StatusBadRequest, definition("unknown-parameter",
		"there is no parameter {name} here; the parameters are {known}",
		"параметра {name} здесь нет; возможные параметры: {known}",
		"мұнда {name} параметрі жоқ; параметрлер: {known}",
		"此处没有参数{name}；可用参数：{known}")}
	faultRepeated = &fault{http.StatusBadRequest, definition("repeated-parameter",
		"the parameter {name} is given more than once",
		"параметр {name} указан несколько раз",
		"{name} параметрі бірнеше рет берілген",
		"参数{name}重复")}
	faultMissing = &fault{http.StatusBadRequest, definition("missing-parameter",
		"the parameter {name} is missing",
		"не указан параметр {name}",
		"{name} параметрі берілмеген",
		"缺少参数{name}")}
	faultLanguage = &fault{http.StatusBadRequest, definition("unknown-language",
		"{value} is not a language of this site; the languages are en, ru, kk and zh",
		"языка {value} на этом сайте нет; языки: en, ru, kk и zh",
		"бұл сайтта {value} тілі жоқ; тілдер: en, ru, kk және zh",
		"本网站没有语言{value}；可用语言：en、ru、kk、zh")}
	faultDay = &fault{http.StatusBadRequest, definition("bad-day",
		"{value} is not a day; write it like 2025-12-01",
		"{value} не является датой; укажите её в виде 2025-12-01",
		"{value} – күн емес; оны 2025-12-01 түрінде жазыңыз",
		"{value}不是日期；请写成2025-12-01的形式")}
	faultNumber = &fault{http.StatusBadRequest, definition("bad-number",
		"the parameter {name} is a whole number from {least} to {most}, not {value}",
		"параметр {name} — целое число от {least} до {most}, а не {value}",
		"{name} параметрі – {value} емес, {least} мен {most} аралығындағы бүтін сан",
		"参数{name}应为{least}至{most}之间的整数，而不是{value}")}
	faultID = &fault{http.StatusBadRequest, definition("bad-party",
		"{value} is not the code of a country, region or organization",
		"{value} не является кодом страны, региона или организации",
		"{value} – елдің, өңірдің немесе ұйымның коды емес",
		"{value}不是国家、地区或组织的代码")}
	faultParty = &fault{http.StatusNotFound, definition("unknown-party",
		"there is no country, region or organization {value}",
		"страны, региона или организации {value} нет",
		"{value} деген ел, өңір немесе ұйым жоқ",
		"没有国家、地区或组织{value}")}
	faultText = &fault{http.StatusBadRequest, definition("too-long-text",
		"the text of the parameter {name} has more than {limit} bytes",
		"текст параметра {name} длиннее {limit} байт",
		"{name} параметрінің мәтіні {limit} байттан ұзын",
		"参数{name}的文本超过{limit}字节")}
	faultFigures = &fault{http.StatusNotFound, definition("no-figures",
		"there are no figures to draw",
		"нет показателей для диаграммы",
		"диаграмма сызатын көрсеткіштер жоқ",
		"没有可绘制的数据")}
	faultSize = &fault{http.StatusUnprocessableEntity, definition("too-many",
		"there is too much to draw; ask for less",
		"слишком много данных для схемы; сузьте запрос",
		"сызбаға деректер тым көп; сұрауды тарылтыңыз",
		"内容过多，无法绘制；请缩小范围")}
	faultKnown = &fault{http.StatusUnprocessableEntity, definition("contradictory",
		"what was known on {value} contradicts itself",
		"сведения, известные на {value}, противоречивы",
		"{value} күні белгілі болған мәліметтер қайшы",
		"截至{value}已知的内容自相矛盾")}
	faultBusy = &fault{http.StatusServiceUnavailable, definition("busy",
		"too many requests at once; try again later",
		"слишком много запросов одновременно; повторите попытку позже",
		"бір мезгілде сұрау тым көп; кейінірек қайталаңыз",
		"请求过多，请稍后重试")}
	faultInternal = &fault{http.StatusInternalServerError, definition("internal",
		"the answer could not be computed",
		"не удалось получить ответ",
		"жауап алынбады",
		"无法生成答复")}
)

// faults returns every kind of fault.
func faults() []*fault {
	return []*fault{faultPath, faultMethod, faultLength, faultBody, faultQuery, faultUnknown, faultRepeated, faultMissing, faultLanguage, faultDay, faultNumber,
		faultID, faultParty, faultText, faultFigures, faultSize, faultKnown, faultBusy, faultInternal}
}

// problemOf returns the problem that an error is.
func problemOf(err error) *problem {
	var p *problem
	if errors.As(err, &p) {
		return p
	}
	return faultInternal.of("", nil)
}
