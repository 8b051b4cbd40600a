package identifier_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/identifier"
)

func TestIsValid(t *testing.T) {
	for _, c := range []struct {
		scheme, id string
		want       bool
	}{
		{"wikidata", "Q232", true}, {"wikidata", "q232", false}, {"wikidata", "232", false}, {"wikidata", "Q", false}, {"wikidata", "Q0232", false},
		{"wikidata", "Q12345678901", false}, {"wikidata", "https://www.wikidata.org/wiki/Q232", false}, {"wikidata", "", false},
		{"geonames", "1522867", true}, {"geonames", "1522867x", false},
		{"lei", "5493001KJTIIGC8Y1R12", true}, {"lei", "5493001KJTIIGC8Y1R13", false}, {"lei", "5493001KJTIIGC8Y1R1", false},
		{"lei", "5493001kjtiigc8y1r12", false}, {"lei", "5493001KJTIIGC8Y1RAA", false},
		{"okpo", "anything", true}, {"", "", true},
	} {
		assert.Equal(t, c.want, identifier.IsValid(c.scheme, c.id), "%s %s", c.scheme, c.id)
	}
}
