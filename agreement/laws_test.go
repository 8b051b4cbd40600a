package agreement_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/party"
)

// The random agreements happen in one span of days, so that everything meets everything.
const span = 60

var (
	origin = civil.MustParseDate("2020-01-10")
	actors = []party.ID{party.MustParseID("KZ"), party.MustParseID("CN"), party.MustParseID("KZ-59"), party.MustParseID("eaeu")}
)

func onDay(n int) civil.When { return civil.On(origin.AddDays(n)) }

// random draws agreements of which every feature is met now and then.
type random struct{ *rand.Rand }

func newRandom(seed uint64) random { return random{rand.New(rand.NewPCG(seed, 7))} }

func (r random) one(of ...string) string { return of[r.IntN(len(of))] }

func (r random) condition(depth int) agreement.Condition {
	var c agreement.Condition
	switch n := r.IntN(9); {
	case n == 0:
		c.On = origin.AddDays(r.IntN(span))
	case n == 1:
		c.Signed = agreement.MustParseQuorum(r.one("1", "2", "all"))
	case n == 2:
		c.Named = []party.ID{actors[0], actors[r.IntN(len(actors))]}
	case n == 3:
		c.Declared = "enough"
	case n == 4 && depth > 0:
		c.AllOf = []agreement.Condition{r.condition(depth - 1), r.condition(depth - 1)}
	case n == 5 && depth > 0:
		c.AnyOf = []agreement.Condition{r.condition(depth - 1), r.condition(depth - 1)}
	default:
		c.Consents = agreement.MustParseQuorum(r.one("1", "2", "3", "all", "1/2", "2/3"))
		c.Of = agreement.Of(r.one("", "", "signatories"))
		c.Group = r.one("", "", "", "north")
	}
	if r.IntN(6) == 0 {
		c.By = origin.AddDays(r.IntN(span))
	}
	return c
}

func (r random) rule(hasCondition bool) *agreement.Rule {
	if r.IntN(3) == 0 {
		return nil
	}
	rule := &agreement.Rule{Delay: agreement.Delay{Days: r.IntN(12)}}
	if hasCondition {
		rule.When = r.condition(1)
	}
	return rule
}

func (r random) agreement() agreement.Agreement {
	a := agreement.Agreement{ID: "a", Level: agreement.Level(r.one("", "treaty", "subnational", "commercial"))}
	no := false
	a.Parties = []agreement.Party{{Party: actors[0], Group: "north"}, {Party: actors[1]}, {Party: actors[2], Group: "north"}}
	if r.IntN(4) == 0 {
		a.Parties = append(a.Parties, agreement.Party{Party: actors[3], Counts: &no})
	}
	a.Rules = agreement.Rules{EntryIntoForce: r.rule(true), LaterParty: r.rule(false), Withdrawal: r.rule(false)}
	if r.IntN(4) == 0 {
		a.Rules.Provisional = r.rule(true)
	}
	for range 1 + r.IntN(9) {
		a.Events = append(a.Events, r.event())
	}
	return a
}

// event favours signatures and consents, for without them little happens.
func (r random) event() agreement.Event {
	kinds := agreement.EventKinds()
	e := agreement.Event{Kind: kinds[r.IntN(len(kinds))], On: onDay(r.IntN(span))}
	if r.IntN(2) == 0 {
		e.Kind = agreement.EventKind(r.one("signed", "ratified", "ratified", "acceded", "signed-definitively", "notified"))
	}
	e.ID = "enough"
	if r.IntN(8) > 0 {
		e.Party = actors[r.IntN(len(actors))]
	}
	if r.IntN(10) == 0 {
		e.Effective = onDay(r.IntN(span))
	}
	return e
}

// answers are every answer about an agreement on a day: the whole's, then each party's.
func answers(a agreement.Agreement, on civil.Date) []agreement.Status {
	all := []agreement.Status{agreement.Compile(a).StatusAt(on)}
	for _, id := range actors {
		all = append(all, agreement.Compile(a).StatusOf(id, on))
	}
	return all
}

