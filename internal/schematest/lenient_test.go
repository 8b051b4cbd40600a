package schematest

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

// lenient are the texts that the schema accepts and Read refuses, by the reason that Read gives. They are those that the
// comment of dataset.Schema lists.
var lenient = []struct{ text, reason string }{
	// the reasons that mutations meet
	{`{"sources": [], "sources": []}`, "twice"},
	{`{"meetings": [{"id": "m", "kind": "visit", "on": "[2025..2024]"}]}`, "ends before it begins"},
	{observed("2021-W53"), "week out of range"},
	{observed("9999-12-31/P2D"), "ends after 9999-12-31"},
	{`{"organizations": [{"id": "o", "names": {"en": "O"}, "owners": [{"party": "KZ", "share": "0.55e-9999"}]}]}`, "exponent out of range"},
	// those that they do not
	{quorum(`"9999999999/2"`), "9999999999/2"},
	{quorum(`"\u0061ll"`), `u0061`},
	{quorum(`3.0`), "3.0"},
	{quorum(`3e0`), "3e0"},
}

func observed(period string) string {
	return fmt.Sprintf(`{"observations": [{"subject": "KZ", "indicator": "population", "period": %q, "value": {"amount": "1", "unit": "count"}}]}`, period)
}

func quorum(n string) string {
	return `{"agreements": [{"id": "a", "rules": {"entryIntoForce": {"when": {"consents": ` + n + `}}}}]}`
}

// met is the number of the reasons that mutations meet.
const met = 5

// isLenient reports whether the verdicts differ for one of the reasons that mutations meet.
func isLenient(v verdict) bool {
	var bad *dataset.ReadError
	if v.schema != nil || !errors.As(v.read, &bad) {
		return false
	}
	for _, l := range lenient[:met] {
		if strings.Contains(bad.Error(), l.reason) {
			return true
		}
	}
	return false
}

// What a schema cannot say is on the lenient side.
func TestLenient(t *testing.T) {
	for _, l := range lenient {
		v := judge(t, []byte(l.text))
		assert.NoError(t, v.schema, l.text)
		require.Error(t, v.read, l.text)
		assert.Contains(t, v.read.Error(), l.reason)
	}
}
