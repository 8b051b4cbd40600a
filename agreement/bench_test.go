package agreement_test

import (
	"testing"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// large is an agreement of n parties, each of which signs and ratifies, and which two thirds bring into force.
func large(n int) agreement.Agreement {
	a := agreement.Agreement{ID: "large", Rules: agreement.Rules{
		EntryIntoForce: &agreement.Rule{When: agreement.Condition{Consents: agreement.Fraction(2, 3)}, Delay: agreement.Delay{Days: 30}},
		LaterParty:     &agreement.Rule{Delay: agreement.Delay{Days: 30}},
	}}
	for i := range n {
		id := party.MustParseID("org-" + digits(i))
		a.Parties = append(a.Parties, agreement.Party{Party: id})
		a.Events = append(a.Events,
			agreement.Event{Kind: agreement.EventRatified, Party: id, On: onDay(100 + i*7%1000)},
			agreement.Event{Kind: agreement.EventSigned, Party: id, On: onDay(i * 31 % 100)})
	}
	return a
}

func digits(i int) string {
	const letters = "abcdefghij"
	text := ""
	for ; i > 0 || text == ""; i /= 10 {
		text = string(letters[i%10]) + text
	}
	return text
}

func BenchmarkStatusOfTenThousandParties(b *testing.B) {
	a, on := large(10_000), origin.AddDays(500)
	b.ReportAllocs()
	for b.Loop() {
		agreement.Compile(a).StatusAt(on)
	}
}

func BenchmarkPartyAmongTenThousand(b *testing.B) {
	a, on := large(10_000), origin.AddDays(500)
	b.ReportAllocs()
	for b.Loop() {
		agreement.Compile(a).StatusOf(a.Parties[77].Party, on)
	}
}

// A question about a compiled agreement, each about another party and day. The first about a party works out its course.
func BenchmarkPartyOfCompiled(b *testing.B) {
	a := large(200)
	c := agreement.Compile(a)
	for _, p := range a.Parties {
		c.StatusOf(p.Party, origin)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		c.StatusOf(a.Parties[i*7919%len(a.Parties)].Party, origin.AddDays(i%1000))
	}
}

func BenchmarkHistoryOfThousandEvents(b *testing.B) {
	a := large(2)
	for i := range 500 {
		a.Events = append(a.Events, agreement.Event{Kind: agreement.EventSuspended, On: onDay(2000 + 2*i)},
			agreement.Event{Kind: agreement.EventResumed, On: onDay(2001 + 2*i)})
	}
	b.ReportAllocs()
	for b.Loop() {
		agreement.Compile(a).History()
	}
}

// Provisional application by a hundred parties, turned on and off on days that are partly known.
func BenchmarkHistoryOfThousandVagueEvents(b *testing.B) {
	a := large(100)
	for i := range 800 {
		kind := agreement.EventProvisionalStarted
		if i/100%2 == 1 {
			kind = agreement.EventProvisionalEnded
		}
		on, _ := civil.Between(origin.AddDays(10*i), origin.AddDays(10*i+7))
		a.Events = append(a.Events, agreement.Event{Kind: kind, Party: a.Parties[i%100].Party, On: on})
	}
	b.ReportAllocs()
	for b.Loop() {
		agreement.Compile(a).History()
	}
}

func BenchmarkStatusOfTwoParties(b *testing.B) {
	a, on := large(2), origin.AddDays(500)
	b.ReportAllocs()
	for b.Loop() {
		agreement.Compile(a).StatusAt(on)
	}
}
