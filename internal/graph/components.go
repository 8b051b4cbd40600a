// Package graph finds the circles in directed graphs.
package graph

import (
	"maps"
	"slices"
)

// Components numbers the strongly connected components of a graph (Tarjan's algorithm, without recursion).
func Components(edges map[string][]string) map[string]int {
	component, index, low := map[string]int{}, map[string]int{}, map[string]int{}
	var stack []string
	type frame struct {
		node string
		next int
	}
	for _, root := range slices.Sorted(maps.Keys(edges)) {
		if _, isSeen := index[root]; isSeen {
			continue
		}
		frames := []frame{{root, 0}}
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			if f.next == 0 {
				if _, isSeen := index[f.node]; !isSeen {
					index[f.node] = len(index) + 1
					low[f.node] = index[f.node]
					stack = append(stack, f.node)
				}
			}
			if f.next < len(edges[f.node]) {
				next := edges[f.node][f.next]
				f.next++
				if _, isSeen := index[next]; !isSeen {
					frames = append(frames, frame{next, 0})
				} else if _, isDone := component[next]; !isDone {
					low[f.node] = min(low[f.node], index[next])
				}
				continue
			}
			if low[f.node] == index[f.node] {
				for {
					top := stack[len(stack)-1]
					stack = stack[:len(stack)-1]
					component[top] = index[f.node]
					if top == f.node {
						break
					}
				}
			}
			done := f.node
			if frames = frames[:len(frames)-1]; len(frames) > 0 {
				up := frames[len(frames)-1].node
				low[up] = min(low[up], low[done])
			}
		}
	}
	return component
}
