package platform_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
)

// margin is how many days before the first event the slow reading begins.
const margin = 3

// slow is the readable reading of exact events without an accession agreement, day by day: whether the member is one on
// each, how many beginnings had to be made up or assumed, and how often a member is attested on the day it left, which strains the
// word. What is found out later is painted over the days before.
type slow struct {
	events []platform.Event
	active []civil.Truth // from day -margin on

	madeUp, assumed, strained int

	ends, onTheWay []int
}

func (s *slow) on(n int) civil.Truth { return s.active[n+margin] }

// numbers are the days of what is looked for: an act's, or that from which it works.
func (s *slow) numbers(day func(platform.Event) civil.When, kinds ...platform.EventKind) []int {
	var found []int
	for _, e := range s.events {
		if slices.Contains(kinds, e.Kind) && !day(e).IsZero() {
			found = append(found, numberOf(day(e)))
		}
	}
	return found
}

func numberOf(w civil.When) int { return int(w.Earliest().DaysSince(day(0))) }

func done(e platform.Event) civil.When { return e.On }

func effect(e platform.Event) civil.When { return e.Effective }

func works(e platform.Event) civil.When {
	if e.Effective.IsZero() {
		return e.On
	}
	return e.Effective
}

// noticed are the days on which notices take effect that were not revoked before.
func (s *slow) noticed() []int {
	revoked := s.numbers(done, platform.EventNoticeRevoked)
	var found []int
	for _, e := range s.events {
		if e.Kind != platform.EventNotice || e.Effective.IsZero() {
			continue
		}
		given, end := numberOf(e.On), numberOf(e.Effective)
		if !slices.ContainsFunc(revoked, func(n int) bool { return given <= n && n < end }) {
			found = append(found, end)
		}
	}
	return found
}

func read(m platform.Membership) *slow {
	s := &slow{events: m.Events}
	exits := append(s.numbers(works, platform.EventLeft, platform.EventExpelled), s.noticed()...)
	ends := append(s.numbers(works, platform.EventPlatformClosed), exits...)
	stated := append(s.numbers(works, platform.EventEffective), s.numbers(effect, platform.EventSigned, platform.EventApproved)...)
	signed := s.numbers(done, platform.EventSigned)
	onTheWay := append(s.numbers(done, platform.EventApplied, platform.EventInvited, platform.EventApproved), signed...)
	s.ends, s.onTheWay = ends, onTheWay
	attested := s.numbers(done, platform.EventAttested)
	suspended, resumed := s.numbers(works, platform.EventSuspended), s.numbers(works, platform.EventResumed)

	isIn, isSuspended, everEnded, isUnderWay, hurdle := false, false, false, false, -margin
	var belongs, suspension []bool
	unknown := map[int]bool{}
	for n := -margin; n <= 2*span; n++ {
		isEnd := slices.Contains(ends, n)
		next := 3 * span
		for _, e := range ends {
			if e > n {
				next = min(next, e)
			}
		}
		last := -margin
		for _, e := range ends {
			if e <= n {
				last = max(last, e)
			}
		}
		isAssumed := slices.Contains(signed, n) && !slices.ContainsFunc(stated, func(b int) bool { return last <= b && b < next })
		if isAssumed && !slices.ContainsFunc(signed, func(b int) bool { return last <= b && b < n }) {
			s.assumed++
		}
		begins := slices.Contains(stated, n) || isAssumed
		mustHaveBegun := slices.Contains(exits, n) && (!everEnded || isUnderWay) || isEnd && slices.Contains(attested, n) && !begins
		if mustHaveBegun && !isIn && hurdle < n {
			s.madeUp++
			for d := hurdle; d < n; d++ {
				unknown[d] = true
			}
		}
		if isEnd && slices.Contains(attested, n) && !begins {
			s.strained++
		}
		if isEnd {
			isIn, isSuspended, everEnded, isUnderWay, hurdle = false, false, true, false, n
		}
		if slices.Contains(onTheWay, n) {
			hurdle, isUnderWay = n, isUnderWay || !isEnd
		}
		isIn = isIn || begins
		if slices.Contains(attested, n) && !isIn && !isEnd {
			isIn = true
			s.madeUp++
			for d := hurdle; d < n; d++ {
				unknown[d] = true
			}
		}
		isSuspended = !slices.Contains(resumed, n) && (isSuspended || slices.Contains(suspended, n) && !isEnd)
		belongs, suspension = append(belongs, isIn), append(suspension, isSuspended)
	}
	for i := range belongs {
		truth := civil.TruthOf(belongs[i])
		if unknown[i-margin] && !belongs[i] {
			truth = civil.Unknown
		}
		s.active = append(s.active, truth.And(civil.TruthOf(!suspension[i])))
	}
	return s
}

