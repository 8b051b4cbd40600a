package baci_test

import (
	"fmt"
	"io"
	"iter"
	"testing"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/baci"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/memorytest"
)

// A larger file needs no more memory.
func TestMemoryIsConstant(t *testing.T) {
	row := func(i int) string {
		return fmt.Sprintf("%d,398,156,%06d,%d.125,%d.5\n", 1995+i%30, 10121+i%2000, i, i)
	}
	memorytest.Constant(t, memorytest.File{Head: "t,i,j,k,v,q\n", Row: row}, 2, func(r io.Reader) iter.Seq2[economy.Observation, error] {
		return baci.Read(r, baci.Options{Mapping: figures.Mapping{Source: "baci"}})
	})
}
