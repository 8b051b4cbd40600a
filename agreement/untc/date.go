package untc

import (
	"strconv"
	"strings"
	"time"

	"github.com/crossborder-go/crossborder/civil"
)

// date is a date at the beginning of a text: n is its length, or 0 if there is none. Reason says why it is not a day.
type date struct {
	day    civil.Date
	n      int
	reason string
}

// readDate reads a date in one of the forms 24 Sep 2003, 24-Sep-2003, September 24, 2003, 2003-09-24, 24.09.2003 and
// 24/09/2003.
func readDate(text string, order DateOrder) date {
	if text == "" || !isDigit(text[0]) && !isLetter(text[0]) {
		return date{}
	}
	c := scan{text: text}
	for _, read := range [...]func(*scan, DateOrder) (civil.Date, string, bool){dayNameYear, nameDayYear, yearFirst, yearLast} {
		c.at = 0
		day, reason, ok := read(&c, order)
		if ok && (c.at == len(text) || !isDigit(text[c.at])) {
			return date{day, c.at, reason}
		}
	}
	return date{}
}

// dayNameYear reads 24 Sep 2003.
func dayNameYear(c *scan, _ DateOrder) (civil.Date, string, bool) {
	day, ok := c.number(1, 2)
	if !ok {
		return civil.Date{}, "", false
	}
	c.skip(" .-")
	month := c.month()
	c.skip(" .,-")
	year, ok := c.number(4, 4)
	if month == 0 || !ok {
		return civil.Date{}, "", false
	}
	return dayOf(year, month, day)
}

// nameDayYear reads September 24, 2003.
func nameDayYear(c *scan, _ DateOrder) (civil.Date, string, bool) {
	month := c.month()
	if month == 0 || !c.skip(" .") {
		return civil.Date{}, "", false
	}
	day, ok := c.number(1, 2)
	if !ok || !c.skip(" ,") {
		return civil.Date{}, "", false
	}
	year, ok := c.number(4, 4)
	if !ok {
		return civil.Date{}, "", false
	}
	return dayOf(year, month, day)
}

// yearFirst reads 2003-09-24.
func yearFirst(c *scan, _ DateOrder) (civil.Date, string, bool) {
	year, first, second, _, ok := c.numbers(4, 2)
	if !ok {
		return civil.Date{}, "", false
	}
	return dayOf(year, first, second)
}

// yearLast reads 24.09.2003 and 24/09/2003.
func yearLast(c *scan, order DateOrder) (civil.Date, string, bool) {
	first, second, year, mark, ok := c.numbers(2, 4)
	if !ok {
		return civil.Date{}, "", false
	}
	day, month := first, second
	switch {
	case mark == '.' || order == DayMonth || first == second:
	case order == MonthDay || second > 12 && first <= 12:
		day, month = second, first
	case first <= 12:
		return civil.Date{}, "the order of day and month is not clear; say it in Options.Order", true
	}
	return dayOf(year, month, day)
}

func dayOf(year, month, day int) (civil.Date, string, bool) {
	d, err := civil.NewDate(year, time.Month(month), day)
	if err != nil {
		return civil.Date{}, "no such day", true
	}
	return d, "", true
}

// scan reads parts of a text from left to right.
type scan struct {
	text string
	at   int
}

// number reads a number of least to most digits.
func (c *scan) number(least, most int) (int, bool) {
	n := run(c.text[c.at:], isDigit)
	if n < least || n > most {
		return 0, false
	}
	value, err := strconv.Atoi(c.text[c.at : c.at+n])
	c.at += n
	return value, err == nil
}

// numbers reads three numbers with the same mark between them: first and last are the digits of a year, 4, or the greatest
// number of digits of a day, 2.
func (c *scan) numbers(first, last int) (x, y, z int, mark byte, ok bool) {
	x, ok = c.number(leastDigits(first), first)
	if !ok || c.at == len(c.text) || strings.IndexByte("./-", c.text[c.at]) < 0 {
		return 0, 0, 0, 0, false
	}
	mark = c.text[c.at]
	c.at++
	y, ok = c.number(1, 2)
	if !ok || c.at == len(c.text) || c.text[c.at] != mark {
		return 0, 0, 0, 0, false
	}
	c.at++
	z, ok = c.number(leastDigits(last), last)
	return x, y, z, mark, ok
}

func leastDigits(most int) int {
	if most == 4 {
		return 4
	}
	return 1
}

// skip reads any of the characters and reports whether there were some.
func (c *scan) skip(any string) bool {
	n := run(c.text[c.at:], func(b byte) bool { return strings.IndexByte(any, b) >= 0 })
	c.at += n
	return n > 0
}

// month reads the English name of a month, or its first three letters or more, and returns 0 if there is none.
func (c *scan) month() int {
	word := c.text[c.at : c.at+run(c.text[c.at:], isLetter)]
	if len(word) < 3 {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		if name := m.String(); len(word) <= len(name) && strings.EqualFold(word, name[:len(word)]) {
			c.at += len(word)
			return int(m)
		}
	}
	return 0
}
