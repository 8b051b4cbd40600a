package reference

// stretch is how long a state lasts: since its first day, dawn where it has always been, until the first day with another
// one, never where it stays.
type stretch struct{ since, until day }

// stretchesOf returns the stretch that each day is in, of days from first on.
func stretchesOf[S comparable](first day, states []S) []stretch {
	found := make([]stretch, len(states))
	for i := range states {
		switch {
		case i == 0:
			found[i].since = dawn
		case states[i] == states[i-1]:
			found[i].since = found[i-1].since
		default:
			found[i].since = first + day(i)
		}
	}
	for i := len(states) - 1; i >= 0; i-- {
		switch {
		case i == len(states)-1:
			found[i].until = never
		case states[i] == states[i+1]:
			found[i].until = found[i+1].until
		default:
			found[i].until = first + day(i) + 1
		}
	}
	return found
}
