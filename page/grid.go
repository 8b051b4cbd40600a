package page

// grid finds the boxes that are near one, in a time that does not depend on how many others there are.
type grid struct {
	w, h  int64 // of a cell
	boxes []box
	cells map[[2]int64][]int
}

func newGrid(w, h int64) *grid {
	return &grid{max(w, 1), max(h, 1), nil, map[[2]int64][]int{}}
}

// gridOf returns a grid with cells of the size of the largest box.
func gridOf(boxes []box, gap int64) *grid {
	var w, h int64
	for _, b := range boxes {
		w, h = max(w, b.w), max(h, b.h)
	}
	return newGrid(w+gap, h+gap)
}

// add adds a box, which gets the next number.
func (g *grid) add(b box) {
	g.eachCell(b, 0, func(cell [2]int64) { g.cells[cell] = append(g.cells[cell], len(g.boxes)) })
	g.boxes = append(g.boxes, b)
}

func (g *grid) eachCell(b box, gap int64, visit func(cell [2]int64)) {
	for x := floorDiv(b.x-gap, g.w); x <= floorDiv(b.x+b.w+gap, g.w); x++ {
		for y := floorDiv(b.y-gap, g.h); y <= floorDiv(b.y+b.h+gap, g.h); y++ {
			visit([2]int64{x, y})
		}
	}
}

// first returns the lowest number of a box that has less than a gap to b, and -1 where there is none.
func (g *grid) first(b box, gap int64) int {
	found := -1
	g.eachCell(b, gap, func(cell [2]int64) {
		for _, i := range g.cells[cell] {
			if (found < 0 || i < found) && b.overlaps(g.boxes[i], gap) {
				found = i
			}
		}
	})
	return found
}
