package spell

import "github.com/crossborder-go/crossborder/civil"

// Before reports whether a day is certainly before another one, on whichever days either may be. It is false where one of
// them is not known.
func Before(a, b civil.When) bool { return Of(a).Hi < Of(b).Lo }

// Later returns the moment at which both m and o have come.
func Later(m, o Moment) Moment {
	return Moment{Lo: max(m.Lo, o.Lo), Hi: max(m.Hi, o.Hi), Maybe: m.Maybe || o.Maybe}
}

// Sooner returns the moment at which the first of m and o has come.
func Sooner(m, o Moment) Moment {
	first := Moment{Lo: min(m.Lo, o.Lo), Hi: min(m.Sure(), o.Sure())}
	if first.Lo != Never && first.Hi == Never {
		first.Hi, first.Maybe = max(m.bound(), o.bound()), m.Maybe || o.Maybe
	}
	return first
}
