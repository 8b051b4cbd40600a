package dataset

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
)

// local returns the text of a day or a number in the form of JSON, if it is written as the readers of a locale do. Other
// texts are returned as they are: the reader of JSON checks them.
func (a *assembler) local(f form, c cell, text string) string {
	switch {
	case a.locale == nil:
	case f == formDay:
		if _, err := civil.ParseWhen(text); err == nil {
			return text
		}
		if day, err := a.locale.ParseDate(text); err == nil {
			return day.String()
		}
	case f == formNumber:
		return a.localNumber(c, text)
	}
	return text
}

// localNumber reads a number as the locale writes it, and as JSON does. One that means two numbers is a fault: 1.234 may
// be one and a bit, or more than a thousand.
func (a *assembler) localNumber(c cell, text string) string {
	local, err := a.locale.ParseNumber(text)
	if err != nil {
		return text
	}
	plain, err := decimaltext.Parse(text)
	switch {
	case err != nil:
		return local.StringFixed(max(-local.Exponent(), 0)) // with its closing zeros
	case !plain.Equal(local):
		a.noteIn(c, &ambiguousNumber, strictjson.Args{
			"value": words(spelling.Quote(text)), "first": words(plain.String()), "second": words(local.String())}, words(""))
	}
	return text
}
