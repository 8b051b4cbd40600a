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
// is reckoned again when one that it waits for has changed, so that it does not matter where one begins. No entry
// comes before what it waits for, so days only ever come nearer, and there is an end.
func (l *library) solve(id string) {
	waiting := map[string][]*Agreement{} // who waits for an agreement
	queue := l.waitingFor(nil, waiting, id)
	queued := make(map[*Agreement]bool, len(queue))
	for _, a := range queue {
		queued[a] = true
	}
	for steps := len(queue) * (len(queue) + 1); len(queue) > 0 && steps > 0; steps-- {
		a := queue[0]
		queue, queued[a] = queue[1:], false
		entry := newRecord(a, l).entry.moment
		if entry == l.known[a.ID] {
			continue
		}
		l.known[a.ID] = entry
		for _, w := range waiting[a.ID] {
			if !queued[w] {
				queue, queued[w] = append(queue, w), true
			}
		}
	}
}

// waitingFor appends the agreements that are not known yet and that one waits for, those first that wait for nothing,
// and enters them as never in force, and who waits for whom.
func (l *library) waitingFor(order []*Agreement, waiting map[string][]*Agreement, id string) []*Agreement {
	a := l.find(id)
	if a == nil {
		l.known[id] = moment{Lo: dawn, Hi: never}
		return order
	}
	l.known[id] = vague.Nowhen()
	for _, next := range a.References() {
		waiting[next] = append(waiting[next], a)
		if _, known := l.known[next]; !known && next != l.root {
			order = l.waitingFor(order, waiting, next)
		}
	}
	return append(order, a)
}
