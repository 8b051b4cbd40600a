package agreement_test

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
)

// An agreement that waits for another one, which ends with a third, which waits for a fourth, is answered; so is one whose
// protocol it waits for.
func TestAgreementsThatWaitForEachOtherAreAnswered(t *testing.T) {
	const acts = `"parties": [{"party": "KZ"}, {"party": "CN"}], "events": [{"kind": "ratified", "party": "KZ", "on": "2001-01-01"}, {"kind": "ratified", "party": "CN", "on": "2001-01-01"}]`
	const protocol = `{"id": "prot", "level": "commercial", ` + acts + `, "relations": [{"kind": "protocol-to", "to": "main", "ends": true}]}`
	waiting := func(id, level, other string) string {
		return `{"id": "` + id + `", "level": "` + level + `", ` + acts + `, "rules": {"entryIntoForce": {"when": {"inForce": ["` + other + `"]}}}}`
	}
	for _, texts := range [][]string{
		{`{"id": "x", "level": "treaty", ` + acts + `}`, waiting("main", "treaty", "x"), protocol, waiting("other", "treaty", "prot")},
		{protocol, waiting("main", "treaty", "prot")},
	} {
		var all []agreement.Agreement
		for _, text := range texts {
			all = append(all, read(t, text))
		}
		for i := range all {
			answered := make(chan agreement.Status, 1)
			go func() {
				answered <- agreement.CompileAll(all, agreement.Context{})[i].StatusAt(civil.MustParseDate("2002-01-01"))
			}()
			select {
			case s := <-answered:
				assert.Equal(t, civil.Yes, s.InForce, all[i].ID)
			case <-time.After(10 * time.Second):
				require.Fail(t, "no answer", all[i].ID)
			}
		}
	}
}

// Agreements that depend on each other can be asked at the same time.
func TestCompiledIsSafeForConcurrentUse(t *testing.T) {
	const acts = `"level": "treaty", "events": [{"kind": "ratified", "party": "KZ", "on": "2001"}, {"kind": "ratified", "party": "CN", "on": "2001-01-01"}]`
	for range effort.Times(4) {
		all := agreement.CompileAll([]agreement.Agreement{
			read(t, `{"id": "a", `+acts+`, "rules": {"entryIntoForce": {"when": {"inForce": ["b"]}}}}`),
			read(t, `{"id": "b", `+acts+`}`),
			read(t, `{"id": "c", `+acts+`, "relations": [{"kind": "supersedes", "to": "a"}]}`),
		}, agreement.Context{})
		var group sync.WaitGroup
		for i := range 12 {
			group.Go(func() {
				c := all[i%len(all)]
				c.StatusAt(civil.MustParseDate("2001-06-01"))
				c.StandingsAt(civil.MustParseDate("2003-01-01"))
				c.Between(c.Parties()[0], c.Parties()[1], civil.MustParseDate("2001-06-01"))
			})
		}
		group.Wait()
	}
}
