package graph_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/graph"
)

// Two nodes are in one component exactly where each reaches the other.
func TestComponents(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 1))
		n := 1 + r.IntN(8)
		edges := map[string][]string{}
		for range r.IntN(14) {
			from, to := fmt.Sprint(r.IntN(n)), fmt.Sprint(r.IntN(n))
			edges[from] = append(edges[from], to)
		}
		component := graph.Components(edges)
		for a := range component {
			for b := range component {
				both := reaches(edges, a, b) && reaches(edges, b, a)
				require.Equal(t, both, component[a] == component[b], "seed %d: %s and %s of %v", seed, a, b, edges)
			}
		}
	}
}

func reaches(edges map[string][]string, from, to string) bool {
	seen := map[string]bool{from: true}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		if queue[0] == to {
			return true
		}
		for _, next := range edges[queue[0]] {
			if !seen[next] {
				seen[next] = true
				queue = append(queue, next)
			}
		}
	}
	return false
}

// A long chain takes no recursion.
func TestALongChain(t *testing.T) {
	n := effort.Times(20_000)
	edges := map[string][]string{}
	for i := range n {
		edges[fmt.Sprint(i)] = []string{fmt.Sprint(i + 1)}
	}
	require.Len(t, graph.Components(edges), n+1)
}
