package dataset

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/decimaltext"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/strictjson"
)

// local returns the text of a day or a number in the form of JSON, if it is written as the readers of a locale do. It
// notes one that the locale does not read, and returns false for a day and 0 for a number, which a field may need. Other
// texts are returned as they are: the reader of JSON checks them.
func (a *assembler) local(f form, c cell, text string) (string, bool) {
	switch {
	case a.locale == nil:
	case f == formDay:
		return a.localDay(c, text)
	case f == formNumber:
		return a.localNumber(c, text)
	}
	return text, true
}

func (a *assembler) localDay(c cell, text string) (string, bool) {
	if _, err := civil.ParseWhen(text); err == nil {
		return text, true
	}
	day, err := a.locale.ParseDate(text)
	if err != nil {
		a.refuse(c, "a date", err)
		return "", false
	}
	return day.String(), true
}

// localNumber reads a number as the locale writes it, and as JSON does. One that means two numbers is a fault: 1.234 may
// be one and a bit, or more than a thousand.
func (a *assembler) localNumber(c cell, text string) (string, bool) {
	plain, bad := decimaltext.Parse(text)
	local, err := a.locale.ParseNumber(text)
	switch {
	case bad != nil && err != nil:
		a.refuse(c, "a decimal number", err)
		return "0", true
	case bad != nil:
		return local.StringFixed(max(-local.Exponent(), 0)), true // with its closing zeros
	case err == nil && !plain.Equal(local):
		a.noteIn(c, &ambiguousNumber, strictjson.Args{
			"value": words(spelling.Quote(text)), "first": words(plain.String()), "second": words(local.String())}, words(""))
		return "0", true
	}
	return text, true
}
