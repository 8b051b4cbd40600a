package network_test

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// Every method of a nil Network and of an empty one can be called with zero arguments.
func TestNothingPanics(t *testing.T) {
	for _, v := range []any{(*network.Network)(nil), &network.Network{}} {
		of := reflect.ValueOf(v)
		for i := range of.NumMethod() {
			method := of.Type().Method(i)
			var args []reflect.Value
			for j := range of.Method(i).Type().NumIn() {
				if in := of.Method(i).Type().In(j); !of.Method(i).Type().IsVariadic() || j < of.Method(i).Type().NumIn()-1 {
					args = append(args, reflect.Zero(in))
				}
			}
			assert.NotPanics(t, func() { of.Method(i).Call(args) }, "%T.%s", v, method.Name)
		}
	}
}

func TestNil(t *testing.T) {
	var n *network.Network
	assert.Empty(t, n.Links(id("KZ"), id("CN"), day("2025-12-01")))
	assert.Equal(t, "Kazakhstan", n.Name(id("KZ")))
	found, err := n.Party("KZ")
	require.NoError(t, err)
	assert.Equal(t, party.MustParseID("KZ"), found)
}

// A graph of nothing, and of no day, has no nodes.
func TestGraphOfNothing(t *testing.T) {
	for _, n := range []*network.Network{nil, {}, compiled(t, &dataset.Dataset{})} {
		for _, on := range []civil.Date{{}, day("2025-12-01")} {
			g := n.Graph(on).With(network.GraphOptions{Applied: true, Containers: true})
			assert.Empty(t, g.Nodes())
			assert.Empty(t, g.Links())
			assert.Empty(t, g.Neighbors(id("KZ")))
			assert.Empty(t, g.Components())
			_, found := g.Path(id("KZ"), id("CN"))
			assert.False(t, found)
			assert.Zero(t, g.Degree(party.ID{}))
		}
	}
}
