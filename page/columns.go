package page

import (
	"cmp"
	"slices"
)

// The distances of a drawing in two columns.
const (
	leastColumnGap = 84
	mostColumnGap  = 520
	rowGap         = 12
	portGap        = 9 // of lines at one box
)

// columns places boxes in two columns, those of one side beside those of the other, and returns the curves of lines between
// them. All lines must cross.
func columns(boxes []box, isRight []bool, lines []line, width int64) []curve {
	ports := portsOf(lines, len(boxes))
	var sides [2][]int
	var widths [2]int64
	for i := range boxes {
		s := side(isRight[i])
		sides[s] = append(sides[s], i)
		widths[s] = max(widths[s], boxes[i].w)
		boxes[i].h = max(boxes[i].h, int64(len(ports[i]))*portGap+2*padY)
	}
	gap := min(max(width-widths[0]-widths[1], leastColumnGap), mostColumnGap)
	for _, i := range sides[0] {
		boxes[i].x = widths[0] - boxes[i].w
	}
	for _, i := range sides[1] {
		boxes[i].x = widths[0] + gap
	}
	next := neighbors(len(boxes), edgesOf(lines))
	for _, s := range sides {
		slices.SortStableFunc(s, func(i, j int) int { return cmp.Compare(len(next[j]), len(next[i])) })
	}
	for round := range 24 {
		stack(boxes, sides)
		order(sides[(round+1)%2], boxes, next)
	}
	stack(boxes, sides)
	return crossing(boxes, lines, ports)
}

func side(isRight bool) int {
	if isRight {
		return 1
	}
	return 0
}

// portsOf returns the lines that end at each node.
func portsOf(lines []line, n int) [][]int {
	ports := make([][]int, n)
	for i, l := range lines {
		ports[l.from] = append(ports[l.from], i)
		ports[l.to] = append(ports[l.to], i)
	}
	return ports
}

// stack places the boxes of each side below each other, the shorter side in the middle of the longer one.
func stack(boxes []box, sides [2][]int) {
	var heights [2]int64
	for s, column := range sides {
		for _, i := range column {
			heights[s] += boxes[i].h + rowGap
		}
	}
	tallest := max(heights[0], heights[1])
	for s, column := range sides {
		extra := min((tallest-heights[s])/int64(max(len(column), 1)), 4*rowGap)
		y := (tallest - heights[s] - extra*int64(len(column)-1)) / 2
		for _, i := range column {
			boxes[i].y = y
			y += boxes[i].h + rowGap + extra
		}
	}
}

// order orders a side by the mean height of the neighbours of each box.
func order(column []int, boxes []box, next [][]int) {
	mean := map[int]int64{}
	for _, i := range column {
		var sum int64
		for _, j := range next[i] {
			sum += boxes[j].center().y
		}
		mean[i] = sum / int64(max(len(next[i]), 1))
	}
	slices.SortStableFunc(column, func(i, j int) int { return cmp.Compare(mean[i], mean[j]) })
}

// crossing returns the curves of lines from column to column. The ends at one box lie in the order of the other ends.
func crossing(boxes []box, lines []line, ports [][]int) []curve {
	ends := make([][2]int64, len(lines)) // the heights at from and at to
	for node, all := range ports {
		other := func(i int) int64 { return boxes[lines[i].from+lines[i].to-node].center().y }
		slices.SortStableFunc(all, func(i, j int) int { return cmp.Compare(other(i), other(j)) })
		top := boxes[node].center().y - int64(len(all)-1)*portGap/2
		for k, i := range all {
			end := 0
			if lines[i].to == node {
				end = 1
			}
			ends[i][end] = top + int64(k)*portGap
		}
	}
	curves := make([]curve, len(lines))
	for i, l := range lines {
		a, b, direction := boxes[l.from], boxes[l.to], int64(1)
		start, end := point{a.x + a.w, ends[i][0]}, point{b.x, ends[i][1]}
		if a.x > b.x {
			start.x, end.x, direction = a.x, b.x+b.w, -1
		}
		if !l.isMutual {
			end.x -= direction * (headLength - 2)
		}
		bend := point{(end.x - start.x) * 9 / 20, 0}
		curves[i] = curve{start, start.plus(bend), end.minus(bend), end}
	}
	return curves
}
