package agreement_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// scaleCase is an agreement that grows with n, and a question about it.
type scaleCase struct {
	name string
	n    int
	make func(n int) []agreement.Agreement
	ask  func(c []*agreement.Compiled)
}

func member(i int) party.ID { return party.MustParseID(fmt.Sprintf("p%d", i)) }

func vagueDay(n int) civil.When {
	w, _ := civil.Between(origin.AddDays(n), origin.AddDays(n+300))
	return w
}

// scaleCases are shapes of records whose answers once took more than n log n.
func scaleCases() []scaleCase {
	last := origin.AddDays(5_000)
	consents := func(n int, on func(i int) civil.When, rule *agreement.Rule) agreement.Agreement {
		a := agreement.Agreement{ID: "a", Level: agreement.LevelTreaty, Rules: agreement.Rules{EntryIntoForce: rule}}
		for i := range n {
			a.Events = append(a.Events, agreement.Event{Kind: agreement.EventRatified, Party: member(i), On: on(i)})
		}
		return a
	}
	half := &agreement.Rule{When: agreement.Condition{Consents: agreement.Fraction(1, 2)}, Delay: agreement.Delay{Days: 30}}
	turns := func(n int, on func(i int) civil.When, who party.ID, kinds ...agreement.EventKind) agreement.Agreement {
		a := agreement.Agreement{ID: "a", Level: agreement.LevelTreaty, Events: []agreement.Event{
			{Kind: agreement.EventRatified, Party: member(0), On: civil.On(origin.AddDays(-900))},
			{Kind: agreement.EventRatified, Party: member(1), On: civil.On(origin.AddDays(-900))},
			{Kind: agreement.EventRatified, Party: member(2), On: civil.On(origin.AddDays(-900))},
		}, Rules: agreement.Rules{Withdrawal: &agreement.Rule{Delay: agreement.Delay{Days: 3}}}}
		for i := range n {
			a.Events = append(a.Events, agreement.Event{Kind: kinds[i%len(kinds)], Party: who, On: on(i)})
		}
		return a
	}
	exact := func(i int) civil.When { return civil.On(origin.AddDays(5 * i)) }
	vague := func(i int) civil.When { return vagueDay(400 * i % 900_000) }
	whole := func(c []*agreement.Compiled) { c[0].StatusAt(last) }
	first := func(c []*agreement.Compiled) { c[0].StatusOf(member(0), last) }
	one := func(f func(n int) agreement.Agreement) func(n int) []agreement.Agreement {
		return func(n int) []agreement.Agreement { return []agreement.Agreement{f(n)} }
	}
	return []scaleCase{
		{"10,000 parties, exact", 10_000, one(func(n int) agreement.Agreement { return consents(n, exact, half) }), whole},
		{"10,000 parties, exact, a party", 10_000, one(func(n int) agreement.Agreement { return consents(n, exact, half) }), first},
		{"10,000 listed parties, each of them", 10_000, one(func(n int) agreement.Agreement { return large(n) }),
			func(c []*agreement.Compiled) { askAll(c[0], last) }},
		{"1,000 parties, vague, a party", 1_000, one(func(n int) agreement.Agreement { return consents(n, vague, half) }), first},
		{"10,000 parties, vague, whole", 10_000, one(func(n int) agreement.Agreement { return consents(n, vague, half) }), whole},
		{"8,000 parties, vague, all standings", 8_000, one(func(n int) agreement.Agreement { return consents(n, vague, half) }),
			func(c []*agreement.Compiled) { c[0].StandingsAt(last) }},
		{"10,000 anyOf, 2,000 vague ratifications", 10_000, one(func(n int) agreement.Agreement {
			rule := &agreement.Rule{}
			for i := range n {
				rule.When.AnyOf = append(rule.When.AnyOf, agreement.Condition{Consents: agreement.Count(1 + i%n)})
			}
			return consents(n/5, vague, rule)
		}), whole},
		{"a chain of 1,000", 1_000, func(n int) []agreement.Agreement {
			var all []agreement.Agreement
			for i := range n {
				a := consents(2, exact, &agreement.Rule{When: agreement.Condition{InForce: []string{fmt.Sprint("a", i+1)}}})
				a.ID = fmt.Sprint("a", i)
				if i == n-1 {
					a.Rules = agreement.Rules{}
				}
				all = append(all, a)
			}
			return all
		}, func(c []*agreement.Compiled) {
			for i := range c {
				c[i].StatusAt(last)
			}
		}},
		{"400 that wait for all", 400, func(n int) []agreement.Agreement {
			var ids []string
			for i := range n {
				ids = append(ids, fmt.Sprint("a", i))
			}
			var all []agreement.Agreement
			for i := range n {
				all = append(all, agreement.Agreement{ID: ids[i], Level: agreement.LevelTreaty, Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{InForce: ids}}}})
			}
			return all
		}, func(c []*agreement.Compiled) {
			for i := range c {
				c[i].StatusAt(last)
			}
		}},
		{"8,000 suspensions, exact, history", 8_000, one(func(n int) agreement.Agreement {
			return turns(n, exact, party.ID{}, agreement.EventSuspended, agreement.EventResumed)
		}), func(c []*agreement.Compiled) { c[0].History() }},
		{"8,000 suspensions, vague, history", 8_000, one(func(n int) agreement.Agreement {
			return turns(n, vague, member(0), agreement.EventSuspended, agreement.EventResumed)
		}), func(c []*agreement.Compiled) { c[0].HistoryOf(member(0)) }},
		{"8,000 in and out, exact", 8_000, one(func(n int) agreement.Agreement {
			return turns(n, exact, member(0), agreement.EventWithdrawalNotified, agreement.EventRatified)
		}), first},
		{"8,000 in and out, vague", 8_000, one(func(n int) agreement.Agreement {
			return turns(n, vague, member(0), agreement.EventWithdrawalNotified, agreement.EventRatified)
		}), first},
		{"8,000 provisional starts and ends", 8_000, one(func(n int) agreement.Agreement {
			return turns(n, vague, party.ID{}, agreement.EventProvisionalStarted, agreement.EventProvisionalEnded)
		}), first},
		{"8,000 attested", 8_000, one(func(n int) agreement.Agreement {
			return turns(n, vague, member(0), agreement.EventAttested)
		}), first},
		{"8,000 ends and declarations", 8_000, one(func(n int) agreement.Agreement {
			return turns(n, exact, party.ID{}, agreement.EventTerminated, agreement.EventDeclaredInForce)
		}), first},
		{"8,000 notices and revocations under a term", 8_000, one(func(n int) agreement.Agreement {
			a := turns(n, exact, member(0), agreement.EventWithdrawalNotified, agreement.EventWithdrawalRevoked, agreement.EventRenewed)
			a.Rules = agreement.Rules{Term: &agreement.Term{Delay: agreement.Delay{Years: 50}, Renews: agreement.Delay{Years: 1}}}
			return a
		}), first},
	}
}

// askAll asks for the status of every party.
func askAll(c *agreement.Compiled, on civil.Date) {
	for _, id := range c.Parties() {
		c.StatusOf(id, on)
	}
}

// A question about a party does not take longer where there are more parties.
func TestAPartysStatusDoesNotGrowWithTheParties(t *testing.T) {
	few, many := agreement.Compile(large(1000)), agreement.Compile(large(8000))
	took := func(c *agreement.Compiled) time.Duration {
		best := time.Hour
		for range 5 {
			begun := time.Now()
			askAll(c, origin.AddDays(900))
			best = min(best, time.Since(begun))
		}
		return best
	}
	assert.Less(t, took(many), 24*took(few)+20*time.Millisecond, "eight times as many; the square is 64")
}

// BenchmarkScale compiles and asks once.
func BenchmarkScale(b *testing.B) {
	for _, c := range scaleCases() {
		for _, n := range []int{c.n / 4, c.n} {
			b.Run(fmt.Sprintf("%s/%d", c.name, n), func(b *testing.B) {
				all := c.make(n)
				for b.Loop() {
					c.ask(agreement.CompileAll(all, agreement.Context{}))
				}
			})
		}
	}
}
