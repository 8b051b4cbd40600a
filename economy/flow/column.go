package flow

import (
	"math"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/internal/int128"
)

// column holds the numbers of a block as integers on one scale, which is the largest number of decimals in the block:
// a number is low·10^-scale. If one of them has more than 64 bits, high has the upper halves of all. What does not fit
// 128 bits, and what has more than maxScale decimals, is in large.
type column struct {
	scale int
	low   []int64
	high  []int64 // nil while all numbers have 64 bits
	large map[int]decimal.Decimal
}

// maxScale is the largest number of decimals in a column.
const maxScale = 18

// absent in low stands for no number; with high, absent in high does, and low says which.
const (
	absent      = math.MinInt64
	lowMissing  = 0
	lowIsLarge  = 1
	minDecimals = -1 << 10
)

// reset empties the column and keeps its memory.
func (c *column) reset(capacity int) {
	if cap(c.low) < capacity {
		c.low = make([]int64, 0, capacity)
	}
	c.scale, c.low, c.high, c.large = minDecimals, c.low[:0], nil, nil
}

// addMissing appends a missing number.
func (c *column) addMissing() {
	if c.high == nil {
		c.low = append(c.low, absent)
		return
	}
	c.low, c.high = append(c.low, lowMissing), append(c.high, absent)
}

// add appends n·10^-decimals.
func (c *column) add(n int64, decimals int) {
	if decimals == c.scale && c.high == nil && n != absent {
		c.low = append(c.low, n)
		return
	}
	c.addInt(int128.FromInt64(n), decimals)
}

// addNull appends a number that may be missing.
func (c *column) addNull(n decimal.NullDecimal) {
	if n.Valid {
		c.addDecimal(n.Decimal)
	} else {
		c.addMissing()
	}
}

// addDecimal appends a number of any length.
func (c *column) addDecimal(d decimal.Decimal) {
	if n, ok := int128.FromBig(d.Coefficient()); ok && -d.Exponent() <= maxScale && -d.Exponent() > minDecimals {
		c.addInt(n, int(-d.Exponent()))
		return
	}
	c.addLarge(d)
}

// addInt appends n·10^-decimals.
func (c *column) addInt(n int128.Int, decimals int) {
	switch {
	case decimals > maxScale:
		c.addLarge(decimal.NewFromBigInt(n.Big(), int32(-decimals)))
		return
	case decimals > c.scale:
		c.rescale(decimals)
	}
	scaled, ok := n.MulPow10(c.scale - decimals)
	if !ok || scaled.High == absent {
		c.addLarge(decimal.NewFromBigInt(n.Big(), int32(-decimals)))
		return
	}
	if low, ok := scaled.Int64(); ok && low != absent && c.high == nil {
		c.low = append(c.low, low)
		return
	}
	c.widen()
	c.low, c.high = append(c.low, int64(scaled.Low)), append(c.high, scaled.High)
}

func (c *column) addLarge(d decimal.Decimal) {
	c.widen()
	if c.large == nil {
		c.large = map[int]decimal.Decimal{}
	}
	c.large[len(c.low)] = d
	c.low, c.high = append(c.low, lowIsLarge), append(c.high, absent)
}

// widen makes place for numbers of 128 bits.
func (c *column) widen() {
	if c.high != nil {
		return
	}
	c.high = make([]int64, len(c.low), cap(c.low))
	for i, low := range c.low {
		if c.high[i] = low >> 63; low == absent {
			c.low[i], c.high[i] = lowMissing, absent
		}
	}
}

// rescale raises the scale, which happens a few times in a block.
func (c *column) rescale(scale int) {
	if len(c.low) == 0 {
		c.scale = scale
		return
	}
	former := *c
	c.low, c.high, c.scale = make([]int64, 0, cap(c.low)), nil, scale
	c.large = nil
	for i := range former.low {
		n, large, state := former.at(i)
		switch state {
		case stateMissing:
			c.addMissing()
		case stateLarge:
			c.addLarge(large)
		default:
			c.addInt(n, former.scale)
		}
	}
}

// state says where a number is.
type state uint8

const (
	stateKnown state = iota
	stateMissing
	stateLarge
)

// at returns a number on the column's scale, or a large one.
func (c *column) at(i int) (int128.Int, decimal.Decimal, state) {
	switch {
	case c.high == nil && c.low[i] == absent:
		return int128.Int{}, decimal.Decimal{}, stateMissing
	case c.high == nil:
		return int128.FromInt64(c.low[i]), decimal.Decimal{}, stateKnown
	case c.high[i] != absent:
		return int128.Int{High: c.high[i], Low: uint64(c.low[i])}, decimal.Decimal{}, stateKnown
	case c.low[i] == lowIsLarge:
		return int128.Int{}, c.large[i], stateLarge
	}
	return int128.Int{}, decimal.Decimal{}, stateMissing
}

// number returns a number, which is not Valid if it is missing.
func (c *column) number(i int) decimal.NullDecimal {
	n, large, state := c.at(i)
	switch state {
	case stateMissing:
		return decimal.NullDecimal{}
	case stateLarge:
		return decimal.NewNullDecimal(large)
	}
	return decimal.NewNullDecimal(decimalOf(n, c.scale))
}

// decimalOf returns n·10^-scale.
func decimalOf(n int128.Int, scale int) decimal.Decimal {
	if small, ok := n.Int64(); ok {
		return decimal.New(small, int32(-scale))
	}
	return decimal.NewFromBigInt(n.Big(), int32(-scale))
}