// unlikely is how odd it is of what is attested on one of the days from first to last that it was on d: it was a member
// before an end sooner than again after it, and after an application sooner than before it.
func (s *slow) unlikely(first, d, last int) int {
	odd := 0
	if slices.ContainsFunc(s.ends, func(n int) bool { return first <= n && n < d }) {
		odd += 2
	}
	if slices.ContainsFunc(s.onTheWay, func(n int) bool { return d < n && n <= last }) {
		odd++
	}
	return odd
}

// Exact events have the answer of the slow reading.
func TestExactEventsAreReadDayByDay(t *testing.T) {
	for seed := range uint64(6000) {
		m, agreements := random(rand.New(rand.NewPCG(seed, 6)))
		if agreements != nil {
			continue
		}
		want := read(m)
		for n := -margin; n < span+5; n++ {
			require.Equal(t, want.on(n).String(), m.StatusAt(day(n)).Active.String(), "seed %d on %s: %s", seed, day(n), shown(t, m))
		}
	}
}

// A vague date gives Unknown exactly where the days disagree that it can mean: of them those that leave the
// least untold.
func TestAVagueDateIsUnknownExactlyWhereItsDaysDisagree(t *testing.T) {
	for seed := range uint64(6000) {
		r := rand.New(rand.NewPCG(seed, 2))
		m, agreements := random(r)
		if agreements != nil {
			continue
		}
		i, first, width, on := r.IntN(len(m.Events)), r.IntN(span), 1+r.IntN(10), r.IntN(span+5)
		var want civil.Truth
		least := -1
		for d := first; d <= first+width; d++ {
			s := read(dated(m, i, civil.On(day(d))))
			untold := 2*s.madeUp + s.assumed + s.strained
			if m.Events[i].Kind == platform.EventAttested {
				untold = 8*s.madeUp + 2*s.unlikely(first, d, first+width) + s.strained
			}
			switch {
			case least < 0 || untold < least:
				want, least = s.on(on), untold
			case untold == least && s.on(on) != want:
				want = civil.Unknown
			}
		}
		vague, err := civil.Between(day(first), day(first+width))
		require.NoError(t, err)
		m = dated(m, i, vague)
		got := m.StatusAt(day(on))
		if want == civil.Yes && got.State != platform.StateActive || want == civil.No && got.State == platform.StateActive {
			want = civil.Unknown // the day as late as it can be is not among them
		}
		require.Equal(t, want.String(), got.Active.String(), "seed %d on %s: %s", seed, day(on), shown(t, m))
	}
}

// dated is m with another day for what event i does.
func dated(m platform.Membership, i int, w civil.When) platform.Membership {
	return changed(m, func(e []platform.Event) {
		if e[i].Effective.IsZero() {
			e[i].On = w
		} else {
			e[i].Effective = w
		}
	})
}

// An office of exact events has the answer that is found day by day: on a day of both the closing is the last.
func TestExactEventsOfAnOfficeAreReadDayByDay(t *testing.T) {
	for seed := range uint64(3000) {
		o := randomOffice(rand.New(rand.NewPCG(seed, 10)))
		happens := func(n int, kinds ...platform.OfficeEventKind) bool {
			return slices.ContainsFunc(o.Events, func(e platform.OfficeEvent) bool { return slices.Contains(kinds, e.Kind) && numberOf(e.On) == n })
		}
		var want []civil.Truth
		isOpen, everClosed, hurdle := false, false, -margin
		for n := -margin; n < span+5; n++ {
			isOpened, isClosed := happens(n, platform.OfficeOpened), happens(n, platform.OfficeClosed)
			isThere := happens(n, platform.OfficeAttested, platform.OfficeMoved)
			wasPresumed := isClosed && !isOpened && (!everClosed || isThere)
			if !isOpen && (wasPresumed || !isClosed && !isOpened && isThere) {
				for d := hurdle; d < n; d++ {
					want[d+margin] = civil.Unknown
				}
			}
			if isClosed {
				everClosed, hurdle = true, n+1
			}
			isOpen = !isClosed && (isOpen || isOpened || isThere)
			want = append(want, civil.TruthOf(isOpen))
		}
		for i, truth := range want {
			require.Equal(t, truth.String(), o.StatusAt(day(i-margin)).Open.String(), "seed %d on %s: %s", seed, day(i-margin), shown(t, o))
		}
	}
}
