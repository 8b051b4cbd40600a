package guess

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
)

// spans are words for parts of a year.
var spans = []row{
	{"Q", "q qtr quarter quarters кв квартал* тоқсан* 季"},
	{"S", "h half полугод* жартыжылдық* 半"},
	{"M", "m mo month months мес месяц* ай айы айда"},
	{"Y", "fy"},
}

// ordinals are words and signs for 1 to 4.
var ordinals = []row{
	{"1", "first i перв* бірінші 一 上"}, {"2", "second ii втор* екінші 二 下"}, {"3", "third iii трет* үшінші 三"}, {"4", "fourth iv четверт* төртінші 四"},
}

// Period returns the period, in the form of [civil.Period], that a text probably means, and "" if that is not known.
func Period(text string) string {
	if len(text) > maxText {
		return ""
	}
	p := periodParts{}
	for _, t := range tokens(text) {
		if !p.take(t) {
			return ""
		}
	}
	found := p.period()
	if _, err := civil.ParsePeriod(found); err == nil && found != text {
		return found
	}
	return ""
}

// periodParts are what a text says of a period.
type periodParts struct {
	years   []int
	small   []int  // other numbers, in order
	months  []int  // that words name
	span    string // the value of a row of spans
	isRange bool
	chinese bool // months are marked with 月
}

// take takes a token, and returns false for one that periods do not have.
func (p *periodParts) take(t token) bool {
	month, span, ordinal := word(months, t.text), word(spans, t.text), word(ordinals, t.text)
	switch {
	case t.size == 4:
		p.years = append(p.years, t.value)
	case t.size == 1 || t.size == 2:
		p.small = append(p.small, t.value)
	case month != "":
		n, _ := strconv.Atoi(month)
		p.months = append(p.months, n)
	case span != "":
		p.span = span
	case ordinal != "":
		n, _ := strconv.Atoi(ordinal)
		p.small = append(p.small, n)
	case t.text == "月":
		p.chinese = true
	case strings.Contains("-–—/~至到", t.text) || strings.Contains(" to till по ", " "+t.text+" "):
		p.isRange = true
	case strings.Contains("年第度个.,’'", t.text) || strings.Contains(fillers+"half ", " "+t.text+" "):
	default:
		return false
	}
	return true
}

// period returns what the parts make, "" if they make nothing.
func (p *periodParts) period() string {
	small := p.small
	if len(p.months) > 0 {
		small = p.months
	}
	switch {
	case len(p.years) == 0:
		return ""
	case len(p.years) == 2 && p.years[0] == p.years[1] && len(small) == 2: // 2025-01/2025-09
		return fromTo(p.years[0], small[0], small[1])
	case len(p.years) == 2 && p.isRange && len(small) == 0:
		return fmt.Sprintf("%04d-01-01/P%dY", p.years[0], p.years[1]-p.years[0]+1)
	case len(p.years) != 1:
		return ""
	}
	return p.inYear(p.years[0], small)
}

// inYear returns the period within one year.
func (p *periodParts) inYear(year int, small []int) string {
	switch {
	case len(small) == 0 && (p.span == "" || p.span == "Y"):
		return fmt.Sprintf("%04d", year)
	case len(small) == 1 && (p.span == "Q" || p.span == "S"):
		return fmt.Sprintf("%04d-%s%d", year, p.span, small[0])
	case len(small) == 1 && p.span == "M" && !p.chinese && len(p.months) == 0:
		return fromTo(year, 1, small[0])
	case len(small) == 1 && p.span == "" && (len(p.months) == 1 || p.chinese || !p.isRange):
		return monthOf(year, small[0])
	case len(small) == 2 && p.isRange && (len(p.months) == 2 || p.chinese || p.span == "M"):
		return fromTo(year, small[0], small[1])
	}
	return ""
}

// fromTo returns the period of whole months of a year, both included.
func fromTo(year, first, last int) string {
	if last < first || first < 1 || last > 12 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-01/P%dM", year, first, last-first+1)
}
