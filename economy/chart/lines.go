package chart

import (
	"fmt"
	"math/big"

	"github.com/crossborder-go/crossborder/civil"
)

// maxMarked is the number of columns up to which every point has a mark.
const maxMarked = 60

// lines draws a line for each row.
func (d *drawing) lines() {
	places := d.places()
	for r, numbers := range d.numbers {
		fmt.Fprintf(&d.body, `<g class="%s">`, class(r))
		path, isBroken := "", true
		for c, x := range numbers {
			if x == nil {
				isBroken = true
				continue
			}
			step := "L"
			if isBroken {
				step = "M"
			}
			path += fmt.Sprintf("%s%d %d", step, places[c], d.y(x))
			isBroken = false
		}
		if path != "" {
			d.body.WriteString(`<path class="line" d="` + path + `"/>`)
		}
		for c, x := range numbers {
			if x == nil || len(numbers) > maxMarked && !isAlone(numbers, c) {
				continue
			}
			fmt.Fprintf(&d.body, "<g><title>%s</title>", escape(d.point(r, c)))
			d.mark(r, places[c], d.y(x))
			d.body.WriteString("</g>")
		}
		d.body.WriteString("</g>\n")
	}
}

// isAlone reports whether a point has gaps on both sides, so that no line leads to it.
func isAlone(numbers []*big.Rat, c int) bool {
	return (c == 0 || numbers[c-1] == nil) && (c == len(numbers)-1 || numbers[c+1] == nil)
}

// point tells a figure in words: "China, 2024: 3.6T".
func (d *drawing) point(r, c int) string {
	text := d.rows[r]
	if text != "" && d.columns[c] != "" {
		text += ", "
	}
	return text + d.columns[c] + ": " + d.texts[r][c]
}

// mark draws the mark of a row at a place.
func (d *drawing) mark(row, x, y int) {
	shapes := [marks]string{
		fmt.Sprintf(`<circle class="mark" cx="%d" cy="%d" r="4"/>`, x, y),
		fmt.Sprintf(`<path class="mark" d="M%d %dh8v8h-8Z"/>`, x-4, y-4),
		fmt.Sprintf(`<path class="mark" d="M%d %dl5 9h-10Z"/>`, x, y-5),
		fmt.Sprintf(`<path class="mark" d="M%d %dl5 5l-5 5l-5 -5Z"/>`, x, y-5),
		fmt.Sprintf(`<path class="mark" d="M%d %dl-5 -9h10Z"/>`, x, y+5),
		fmt.Sprintf(`<circle class="mark hollow" cx="%d" cy="%d" r="4"/>`, x, y),
	}
	d.body.WriteString(shapes[row%marks])
}

// places returns the x of each column: of the middle of its period in time, or else at equal distances.
func (d *drawing) places() []int {
	const inset = 12
	n := len(d.labels)
	places := make([]int, n)
	first, last := d.left+inset, d.right-inset
	if n == 1 {
		return []int{(first + last) / 2}
	}
	middles := make([]int, n)
	isTime := true
	for c, label := range d.labels {
		isTime = isTime && !label.Period.IsZero()
		middles[c] = c
	}
	if isTime && n > 0 {
		for c, label := range d.labels {
			middles[c] = middle(label.Period, d.labels[0].Period)
		}
	}
	low, high := 0, 1
	for c, m := range middles {
		if c == 0 || m < low {
			low = m
		}
		if c == 0 || m > high {
			high = m
		}
	}
	for c, m := range middles {
		places[c] = first + ((m-low)*(last-first)*2+(high-low))/(2*max(high-low, 1))
	}
	return places
}

// middle returns the middle of a period in half days from the beginning of another.
func middle(p, from civil.Period) int { return 2*p.Start().DaysSince(from.Start()) + p.Days() }
