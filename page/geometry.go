package page

import "math"

// point is a place in a drawing, in pixels or in smaller units.
type point struct{ x, y int64 }

func (p point) plus(q point) point  { return point{p.x + q.x, p.y + q.y} }
func (p point) minus(q point) point { return point{p.x - q.x, p.y - q.y} }

// scaled returns p times n divided by d.
func (p point) scaled(n, d int64) point { return point{p.x * n / d, p.y * n / d} }

// length returns the distance from the origin, rounded down.
func (p point) length() int64 { return isqrt(p.x*p.x + p.y*p.y) }

// to returns the vector in the direction of p with a length.
func (p point) to(length int64) point {
	if l := p.length(); l > 0 {
		return p.scaled(length, l)
	}
	return point{}
}

// isqrt returns the square root, rounded down. The square root of a floating-point number is exactly rounded by IEEE 754, so
// that it is the same on every machine; the loops correct the rounding.
func isqrt(n int64) int64 {
	if n <= 0 {
		return 0
	}
	r := int64(math.Sqrt(float64(n)))
	for r*r > n {
		r--
	}
	for (r+1)*(r+1) <= n {
		r++
	}
	return r
}

// box is a rectangle by its upper left corner and its size.
type box struct{ x, y, w, h int64 }

func (b box) center() point { return point{b.x + b.w/2, b.y + b.h/2} }

// overlaps reports whether two boxes have less than a gap between them.
func (b box) overlaps(c box, gap int64) bool {
	return b.x < c.x+c.w+gap && c.x < b.x+b.w+gap && b.y < c.y+c.h+gap && c.y < b.y+b.h+gap
}

// border returns the point in which a ray from the center of a box in a direction leaves it.
func (b box) border(direction point) point {
	c, hw, hh := b.center(), b.w/2, b.h/2
	dx, dy := abs(direction.x), abs(direction.y)
	switch {
	case dx == 0 && dy == 0:
		return c
	case dx*hh > dy*hw:
		return c.plus(direction.scaled(hw, dx))
	}
	return c.plus(direction.scaled(hh, dy))
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// floorDiv returns n/d rounded down, for a positive d.
func floorDiv(n, d int64) int64 {
	if n < 0 {
		return -((-n + d - 1) / d)
	}
	return n / d
}
