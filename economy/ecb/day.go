package ecb

import (
	"strconv"
	"strings"
	"time"

	"github.com/crossborder-go/crossborder/civil"
)

// dayOf reads a day such as "2026-11-27" or "27 November 2026", and returns the reason if it cannot.
func dayOf(text string) (civil.Period, string) {
	const reason = "not a day such as 2026-11-27 or 27 November 2026"
	if words := strings.Fields(text); len(words) == 3 {
		text = ""
		if month := monthOf(words[1]); month > 0 && len(words[0]) <= 2 {
			text = words[2] + "-" + twoDigits(strconv.Itoa(month)) + "-" + twoDigits(words[0])
		}
	}
	if _, err := civil.ParseDate(text); err != nil {
		return civil.Period{}, reason
	}
	p, err := civil.ParsePeriod(text)
	if err != nil {
		return civil.Period{}, reason
	}
	return p, ""
}

// monthOf returns the number of a month by its English name, in full or as its first three letters, or 0.
func monthOf(name string) int {
	for m := time.January; m <= time.December; m++ {
		if strings.EqualFold(name, m.String()) || strings.EqualFold(name, m.String()[:3]) {
			return int(m)
		}
	}
	return 0
}

func twoDigits(number string) string {
	if len(number) == 1 {
		return "0" + number
	}
	return number
}
