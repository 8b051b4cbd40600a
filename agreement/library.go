package agreement

import "github.com/crossborder-go/crossborder/internal/vague"

// library is the agreements that may refer to each other, by id.
type library struct {
	root   string // the id of the agreement that is asked about
	others []Agreement
	byID   map[string]*Agreement // made when it is first asked: most agreements wait for none
	known  map[string]moment
}

// newLibrary holds a beside the others; its own id means a itself, and of several with one id the first counts.
func newLibrary(a *Agreement, others []Agreement) *library {
	return &library{root: a.ID, others: others, known: map[string]moment{}}
}

func (l *library) find(id string) *Agreement {
	if l.byID == nil {
		l.byID = make(map[string]*Agreement, len(l.others))
		for i := range l.others {
			if other := &l.others[i]; l.byID[other.ID] == nil {
				l.byID[other.ID] = other
			}
		}
	}
	return l.byID[id]
}

// entry is when the agreement of that id enters into force. One that waits for itself never does; one
// that is not here may have at any time, or never.
func (l *library) entry(id string) moment {
	if id == l.root {
		return vague.Nowhen()
	}
	if _, known := l.known[id]; !known {
		l.solve(id)
	}
	return l.known[id]
}

// solve finds the entry of an agreement and of all that it waits for. In a circle nobody enters at first; then each
// is reckoned from what the others gave until nothing changes, so that it does not matter where one begins. No
// entry comes before what it waits for, so days only ever come nearer, and there is an end.
func (l *library) solve(id string) {
	order, isCircular := l.waitingFor(nil, id)
	for range order {
		isSettled := true
		for _, a := range order {
			if entry := newRecord(a, l).entry.moment; entry != l.known[a.ID] {
				l.known[a.ID], isSettled = entry, false
			}
		}
		if isSettled || !isCircular {
			return
		}
	}
}

// waitingFor appends the agreements that are not known yet and that one waits for, those first that wait for nothing,
// and enters them as never in force. It reports whether there may be a circle among them.
func (l *library) waitingFor(order []*Agreement, id string) (found []*Agreement, isCircular bool) {
	a := l.find(id)
	if a == nil {
		l.known[id] = moment{Lo: dawn, Hi: never}
		return order, false
	}
	l.known[id] = vague.Nowhen()
	for _, next := range a.References() {
		if _, known := l.known[next]; known || next == l.root {
			isCircular = true // or known from another way to it; then one more round changes nothing
			continue
		}
		var inner bool
		order, inner = l.waitingFor(order, next)
		isCircular = isCircular || inner
	}
	return append(order, a), isCircular
}
