package page

import "slices"

// maxAvoided is the number of pairs of a box and an edge up to which boxes are moved off the lines between others.
const maxAvoided = 30_000

// avoid moves boxes off the straight lines between others, as far as that can be done, within a width. It keeps the best of
// the places that it tries.
func avoid(boxes []box, edges [][2]int, width int64) {
	if len(boxes)*len(edges) > maxAvoided {
		return
	}
	next := neighbors(len(boxes), edges)
	best, fewest := slices.Clone(boxes), pushed(boxes, edges, nil)
	for round := 0; round < 50 && fewest > 0; round++ {
		moves := make([]point, len(boxes))
		pushed(boxes, edges, func(i int, e [2]int, off point) {
			moves[i] = moves[i].plus(off)
			for _, end := range e {
				if len(next[end]) == 1 { // it alone moves with the line
					moves[end] = moves[end].minus(off.scaled(1, 2))
				}
			}
		})
		for i, m := range moves {
			if m.length() > 24 {
				m = m.to(24)
			}
			boxes[i].x = min(max(boxes[i].x+m.x, 0), max(width-boxes[i].w, 0))
			boxes[i].y += m.y
		}
		separate(boxes, width)
		if n := pushed(boxes, edges, nil); n < fewest {
			fewest = n
			copy(best, boxes)
		}
	}
	copy(boxes, best)
}

// pushed calls push for each box that lies on a line between two others, with the direction off the line, and returns how many
// there are.
func pushed(boxes []box, edges [][2]int, push func(i int, e [2]int, off point)) int {
	count := 0
	for _, e := range edges {
		a, b := boxes[e[0]].center(), boxes[e[1]].center()
		along := b.minus(a)
		for i, r := range boxes {
			if i == e[0] || i == e[1] || !r.isOn(a, b) {
				continue
			}
			count++
			if push != nil {
				off := point{-along.y, along.x}.to(12)
				if c := r.center().minus(a); along.x*c.y-along.y*c.x < 0 {
					off = point{}.minus(off)
				}
				push(i, e, off)
			}
		}
	}
	return count
}

// isOn reports whether a box, with a little around it, touches the straight line between two points.
func (b box) isOn(p, q point) bool {
	const around = 4
	x0, y0, x1, y1 := b.x-around, b.y-around, b.x+b.w+around, b.y+b.h+around
	if max(p.x, q.x) < x0 || min(p.x, q.x) > x1 || max(p.y, q.y) < y0 || min(p.y, q.y) > y1 {
		return false
	}
	d := q.minus(p)
	left, right := false, false
	for _, corner := range [...]point{{x0, y0}, {x1, y0}, {x0, y1}, {x1, y1}} {
		side := d.x*(corner.y-p.y) - d.y*(corner.x-p.x)
		left, right = left || side <= 0, right || side >= 0
	}
	return left && right
}
