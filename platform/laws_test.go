package platform_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// span is how many days the random memberships happen in.
const span = 40

func day(n int) civil.Date { return civil.MustParseDate("2020-01-10").AddDays(n) }

// random draws memberships of a few events each, with and without an accession agreement.
func random(r *rand.Rand) (platform.Membership, []agreement.Agreement) {
	m := platform.Membership{ID: "m", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59")}
	kinds := platform.EventKinds()
	for range 1 + r.IntN(5) {
		e := platform.Event{Kind: kinds[r.IntN(len(kinds))], On: civil.On(day(r.IntN(span)))}
		if r.IntN(2) == 0 {
			e.Kind = []platform.EventKind{platform.EventSigned, platform.EventEffective, platform.EventLeft}[r.IntN(3)]
		}
		if r.IntN(6) == 0 {
			e.Effective = civil.On(day(r.IntN(span)))
		}
		m.Events = append(m.Events, e)
	}
	if r.IntN(3) > 0 {
		return m, nil
	}
	m.Via = "accession"
	via := agreement.Agreement{ID: "accession", Level: agreement.Levels()[r.IntN(4)], Events: []agreement.Event{
		{Kind: agreement.EventSigned, Party: m.Member, On: civil.On(day(r.IntN(span)))},
		{Kind: agreement.EventRatified, Party: m.Member, On: civil.On(day(r.IntN(span)))},
	}}
	return m, []agreement.Agreement{via}
}

func changed(m platform.Membership, change func([]platform.Event)) platform.Membership {
	m.Events = append([]platform.Event(nil), m.Events...)
	change(m.Events)
	return m
}

func shown(t *testing.T, v any) string {
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

// The record's order is not the events': two of one kind and day, and dates that differ in how sure they are, included.
func TestTheOrderOfEventsIsIrrelevant(t *testing.T) {
	for seed := range effort.Times[uint64](200) {
		r := rand.New(rand.NewPCG(seed, 1))
		m, agreements := random(r)
		m = changed(m, func(events []platform.Event) {
			for i := range events {
				events[i].On = events[i].On.Qualified(r.IntN(3) == 0, r.IntN(3) == 0)
				if i > 0 && r.IntN(2) == 0 {
					d := events[i-1].On.Earliest()
					events[i].Kind, events[i].On = events[i-1].Kind, civil.On(d).Qualified(r.IntN(2) == 0, r.IntN(2) == 0)
				}
			}
		})
		shuffled := changed(m, func(e []platform.Event) { r.Shuffle(len(e), func(i, j int) { e[i], e[j] = e[j], e[i] }) })
		on := day(r.IntN(span + 5))
		want, got := statusAt(m, on, agreements...), statusAt(shuffled, on, agreements...)
		for _, s := range []platform.Status{want, got} {
			for i := range s.Facts {
				s.Facts[i].Place = ""
			}
		}
		require.Equal(t, want, got, "seed %d on %s: %s", seed, on, shown(t, m))
	}
}

// Nor is it that of an office's.
func TestTheOrderOfAnOfficesEventsIsIrrelevant(t *testing.T) {
	for seed := range effort.Times[uint64](200) {
		r := rand.New(rand.NewPCG(seed, 9))
		o := randomOffice(r)
		shuffled := o
		shuffled.Events = slices.Clone(o.Events)
		r.Shuffle(len(o.Events), func(i, j int) { shuffled.Events[i], shuffled.Events[j] = shuffled.Events[j], shuffled.Events[i] })
		compiled, other := platform.CompileOffice(o, civil.When{}, civil.When{}), platform.CompileOffice(shuffled, civil.When{}, civil.When{})
		require.Equal(t, compiled.Spells(), other.Spells(), "seed %d: %s", seed, shown(t, o))
		for n := -5; n < span+5; n++ {
			require.Equal(t, compiled.StatusAt(day(n)), other.StatusAt(day(n)), "seed %d on %s: %s", seed, day(n), shown(t, o))
		}
	}
}

// randomOffice draws an office of a few events on few days, some of which are vague; of two vague ones that mean the same days
// each may be written in another way.
func randomOffice(r *rand.Rand) platform.Office {
	o := platform.Office{ID: "o", Of: party.MustParseID("KZ-59"), Seat: region.MustParseCode("KZ-71")}
	kinds := platform.OfficeEventKinds()
	for range 1 + r.IntN(5) {
		d := day(5 * r.IntN(8))
		e := platform.OfficeEvent{Kind: kinds[r.IntN(len(kinds))], On: civil.On(d)}
		switch r.IntN(8) {
		case 0, 1:
			e.On = e.On.Qualified(true, false)
		case 2, 3:
			e.On, _ = civil.Between(d.AddDays(-1), d.AddDays(1))
		case 4:
			e.On = e.On.Qualified(r.IntN(2) == 0, true)
		}
		if e.Kind == platform.OfficeMoved {
			e.To = region.MustParseCode([]string{"KZ-10", "KZ-75", "KZ-79"}[r.IntN(3)])
		}
		o.Events = append(o.Events, e)
	}
	return o
}

// veiled makes some of the dates vague.
func veiled(r *rand.Rand, m platform.Membership, oneIn int) platform.Membership {
	veil := func(w *civil.When) {
		if d, ok := w.Exact(); ok && r.IntN(oneIn) == 0 {
			*w, _ = civil.Between(d.AddDays(-r.IntN(8)), d.AddDays(r.IntN(8)))
		}
	}
	return changed(m, func(events []platform.Event) {
		for i := range events {
			veil(&events[i].On)
			veil(&events[i].Effective)
		}
	})
}

// The state and the truth of an answer agree, and a doubt has a reason and nothing else has.
func TestAnAnswerDoesNotContradictItself(t *testing.T) {
	for seed := range effort.Times[uint64](100) {
		r := rand.New(rand.NewPCG(seed, 7))
		m, agreements := random(r)
		m = veiled(r, m, 2)
		for n := r.IntN(7); n < span+10; n += 11 {
			s := statusAt(m, day(n), agreements...)
			at := []any{"seed %d on %s: %s %+v", seed, day(n), shown(t, m), s}
			if s.Active == civil.Yes {
				require.Equal(t, platform.StateActive, s.State, at...)
			}
			if s.State == platform.StateActive {
				require.NotEqual(t, civil.No, s.Active, at...)
			}
			require.Equal(t, s.Active == civil.Unknown, s.Doubt != "", at...)
			if s.State != platform.StateNone {
				require.NotEmpty(t, s.Basis, at...)
			} else if s.Active == civil.No {
				require.Empty(t, s.Basis, at...)
			}
		}
	}
}

// A vague date is unknown exactly where its days disagree, with an accession agreement and without.
func TestAVagueDateIsUnknownExactlyWhereItsDaysDisagree(t *testing.T) {
	for seed := range effort.Times[uint64](300) {
		r := rand.New(rand.NewPCG(seed, 2))
		m, agreements := random(r)
		i, first, width, on := r.IntN(len(m.Events)), r.IntN(span), 1+r.IntN(10), day(r.IntN(span+5))
		answers := map[civil.Truth]bool{}
		for d := first; d <= first+width; d++ {
			answers[statusAt(dated(m, i, civil.On(day(d))), on, agreements...).Active] = true
		}
		vague, err := civil.Between(day(first), day(first+width))
		require.NoError(t, err)
		got := statusAt(dated(m, i, vague), on, agreements...).Active
		if len(answers) > 1 {
			require.Equal(t, civil.Unknown, got, "seed %d on %s: %s", seed, on, shown(t, dated(m, i, vague)))
		} else {
			require.True(t, answers[got], "seed %d on %s: %s", seed, on, shown(t, dated(m, i, vague)))
		}
	}
}

func FuzzStatusAt(f *testing.F) {
	for seed := range uint64(20) {
		m, _ := random(rand.New(rand.NewPCG(seed, 3)))
		b, _ := json.Marshal(m)
		f.Add(string(b), int16(seed))
	}
	f.Add(`{"id":"m","events":[{"kind":"signed"},{"kind":"attested","on":"[..9999-12-31]"},{"kind":"notice","effective":"0001-01-01"}]}`, int16(0))
	f.Fuzz(func(t *testing.T, text string, n int16) {
		var m platform.Membership
		if len(text) > 2048 || json.Unmarshal([]byte(text), &m) != nil {
			return
		}
		s := statusAt(m, day(int(n)))
		if s.Active == civil.Yes && s.State != platform.StateActive || s.State == "" {
			t.Fatalf("active %s in state %q", s.Active, s.State)
		}
		if (s.Active == civil.Unknown) != (s.Doubt != "") {
			t.Fatalf("active %s with doubt %q", s.Active, s.Doubt)
		}
		m.Validate()
	})
}
