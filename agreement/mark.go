package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/vague"
	"github.com/crossborder-go/crossborder/issue"
)

// mark is a moment and why it is then.
type mark struct {
	moment
	ground     Ground
	clause     issue.Path
	condition  *Condition // of the clause
	count      int
	rule       *Rule // whose delay and floor are reckoned in; nil for none
	acts       []int
	agreements []string
	own        int   // one more than the party's own act that brought its entry; 0 for none
	decisive   int   // one more than the act that decided; 0 for none
	doubt      Doubt // why it may never come, where no vague date is the reason
}

// actMark is the moment at which an act works by itself.
func (r *record) actMark(i int) mark {
	return mark{moment: r.acts[i].works(), ground: GroundEvent, acts: []int{i}, decisive: i + 1}
}

// doneMark is the moment at which an act is done, whatever day it states for its effect.
func (r *record) doneMark(i int) mark {
	return mark{moment: r.acts[i].on, ground: GroundEvent, acts: []int{i}, decisive: i + 1}
}

// toggle is something that is switched on and off: the last to come wins.
type toggle struct {
	on, off []mark
	onWins  bool // on a day of both
}

// last reports whether the toggle is on at d, with every vague moment as late as it can be, and the mark that
// began that.
func (t *toggle) last(d day) (isOn bool, since *mark) { return vague.Last(t.on, t.off, d, t.onWins) }

// truth answers whether the toggle is on at d.
func (t *toggle) truth(d day) civil.Truth { return vague.Truth(t.on, t.off, d, t.onWins) }

// everOn reports whether it has been on by d.
func (t *toggle) everOn(d day) bool { return vague.EverOn(t.on, d) }
