package agreement_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
)

// A statement stands from its day until that of its withdrawal, that one excluded.
func TestStandsOn(t *testing.T) {
	for _, c := range []struct {
		made, withdrawn, on string
		want                civil.Truth
	}{
		{"2020-01-10", "", "2020-01-09", civil.No}, {"2020-01-10", "", "2020-01-10", civil.Yes}, {"2020-01-10", "2021-01-10", "2021-01-09", civil.Yes},
		{"2020-01-10", "2021-01-10", "2021-01-10", civil.No}, {"2020-01", "", "2020-01-10", civil.Unknown}, {"2020-01-10", "2021", "2021-05-01", civil.Unknown},
		{"", "", "2020-01-10", civil.Unknown}, {"", "2021-01-10", "2021-01-10", civil.No},
	} {
		s := agreement.Statement{Kind: agreement.StatementReservation, On: when(c.made), Withdrawn: when(c.withdrawn)}
		assert.Equal(t, c.want, s.StandsOn(civil.MustParseDate(c.on)), c)
	}
}

func when(text string) civil.When {
	if text == "" {
		return civil.When{}
	}
	return civil.MustParseWhen(text)
}

// The whole record as it is typed by hand, and back.
func TestRecordAsTyped(t *testing.T) {
	const typed = `{"id":"vclt","titles":{"en":"Vienna Convention on the Law of Treaties"},"level":"treaty","kind":"convention",` +
		`"depositaries":["united-nations"],"authenticIn":["en","zh","fr","ru","es"],"parties":[{"party":"KZ"}],` +
		`"events":[{"kind":"acceded","party":"KZ","on":"1994-01-05"}],` +
		`"statements":[{"kind":"reservation","by":"KZ","on":"1994-01-05","provisions":["art. 66"],"text":{"en":"Not bound by it."}}],` +
		`"relations":[{"kind":"implements","to":"charter"}],"commitments":[{"kind":"exchange","by":["KZ"],"toward":["CN"],"due":"2026-06"}]}`
	a := read(t, typed)
	assert.NoError(t, a.Validate().Err())
	assert.JSONEq(t, typed, text(t, a))
}
