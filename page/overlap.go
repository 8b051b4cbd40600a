package page

import (
	"cmp"
	"slices"
)

// boxGap is the least distance of two boxes.
const boxGap = 14

// separate moves boxes within a width until none overlaps: first each pair a little apart, in the direction in which less is
// needed, then those that are left downwards.
func separate(boxes []box, width int64) {
	for range 120 {
		if !moveApart(boxes, width) {
			return
		}
	}
	settle(boxes)
}

// fewBoxes is the number up to which all pairs of boxes or nodes are compared, which is faster than a grid.
const fewBoxes = 200

// moveApart moves the boxes of every pair that overlaps half the way apart, and reports whether there was one.
func moveApart(boxes []box, width int64) bool {
	found := false
	compare := func(i, j int) {
		if !boxes[i].overlaps(boxes[j], boxGap) {
			return
		}
		found = true
		part(&boxes[i], &boxes[j])
		boxes[i].x = min(max(boxes[i].x, 0), max(width-boxes[i].w, 0))
		boxes[j].x = min(max(boxes[j].x, 0), max(width-boxes[j].w, 0))
	}
	if len(boxes) <= fewBoxes {
		for i := range boxes {
			for j := i + 1; j < len(boxes); j++ {
				compare(i, j)
			}
		}
		return found
	}
	g := gridOf(boxes, boxGap)
	for i := range boxes {
		g.add(boxes[i])
	}
	for i := range boxes {
		seen := map[int]bool{}
		g.eachCell(g.boxes[i], boxGap, func(cell [2]int64) {
			for _, j := range g.cells[cell] {
				if j > i && !seen[j] {
					seen[j] = true
					compare(i, j)
				}
			}
		})
	}
	return found
}

// part moves two boxes apart by half of what they overlap.
func part(a, b *box) {
	c, d := a.center(), b.center()
	x := (a.w+b.w)/2 + boxGap - abs(c.x-d.x)
	y := (a.h+b.h)/2 + boxGap - abs(c.y-d.y)
	if x*2 < y*3 {
		if c.x <= d.x {
			x = -x
		}
		a.x += (x + sign(x)) / 2
		b.x -= (x + sign(x)) / 2
		return
	}
	if c.y <= d.y {
		y = -y
	}
	a.y += (y + sign(y)) / 2
	b.y -= (y + sign(y)) / 2
}

func sign(n int64) int64 {
	if n < 0 {
		return -1
	}
	return 1
}

// settle moves each box down, from the uppermost on, as far as those above it need.
func settle(boxes []box) {
	order := make([]int, len(boxes))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(boxes[i].y, boxes[j].y), cmp.Compare(boxes[i].x, boxes[j].x))
	})
	g := gridOf(boxes, boxGap)
	for _, i := range order {
		for hit := g.first(boxes[i], boxGap); hit >= 0; hit = g.first(boxes[i], boxGap) {
			boxes[i].y = g.boxes[hit].y + g.boxes[hit].h + boxGap
		}
		g.add(boxes[i])
	}
}