func text(t *testing.T, v any) string {
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

// shown is a record in the message of an assertion: it is written only where the assertion fails.
type shown struct{ record any }

func (s shown) String() string {
	b, err := json.Marshal(s.record)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// The record's order is not the events'. Only the places of the facts tell of it.
func TestTheOrderOfEventsIsIrrelevant(t *testing.T) {
	for seed := range effort.Times[uint64](160) {
		r := newRandom(seed)
		a := r.agreement()
		shuffled := a
		shuffled.Events = append([]agreement.Event(nil), a.Events...)
		r.Shuffle(len(shuffled.Events), func(i, j int) {
			shuffled.Events[i], shuffled.Events[j] = shuffled.Events[j], shuffled.Events[i]
		})
		on := origin.AddDays(r.IntN(span + 20))
		want, got := answers(a, on), answers(shuffled, on)
		for i := range want {
			want[i].Grounds, got[i].Grounds = agreement.Grounds{}, agreement.Grounds{}
		}
		require.Equal(t, want, got, "seed %d on %s: %s", seed, on, shown{a})
	}
}

// The same with so many events that they are put in order by counting, and the answer known beforehand: two hundred of
// three hundred parties ratify in turn, the nth on day n.
func TestTheOrderOfManyEventsIsIrrelevant(t *testing.T) {
	a := large(300)
	for i := range a.Events {
		if e := &a.Events[i]; e.Kind == agreement.EventRatified {
			e.On = onDay(100 + i/2)
		}
	}
	want := agreement.Compile(a).History()
	for seed := range uint64(20) {
		newRandom(seed).Shuffle(len(a.Events), func(i, j int) { a.Events[i], a.Events[j] = a.Events[j], a.Events[i] })
		got := agreement.Compile(a).History()
		require.Len(t, got, len(want))
		for i := range got {
			require.Equal(t, want[i].State, got[i].State)
			require.Equal(t, want[i].From, got[i].From)
		}
		s := agreement.Compile(a).StatusAt(origin.AddDays(500))
		require.Equal(t, onDay(100+199+30), s.Since)
		require.Equal(t, 200, s.Grounds.Count)
		require.Equal(t, onDay(100+199), s.Grounds.Facts[0].Event.On)
	}
}

// withoutForesight are the events that tell nothing about the days before them. Others do: an instrument shows that an
// earlier signature was no consent, a mention that an agreement had been in force, a signature who the parties are.
func withoutForesight(k agreement.EventKind) bool {
	return slices.Contains([]agreement.EventKind{
		agreement.EventWithdrawalNotified, agreement.EventSuspended, agreement.EventResumed, agreement.EventTerminated, agreement.EventExpired,
		agreement.EventLapsed, agreement.EventAmended, agreement.EventReserved, agreement.EventProvisionalEnded,
	}, k)
}

// What happens later is not known before, save what an event states or declares, and save that a later instrument shows
// that a signature was no consent. Until and a stated day of entry look ahead by their nature.
func TestALaterEventChangesNoEarlierDay(t *testing.T) {
	for seed := range effort.Times[uint64](660) {
		r := newRandom(seed)
		a := r.agreement()
		e := r.event()
		e.Effective = civil.When{}
		if !withoutForesight(e.Kind) {
			continue
		}
		more := a
		more.Events = append(append([]agreement.Event(nil), a.Events...), e)
		day, _ := e.On.Exact()
		on := day.AddDays(-1 - r.IntN(10))
		before, after := answers(a, on), answers(more, on)
		for i := range before {
			before[i].Until, after[i].Until = civil.When{}, civil.When{}
			before[i].Declared, after[i].Declared = civil.When{}, civil.When{}
			before[i].Computed, after[i].Computed = civil.When{}, civil.When{}
			before[i].Grounds, after[i].Grounds = agreement.Grounds{}, agreement.Grounds{}
			if before[i].InForce == civil.Unknown && after[i].InForce == civil.No {
				continue
			}
			require.Equal(t, before[i], after[i], "seed %d on %s answer %d: %s and %s", seed, on, i, shown{a}, shown{e})
		}
	}
}

// vague makes one date of an agreement vague and returns the exact agreements that it can mean.
func (r random) vague(a agreement.Agreement) (agreement.Agreement, []agreement.Agreement) {
	i := r.IntN(len(a.Events))
	first, width := r.IntN(span), 1+r.IntN(12)
	with := func(w civil.When) agreement.Agreement {
		variant := a
		variant.Events = append([]agreement.Event(nil), a.Events...)
		if e := &variant.Events[i]; !e.Effective.IsZero() {
			e.Effective = w
		} else {
			e.On = w
		}
		return variant
	}
	w, _ := civil.Between(origin.AddDays(first), origin.AddDays(first+width))
	var exact []agreement.Agreement
	for d := first; d <= first+width; d++ {
		exact = append(exact, with(onDay(d)))
	}
	return with(w), exact
}

// A vague date's answer is Unknown exactly where the days it can mean disagree.
func TestAVagueDateIsUnknownExactlyWhereItsDaysDisagree(t *testing.T) {
	for seed := range effort.Times[uint64](160) {
		r := newRandom(seed)
		a, exact := r.vague(r.agreement())
		on := origin.AddDays(r.IntN(span + 20))
		var want []civil.Truth
		for i, variant := range exact {
			for j, s := range answers(variant, on) {
				if i == 0 {
					want = append(want, s.InForce)
				} else if want[j] != s.InForce {
					want[j] = civil.Unknown
				}
			}
		}
		for j, s := range answers(a, on) {
			require.Equal(t, want[j], s.InForce, "seed %d on %s answer %d: %s", seed, on, j, shown{a})
		}
	}
}

// With several vague dates a Yes or a No still holds whichever days they mean.
func TestVagueDatesNeverMislead(t *testing.T) {
	for seed := range effort.Times[uint64](60) {
		r := newRandom(seed)
		a := r.agreement()
		exact := make([]agreement.Agreement, 12)
		for v := range exact {
			exact[v] = a
			exact[v].Events = append([]agreement.Event(nil), a.Events...)
		}
		vague := a
		vague.Events = append([]agreement.Event(nil), a.Events...)
		for i := range a.Events {
			first, width := r.IntN(span), 1+r.IntN(12)
			if r.IntN(2) == 0 || !a.Events[i].Effective.IsZero() {
				continue
			}
			vague.Events[i].On, _ = civil.Between(origin.AddDays(first), origin.AddDays(first+width))
			for v := range exact {
				exact[v].Events[i].On = onDay(first + r.IntN(width+1))
			}
		}
		on := origin.AddDays(r.IntN(span + 20))
		got := answers(vague, on)
		for _, variant := range exact {
			for j, s := range answers(variant, on) {
				if got[j].InForce != civil.Unknown {
					require.Equal(t, s.InForce, got[j].InForce, "seed %d on %s answer %d: %s\nbeside %s", seed, on, j, shown{vague}, shown{variant.Events})
				}
			}
		}
	}
}

// History and StatusAt tell the same story.
func TestHistoryAgreesWithEveryDay(t *testing.T) {
	lastBy := func(changes []agreement.Change, on civil.Date) agreement.Status {
		var s agreement.Status
		for _, c := range changes {
			if !c.From.After(on) {
				s = c.Status
			}
		}
		s.Grounds = agreement.Grounds{}
		return s
	}
	for seed := range effort.Times[uint64](10) {
		r := newRandom(seed)
		a, _ := r.vague(r.agreement())
		whole, one := agreement.Compile(a).History(), agreement.Compile(a).HistoryOf(actors[0])
		for d := -5; d < span+20; d++ {
			on := origin.AddDays(d)
			s, p := agreement.Compile(a).StatusAt(on), agreement.Compile(a).StatusOf(actors[0], on)
			s.Grounds, p.Grounds = agreement.Grounds{}, agreement.Grounds{}
			require.Equal(t, s, lastBy(whole, on), "seed %d on %s: %s", seed, on, shown{a})
			require.Equal(t, p, lastBy(one, on), "seed %d on %s: %s", seed, on, shown{a})
		}
	}
}

// What comes out of JSON says what went in.
func TestAgreementJSONRoundTrip(t *testing.T) {
	for seed := range effort.Times[uint64](10) {
		a := newRandom(seed).agreement()
		var b agreement.Agreement
		require.NoError(t, json.Unmarshal([]byte(text(t, a)), &b))
		require.Equal(t, text(t, a), text(t, b))
	}
}

// Nobody is a party without an agreement in force, but for a day that an event states itself.
func TestStandingsAreThoseOfTheParties(t *testing.T) {
	for seed := range effort.Times[uint64](10) {
		r := newRandom(seed)
		a := r.agreement()
		on := origin.AddDays(r.IntN(span))
		for i, s := range agreement.Compile(a).StandingsAt(on) {
			require.Equal(t, agreement.Compile(a).StatusOf(s.Party, on), s.Status, "seed %s standing %d", strconv.FormatUint(seed, 10), i)
		}
	}
}
