package civil_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
)

const (
	u = civil.Unknown
	n = civil.No
	y = civil.Yes
)

var truths = []civil.Truth{u, n, y}

func TestKleeneTables(t *testing.T) {
	for _, c := range []struct{ a, b, and, or civil.Truth }{
		{n, n, n, n}, {n, u, n, u}, {n, y, n, y},
		{u, n, n, u}, {u, u, u, u}, {u, y, u, y},
		{y, n, n, y}, {y, u, u, y}, {y, y, y, y},
	} {
		require.Equal(t, c.and, c.a.And(c.b), "%v and %v", c.a, c.b)
		require.Equal(t, c.or, c.a.Or(c.b), "%v or %v", c.a, c.b)
	}
	require.Equal(t, []civil.Truth{u, y, n}, []civil.Truth{u.Not(), n.Not(), y.Not()})
	require.Equal(t, y, civil.TruthOf(true))
	require.Equal(t, n, civil.TruthOf(false))
}

func TestTruthLaws(t *testing.T) {
	for _, a := range truths {
		require.Equal(t, a, a.Not().Not())
		require.Equal(t, a, a.And(y))
		require.Equal(t, a, a.Or(n))
		for _, b := range truths {
			require.Equal(t, a.And(b), b.And(a))
			require.Equal(t, a.And(b).Not(), a.Not().Or(b.Not()))
			require.Equal(t, a, a.And(a.Or(b)))
			for _, c := range truths {
				require.Equal(t, a.And(b).And(c), a.And(b.And(c)))
				require.Equal(t, a.And(b.Or(c)), a.And(b).Or(a.And(c)))
			}
		}
	}
}

func TestTruthOutsideTheThreeIsUnknown(t *testing.T) {
	wild := civil.Truth(7)
	require.Equal(t, "unknown", wild.String())
	require.Equal(t, u, wild.Not())
	require.Equal(t, u, wild.And(y))
	require.Equal(t, n, wild.And(n))
	require.Equal(t, y, wild.Or(y))
	require.Equal(t, u, wild.Or(n))
}

func TestParseTruth(t *testing.T) {
	for _, truth := range truths {
		got, err := civil.ParseTruth(truth.String())
		require.NoError(t, err)
		require.Equal(t, truth, got)
	}
	_, err := civil.ParseTruth("Yes")
	require.EqualError(t, err, `civil: ParseTruth("Yes"): want unknown, no or yes`)
	require.Panics(t, func() { civil.MustParseTruth("") })
}
