package flow

import (
	"github.com/crossborder-go/crossborder/internal/int128"
)

// cell is the total of the rows with one key: a sum on the scale of the grid, and the numbers of rows with and without
// a number. The magnitude of the sum stays below 2^126, so that no block of numbers of 64 bits can overflow it.
type cell struct {
	sum            int128.Int
	known, missing uint64
}

func (c *cell) isEmpty() bool { return c.known|c.missing == 0 }

// isNearLimit reports whether a sum must not grow further.
func isNearLimit(sum int128.Int) bool { return sum.High >= 1<<62 || sum.High < -1<<62 }

// code is the numbers of a key in the order of a query, 16 bits each, the first in the highest bits.
type code uint64

func (k code) at(i int) uint16 { return uint16(k >> (48 - 16*i)) }

func (k code) with(i int, n uint16) code { return k | code(n)<<(48-16*i) }
