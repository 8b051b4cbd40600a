package page

import (
	"cmp"
	"slices"
)

// edgesOf returns the pairs of different nodes between which there are lines, each once, in order.
func edgesOf(lines []line) [][2]int {
	var all [][2]int
	for _, l := range lines {
		if l.from != l.to {
			all = append(all, [2]int{min(l.from, l.to), max(l.from, l.to)})
		}
	}
	slices.SortFunc(all, func(a, b [2]int) int { return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1])) })
	return slices.Compact(all)
}

// neighbors returns the nodes that each node has an edge to, in order.
func neighbors(n int, edges [][2]int) [][]int {
	next := make([][]int, n)
	for _, e := range edges {
		next[e[0]] = append(next[e[0]], e[1])
		next[e[1]] = append(next[e[1]], e[0])
	}
	return next
}

// byDegree returns all nodes, those with most neighbours first.
func byDegree(next [][]int) []int {
	order := make([]int, len(next))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(next[b]), len(next[a])) })
	return order
}

// sidesOf divides nodes in two columns, false and true, so that every edge crosses: the parties of one country and those of
// another. The left country is the given one, or that of the first node. It returns false where there are not two countries,
// or where an edge does not cross.
func sidesOf(all []node, edges [][2]int, left string) (isRight []bool, are bool) {
	isRight = make([]bool, len(all))
	known := make([]bool, len(all))
	right := ""
	for i, n := range all {
		switch c := n.country.String(); {
		case c == "":
			continue
		case left == "" || left == c:
			left = c
		case right == "" || right == c:
			right = c
			isRight[i] = true
		default:
			return nil, false
		}
		known[i] = true
	}
	if right == "" {
		return nil, false
	}
	next := neighbors(len(all), edges)
	queue := []int{}
	for i := range all {
		if known[i] {
			queue = append(queue, i)
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		for _, v := range next[queue[0]] {
			if !known[v] {
				known[v], isRight[v] = true, !isRight[queue[0]]
				queue = append(queue, v)
			}
			if isRight[v] == isRight[queue[0]] {
				return nil, false
			}
		}
	}
	return isRight, !slices.Contains(known, false)
}

// componentsOf returns the nodes of each component of a graph, in order: the largest component first, and of equal ones that
// with the lowest node.
func componentsOf(n int, edges [][2]int) [][]int {
	next := neighbors(n, edges)
	seen := make([]bool, n)
	var all [][]int
	for first := range n {
		if seen[first] {
			continue
		}
		seen[first] = true
		members := []int{first}
		for head := 0; head < len(members); head++ {
			for _, v := range next[members[head]] {
				if !seen[v] {
					seen[v] = true
					members = append(members, v)
				}
			}
		}
		slices.Sort(members)
		all = append(all, members)
	}
	slices.SortStableFunc(all, func(a, b []int) int { return cmp.Compare(len(b), len(a)) })
	return all
}
