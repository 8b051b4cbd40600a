package agreement

import "github.com/crossborder-go/crossborder/internal/vague"

// library is the agreements that may refer to each other, by id.
type library struct {
	others  []Agreement
	known   map[string]moment
	opening map[string]bool
}

// newLibrary holds a beside the others; its own id means a itself.
func newLibrary(a *Agreement, others []Agreement) *library {
	l := &library{others: others, known: map[string]moment{}, opening: map[string]bool{}}
	l.opening[a.ID] = true
	return l
}

// entry is when the agreement of that id enters into force. One that waits for itself never does; one
// that is not here may have at any time, or never.
func (l *library) entry(id string) moment {
	if l.opening[id] {
		return vague.Nowhen()
	}
	if m, known := l.known[id]; known {
		return m
	}
	entry := moment{Lo: dawn, Hi: never}
	for i := range l.others {
		if l.others[i].ID == id {
			l.opening[id] = true
			entry = newRecord(&l.others[i], l).entry.moment
			delete(l.opening, id)
			break
		}
	}
	l.known[id] = entry
	return entry
}
