package agreement_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
)

// In a circle of agreements that wait for each other it does not matter in which order they are named.
func TestCirclesHaveNoBeginning(t *testing.T) {
	b := read(t, `{"id": "b", "rules": {"entryIntoForce": {"when": {"inForce": ["c"]}}}}`)
	c := read(t, `{"id": "c", "rules": {"entryIntoForce": {"when": {"anyOf": [{"inForce": ["b"]}, {"on": "2020-01-01"}]}}}}`)
	for _, order := range []string{`"b", "c"`, `"c", "b"`} {
		a := read(t, `{"id": "a", "rules": {"entryIntoForce": {"when": {"inForce": [`+order+`]}}}}`)
		for _, others := range [][]agreement.Agreement{{b, c}, {c, b}} {
			s := agreement.Compile(a, others...).StatusAt(civil.MustParseDate("2020-01-01"))
			assert.Equal(t, civil.Yes, s.InForce, order)
			assert.Equal(t, "2020-01-01", s.Since.String(), order)
		}
	}
}

// A thousand agreements that all wait for the one before, and the first for the last, never enter into force.
func TestALongCircle(t *testing.T) {
	var all []agreement.Agreement
	for i := range 1000 {
		all = append(all, read(t, fmt.Sprintf(`{"id": "a%d", "rules": {"entryIntoForce": {"when": {"inForce": ["a%d"]}}}}`, i, (i+999)%1000)))
	}
	assert.Equal(t, civil.No, agreement.Compile(all[500], all...).StatusAt(civil.MustParseDate("2020-01-01")).InForce)
	all[0].Rules.EntryIntoForce.When = agreement.Condition{On: civil.MustParseDate("2020-01-01")}
	assert.Equal(t, civil.Yes, agreement.Compile(all[500], all...).StatusAt(civil.MustParseDate("2020-01-01")).InForce)
}

// In a ring in which everybody waits for either neighbour, the news of one entry goes round once.
func TestAWideRing(t *testing.T) {
	const size = 2000
	all := []agreement.Agreement{read(t, `{"id": "a0", "rules": {"entryIntoForce": {"when": {"anyOf": [{"inForce": ["a1"]}, {"on": "2020-01-01"}]}}}}`)}
	for i := 1; i < size; i++ {
		all = append(all, read(t, fmt.Sprintf(`{"id": "a%d", "rules": {"entryIntoForce": {"when": {"anyOf": [{"inForce": ["a%d"]}, {"inForce": ["a%d"]}]}}}}`, i, (i+1)%size, i-1)))
	}
	r := read(t, `{"id": "r", "rules": {"entryIntoForce": {"when": {"inForce": ["a0"]}}}}`)
	begun := time.Now()
	assert.Equal(t, civil.Yes, agreement.Compile(r, all...).StatusAt(civil.MustParseDate("2020-01-01")).InForce)
	assert.Less(t, time.Since(begun), 10*time.Second)
}
