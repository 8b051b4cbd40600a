package page

// layout is where everything of a drawing stands. Nothing is left of or above the origin.
type layout struct {
	width, height int64
	boxes         []box // of the nodes
	curves        []curve
	badges        []box
}

// margin is the room around a drawing.
const margin = 8

// lay places nodes with boxes of given sizes and the lines between them: in two columns where they are the parties of two
// countries with ties across the border only, and by forces otherwise. The width is kept as far as the boxes allow.
// Texts are the longest that stand on the lines; left is the country of the left column, "" for any.
func lay(all []node, sizes []box, lines []line, texts []string, width int64, left string) layout {
	boxes := append([]box(nil), sizes...)
	edges := edgesOf(lines)
	var curves []curve
	if isRight, are := sidesOf(all, edges, left); are && !haveLoops(lines) {
		curves = columns(boxes, isRight, lines, width-2*margin)
	} else {
		spread(boxes, edges, width-2*margin)
		curves = betweenBoxes(lines, boxes)
	}
	l := layout{boxes: boxes, curves: curves, badges: badges(curves, texts, boxes)}
	l.fit()
	return l
}

func haveLoops(lines []line) bool {
	for _, l := range lines {
		if l.from == l.to {
			return true
		}
	}
	return false
}

// spread places boxes by forces: those of each component of the graph by itself, and the components in rows, the largest
// first.
func spread(boxes []box, edges [][2]int, width int64) {
	groups := componentsOf(len(boxes), edges)
	own := edgesWithin(groups, len(boxes), edges)
	placed := make([][]box, len(groups))
	var x, y, high int64
	for g, members := range groups {
		placed[g] = make([]box, len(members))
		for k, i := range members {
			placed[g][k] = boxes[i]
		}
		w, h := area(placed[g], len(own[g]), width, g == 0)
		size := place(placed[g], own[g], w, h)
		if x > 0 && x+size.x > width {
			x, y, high = 0, y+high+componentGap, 0
		}
		for k, i := range members {
			boxes[i] = placed[g][k]
			boxes[i].x, boxes[i].y = boxes[i].x+x, boxes[i].y+y
		}
		x, high = x+size.x+componentGap, max(high, size.y)
	}
}

// componentGap is the distance of components.
const componentGap = 34

// edgesWithin returns the edges of each group, by the places of their nodes in it.
func edgesWithin(groups [][]int, n int, edges [][2]int) [][][2]int {
	group, place := make([]int, n), make([]int, n)
	for g, members := range groups {
		for k, i := range members {
			group[i], place[i] = g, k
		}
	}
	own := make([][][2]int, len(groups))
	for _, e := range edges {
		g := group[e[0]]
		own[g] = append(own[g], [2]int{place[e[0]], place[e[1]]})
	}
	return own
}

// area returns the width and height in which boxes with edges have room: a little wider than high, and of the whole width if
// they are many.
func area(boxes []box, edges int, width int64, isFirst bool) (w, h int64) {
	area := int64(edges) * 1800
	var widest int64
	for _, b := range boxes {
		area += (b.w + 4*boxGap) * (b.h + 5*boxGap)
		widest = max(widest, b.w)
	}
	w = max(isqrt(area*3/2), widest)
	if isFirst && len(boxes) > 24 {
		w = width
	}
	w = max(min(w, width), widest)
	return w, max(area/max(w, 1), 60)
}

// place places boxes with edges in a width and about a height, without overlaps, and returns how far they reach.
func place(boxes []box, edges [][2]int, width, height int64) point {
	at := force(len(boxes), edges)
	low, high := at[0], at[0]
	for _, p := range at {
		low, high = point{min(low.x, p.x), min(low.y, p.y)}, point{max(high.x, p.x), max(high.y, p.y)}
	}
	size := high.minus(low)
	for i, p := range at {
		b := &boxes[i]
		b.x = (p.x - low.x) * max(width-b.w, 0) / max(size.x, 1)
		b.y = (p.y - low.y) * max(height-b.h, 0) / max(size.y, 1)
	}
	separate(boxes, width)
	avoid(boxes, edges, width)
	low, high = point{boxes[0].x, boxes[0].y}, point{}
	for _, b := range boxes {
		low = point{min(low.x, b.x), min(low.y, b.y)}
	}
	for i := range boxes {
		boxes[i].x, boxes[i].y = boxes[i].x-low.x, boxes[i].y-low.y
		high = point{max(high.x, boxes[i].x+boxes[i].w), max(high.y, boxes[i].y+boxes[i].h)}
	}
	return high
}

// fit moves everything to the origin and sets the size.
func (l *layout) fit() {
	if len(l.boxes) == 0 {
		l.width, l.height = 2*margin, 2*margin
		return
	}
	low := point{l.boxes[0].x, l.boxes[0].y}
	high := low
	note := func(x, y int64) {
		low, high = point{min(low.x, x), min(low.y, y)}, point{max(high.x, x), max(high.y, y)}
	}
	for _, some := range [][]box{l.boxes, l.badges} {
		for _, b := range some {
			if b.w > 0 {
				note(b.x, b.y)
				note(b.x+b.w, b.y+b.h)
			}
		}
	}
	for _, c := range l.curves {
		for t := int64(0); t <= 16; t += 2 {
			note(c.at(t).x, c.at(t).y)
		}
	}
	shift := point{margin - low.x, margin - low.y}
	for i := range l.boxes {
		l.boxes[i].x, l.boxes[i].y = l.boxes[i].x+shift.x, l.boxes[i].y+shift.y
	}
	for i := range l.badges {
		l.badges[i].x, l.badges[i].y = l.badges[i].x+shift.x, l.badges[i].y+shift.y
	}
	for i := range l.curves {
		for j := range l.curves[i] {
			l.curves[i][j] = l.curves[i][j].plus(shift)
		}
	}
	l.width, l.height = high.x+shift.x+margin, high.y+shift.y+margin
}
