package page

// ideal is the distance that two nodes with a line between them have by themselves.
const ideal = 1000

// force places nodes by forces, as Fruchterman and Reingold do (Graph Drawing by Force-directed Placement, 1991): those with
// a line between them attract each other, and those that are near repel each other. All is computed in integers, in
// units of which ideal is a distance.
func force(n int, edges [][2]int) []point {
	at := spiral(n, edges)
	next := neighbors(n, edges)
	rounds := min(300, 60+60_000/max(n, 1))
	heat := int64(2 * ideal)
	for round := range rounds {
		push := repulsion(at)
		for _, e := range edges {
			d := at[e[1]].minus(at[e[0]])
			fewest := int64(min(len(next[e[0]]), len(next[e[1]]))) // lest those with many lines gather in one place
			pull := d.scaled(d.length()*5, ideal*(4+fewest))
			push[e[0]] = push[e[0]].plus(pull)
			push[e[1]] = push[e[1]].minus(pull)
		}
		limit := heat*int64(rounds-round)/int64(rounds) + 1
		for i := range at {
			move := push[i].minus(at[i].scaled(1, 12)) // to the middle
			if move.length() > limit {
				move = move.to(limit)
			}
			at[i] = at[i].plus(move)
		}
	}
	return at
}

// reachOf returns the distance beyond which n nodes do not repel each other. It is less for many, for the sake of time.
func reachOf(n int) int64 {
	if n <= fewBoxes {
		return 5 * ideal
	}
	return 3 * ideal
}

// repulsion returns the force with which others push each node away. It only looks at nodes in cells around it, so that the
// time grows with the number of nodes.
func repulsion(at []point) []point {
	reach := reachOf(len(at))
	if len(at) <= fewBoxes {
		return mutualRepulsion(at, reach)
	}
	cells := map[[2]int64][]int{}
	cellOf := func(p point) [2]int64 { return [2]int64{floorDiv(p.x, reach), floorDiv(p.y, reach)} }
	for i, p := range at {
		cells[cellOf(p)] = append(cells[cellOf(p)], i)
	}
	push := make([]point, len(at))
	for i, p := range at {
		c := cellOf(p)
		for x := c[0] - 1; x <= c[0]+1; x++ {
			for y := c[1] - 1; y <= c[1]+1; y++ {
				for _, j := range cells[[2]int64{x, y}] {
					if i != j {
						push[i] = push[i].plus(repelled(p.minus(at[j]), reach, i < j))
					}
				}
			}
		}
	}
	return push
}

// mutualRepulsion is repulsion of few nodes, by pairs.
func mutualRepulsion(at []point, reach int64) []point {
	push := make([]point, len(at))
	for i := range at {
		for j := i + 1; j < len(at); j++ {
			f := repelled(at[i].minus(at[j]), reach, true)
			push[i], push[j] = push[i].plus(f), push[j].minus(f)
		}
	}
	return push
}

// repelled returns the force of one node on another that lies in a direction. Nodes in one place are moved apart.
func repelled(d point, reach int64, isFirst bool) point {
	square := d.x*d.x + d.y*d.y
	switch {
	case square == 0 && isFirst:
		return point{ideal, ideal / 2}
	case square == 0:
		return point{-ideal, -ideal / 2}
	case square > reach*reach:
		return point{}
	}
	return point{d.x * ideal * ideal / square, d.y * ideal * ideal / square}
}

// spiral returns first places: nodes in the order of a walk from the one with most lines, on a square spiral.
func spiral(n int, edges [][2]int) []point {
	at := make([]point, n)
	p, step, side, done := point{}, point{ideal, 0}, 1, 0
	for k, i := range walk(n, edges) {
		at[i] = point{p.x + int64(k%7)*30, p.y + int64(k%5)*30} // not all on straight lines
		p = p.plus(step)
		if done++; done == side {
			step, done = point{-step.y, step.x}, 0
			if step.y == 0 {
				side++
			}
		}
	}
	return at
}

// walk returns all nodes: breadth first from the one with most lines, then from the next that is left.
func walk(n int, edges [][2]int) []int {
	next := neighbors(n, edges)
	order := byDegree(next)
	seen := make([]bool, n)
	var all []int
	for _, first := range order {
		if seen[first] {
			continue
		}
		seen[first] = true
		all = append(all, first)
		for head := len(all) - 1; head < len(all); head++ {
			for _, v := range next[all[head]] {
				if !seen[v] {
					seen[v] = true
					all = append(all, v)
				}
			}
		}
	}
	return all
}
