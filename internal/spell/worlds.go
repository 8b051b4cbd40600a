package spell

// Worlds calls each for every way in which vague moments can be exact ones: one day of each moment's, or [Nowhen] for
// one that may not come. The slice that it hands over is reused. Where there are more ways than limit, or a moment has
// no bound, it calls nothing and returns false.
func Worlds(moments []Moment, limit int, each func([]Moment)) bool {
	ways := 1
	for _, m := range moments {
		n := m.ways()
		if n == 0 || n > limit/ways {
			return false
		}
		ways *= n
	}
	world := make([]Moment, len(moments))
	var place func(i int)
	place = func(i int) {
		if i == len(moments) {
			each(world)
			return
		}
		m := moments[i]
		if m.Maybe || m.Lo == Never {
			world[i] = Nowhen()
			place(i + 1)
		}
		for d := m.Lo; d <= m.Hi && d != Never; d++ {
			world[i] = On(d)
			place(i + 1)
		}
	}
	place(0)
	return true
}

// ways is how many exact moments m can be, 0 where nothing bounds it.
func (m Moment) ways() int {
	switch {
	case m.Lo == Never:
		return 1
	case m.Lo == Dawn || m.Hi == Never:
		return 0
	case m.Maybe:
		return int(m.Hi-m.Lo) + 2
	}
	return int(m.Hi-m.Lo) + 1
}
