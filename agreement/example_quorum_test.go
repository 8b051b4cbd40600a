package agreement_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// How many of eleven parties a condition needs.
func ExampleParseQuorum() {
	for _, text := range []string{"6", "2/3", "all", "most"} {
		q, err := agreement.ParseQuorum(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(q, q.Of(11), q.IsAll())
	}
	// Output:
	// 6 6 false
	// 2/3 8 false
	// all 11 true
	// agreement: ParseQuorum("most"): want a number from 1, a fraction such as 2/3, or all
}

// An agreement that a later one supersedes, and the days on which the first was in force.
func ExampleCompileAll() {
	both := []party.ID{party.MustParseID("KZ"), party.MustParseID("CN")}
	var all []agreement.Agreement
	for _, row := range [][2]string{{"first", "2010-05-01"}, {"second", "2020-03-01"}} {
		a := agreement.Agreement{ID: row[0], Level: agreement.LevelTreaty, Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{Consents: agreement.All()}}}}
		for _, who := range both {
			a.Parties = append(a.Parties, agreement.Party{Party: who})
			a.Events = append(a.Events, act(agreement.EventRatified, who.String(), row[1]))
		}
		all = append(all, a)
	}
	all[1].Relations = []agreement.Relation{{Kind: agreement.RelationSupersedes, To: "first", Effect: agreement.EffectTerminates}}
	for _, c := range agreement.CompileAll(all, agreement.Context{}) {
		certain, possible := c.DaysInForce(party.MustParseID("KZ"))
		fmt.Println(c.ID(), c.Parties(), certain, len(possible), c.DaysOfChange(party.MustParseID("KZ")))
		for _, change := range c.History() {
			fmt.Println(" ", change.From, change.State)
		}
		fmt.Println(" ", c.Between(both[0], both[1], civil.MustParseDate("2021-01-01")).InForce)
	}
	// Output:
	// first [CN KZ] [{2010-05-01 2020-03-01}] 0 [2010-05-01 2020-03-01]
	//    draft
	//   2010-05-01 in-force
	//   2020-03-01 superseded
	//   no
	// second [CN KZ] [{2020-03-01 }] 0 [2020-03-01]
	//    draft
	//   2020-03-01 in-force
	//   yes
}
