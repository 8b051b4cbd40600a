package platform_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
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

// The record's order is not the events'.
func TestTheOrderOfEventsIsIrrelevant(t *testing.T) {
	for seed := range uint64(1500) {
		r := rand.New(rand.NewPCG(seed, 1))
		m, agreements := random(r)
		shuffled := changed(m, func(e []platform.Event) { r.Shuffle(len(e), func(i, j int) { e[i], e[j] = e[j], e[i] }) })
		on := day(r.IntN(span + 5))
		want, got := m.StatusAt(on, agreements...), shuffled.StatusAt(on, agreements...)
		want.Facts, got.Facts = nil, nil
		require.Equal(t, want, got, "seed %d on %s: %s", seed, on, shown(t, m))
	}
}

// With an accession agreement too, a vague date gives no answer that none of its days gives.
func TestAVagueDateWithAnAccessionAgreement(t *testing.T) {
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 2))
		m, agreements := random(r)
		if agreements == nil {
			continue
		}
		i, first, width, on := r.IntN(len(m.Events)), r.IntN(span), 1+r.IntN(10), day(r.IntN(span+5))
		answers := map[civil.Truth]bool{}
		for d := first; d <= first+width; d++ {
			answers[dated(m, i, civil.On(day(d))).StatusAt(on, agreements...).Active] = true
		}
		vague, err := civil.Between(day(first), day(first+width))
		require.NoError(t, err)
		got := dated(m, i, vague).StatusAt(on, agreements...).Active
		if len(answers) == 1 || got != civil.Unknown {
			require.True(t, answers[got], "seed %d on %s: %s", seed, on, shown(t, dated(m, i, vague)))
		}
	}
}

// Whatever JSON says gets an answer that does not contradict itself.
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
		s := m.StatusAt(day(int(n)))
		if s.Active == civil.Yes && s.State != platform.StateActive || s.State == "" {
			t.Fatalf("active %s in state %q", s.Active, s.State)
		}
		m.Validate()
	})
}
