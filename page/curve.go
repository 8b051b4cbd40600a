package page

import (
	"strconv"

	"github.com/crossborder-go/crossborder/internal/lettering"
)

// curve is a line as it is drawn: a cubic Bézier curve by its four points.
type curve [4]point

// at returns the point of a curve at sixteenths of its way.
func (c curve) at(sixteenths int64) point { return c.part(sixteenths, 16) }

// part returns the point of a curve at t of n equal parts of its way.
func (c curve) part(t, n int64) point {
	u := n - t
	sum := c[0].scaled(u*u*u, 1).plus(c[1].scaled(3*u*u*t, 1)).plus(c[2].scaled(3*u*t*t, 1)).plus(c[3].scaled(t*t*t, 1))
	return sum.scaled(1, n*n*n)
}

// laneGap is the distance of lines between two nodes.
const laneGap = 13

// betweenBoxes returns the curves of lines between boxes, side by side where there are several between two. Lines must be
// in order.
func betweenBoxes(lines []line, boxes []box) []curve {
	curves := make([]curve, len(lines))
	for i := 0; i < len(lines); {
		n := 1
		for i+n < len(lines) && haveSameEnds(lines[i], lines[i+n]) {
			n++
		}
		for k := range n {
			offset := int64(2*k-(n-1)) * laneGap / 2
			if l := lines[i+k]; l.from == l.to {
				curves[i+k] = loop(boxes[l.from], int64(k))
			} else {
				curves[i+k] = lane(l, boxes, offset)
			}
		}
		i += n
	}
	return curves
}

func haveSameEnds(l, m line) bool {
	return min(l.from, l.to) == min(m.from, m.to) && max(l.from, l.to) == max(m.from, m.to)
}

// lane returns a curve that passes the middle between two boxes at a distance. The side is that of the line in its other
// direction.
func lane(l line, boxes []box, offset int64) curve {
	a, b := boxes[l.from].center(), boxes[l.to].center()
	d := b.minus(a)
	if l.from > l.to {
		offset = -offset
	}
	across := point{-d.y, d.x}.to(abs(2 * offset))
	if offset < 0 {
		across = point{}.minus(across)
	}
	bend := a.plus(d.scaled(1, 2)).plus(across)
	start := boxes[l.from].border(bend.minus(a))
	end := boxes[l.to].border(bend.minus(b))
	if !l.isMutual {
		end = end.plus(bend.minus(end).to(headLength - 2)) // room for the head
	}
	return curve{start, start.plus(bend.minus(start).scaled(2, 3)), end.plus(bend.minus(end).scaled(2, 3)), end}
}

// loop returns the curve of a tie of a node with itself, above its box.
func loop(b box, number int64) curve {
	x, high := b.x+b.w/2, 44+18*number
	return curve{{x - 14, b.y}, {x - 34, b.y - high}, {x + 34, b.y - high}, {x + 14, b.y - headLength + 2}}
}

// headLength and headWidth are the size of an arrowhead, which begins a little before the end of its curve.
const (
	headLength = 9
	headWidth  = 4
)

// head returns the corners of the arrowhead of a curve.
func (c curve) head() [3]point {
	along := c[3].minus(c[2])
	if along == (point{}) {
		along = c[3].minus(c[0])
	}
	tip := c[3].plus(along.to(headLength - 2))
	base := tip.minus(along.to(headLength))
	across := point{-along.y, along.x}.to(headWidth)
	return [3]point{tip, base.plus(across), base.minus(across)}
}

// The size of the badge that stands on a line.
const (
	badgeHeight       = 16
	badgeFont   int64 = 11
)

// badgeText returns what stands on a line of a look for a number of ties: the sign of the look, and the number if there are
// several. Nothing stands on a line of one tie in effect.
func badgeText(l look, count int) string {
	if count > 1 {
		return lookTable[l].sign + strconv.Itoa(count)
	}
	return lookTable[l].sign
}

// badges returns where the badges of lines stand, so that they hide neither names nor each other if there is room. Texts are
// the longest that may stand there; a line without one has a zero box.
func badges(curves []curve, texts []string, boxes []box) []box {
	g := gridOf(boxes, 2)
	for _, b := range boxes {
		g.add(b)
	}
	places := make([]box, len(curves))
	for i, c := range curves {
		if texts[i] == "" {
			continue
		}
		w := max(lettering.Width(texts[i], badgeFont)+8, badgeHeight)
		centered := func(p point) box { return box{p.x - w/2, p.y - badgeHeight/2, w, badgeHeight} }
		places[i] = centered(c.at(8))
		const parts = 64
		for k := range int64(parts - 8) { // from the middle to both sides
			t := parts/2 + (k+1)/2*(1-2*(k%2))
			if place := centered(c.part(t, parts)); g.first(place, 1) < 0 {
				places[i] = place
				break
			}
		}
		g.add(places[i])
	}
	return places
}
