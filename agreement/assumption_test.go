package agreement_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A warning says that an entry into force is assumed, only where who is bound by it follows from nothing else.
func TestValidateAssumption(t *testing.T) {
	const (
		list   = `"parties": [{"party": "KZ"}, {"party": "CN"}], `
		three  = `"parties": [{"party": "KZ"}, {"party": "CN"}, {"party": "UZ"}], `
		all    = `"rules": {"entryIntoForce": {"when": {"consents": "all"}}}, `
		most   = `"rules": {"entryIntoForce": {"when": {"consents": 2}}}, `
		both   = `{"kind": "signed", "party": "KZ", "on": "1998-01-01"}, {"kind": "signed", "party": "CN", "on": "1998-01-01"}`
		third  = `, {"kind": "signed", "party": "UZ", "on": "1998-01-01"}`
		inLaw  = `, {"kind": "declared-in-force", "on": "2000-01-01"}`
		shown  = `, {"kind": "attested", "party": "KZ", "on": "2000-01-01"}, {"kind": "attested", "party": "CN", "on": "2000-01-01"}`
		shown3 = `, {"kind": "attested", "party": "UZ", "on": "2000-01-01"}`
	)
	for _, c := range []struct {
		level, record string
		want          bool
	}{
		{"treaty", `"events": [` + both + inLaw + `]`, false},
		{"treaty", list + `"events": [` + both + inLaw + `]`, false},
		{"treaty", list + `"events": [` + both + inLaw + shown + `]`, false},
		{"treaty", list + `"events": [{"kind": "declared-in-force", "on": "2000-01-01"}]`, false},
		{"treaty", three + `"events": [` + both + third + inLaw + `]`, true},
		{"treaty", three + `"events": [` + both + third + inLaw + shown + `]`, true}, // nobody attests UZ
		{"treaty", three + `"events": [` + both + third + inLaw + shown + shown3 + `]`, false},
		{"treaty", three + `"events": [` + both + third + inLaw + strings.ReplaceAll(shown+shown3, "2000-01-01", "2010-01-01") + `]`, true},
		{"treaty", three + `"events": [` + both + third + inLaw + `, {"kind": "attested", "on": "2000-01-01"}]`, true}, // for whom
		{"treaty", three + all + `"events": [` + both + third + inLaw + `]`, false},
		{"treaty", three + most + `"events": [` + both + third + inLaw + `]`, false}, // it is unknown who is bound
		{"subnational", list + `"events": [` + both + `]`, true},
		{"subnational", list + `"events": [` + both + inLaw + `]`, false},
		{"subnational", list + `"events": [` + both + `, {"kind": "attested", "on": "1998-01-01"}]`, false},
		{"subnational", list + `"events": [` + both + `, {"kind": "attested", "on": "1999-01-01"}]`, true},
	} {
		a := typed(t, `{"id": "a", "level": "`+c.level+`", `+c.record+`}`)
		isWarned := slices.ContainsFunc(said(a.Validate()), func(line string) bool { return strings.HasPrefix(line, "warning  entry-assumed") })
		assert.Equal(t, c.want, isWarned, c.record)
	}
}
