package source_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/source"
)

// A fact is known from the day of recording, on which it is, until that of retraction, on which it is not.
func TestKnownOn(t *testing.T) {
	day := civil.MustParseDate
	none := civil.Date{}
	for _, c := range []struct {
		recorded, retracted, on civil.Date
		want                    bool
	}{
		{none, none, day("2020-01-01"), true},
		{none, none, none, true},
		{day("2020-01-01"), none, day("2019-12-31"), false},
		{day("2020-01-01"), none, day("2020-01-01"), true},
		{day("2020-01-01"), none, none, false},
		{none, day("2020-01-01"), day("2019-12-31"), true},
		{none, day("2020-01-01"), day("2020-01-01"), false},
		{none, day("2020-01-01"), none, true},
		{day("2020-01-01"), day("2020-01-01"), day("2020-01-01"), false},
	} {
		assert.Equal(t, c.want, source.Known{Recorded: c.recorded, Retracted: c.retracted}.KnownOn(c.on), "%v", c)
	}
}

func TestKnownValidate(t *testing.T) {
	day := civil.MustParseDate
	assert.Empty(t, source.Known{Recorded: day("2020-01-01"), Retracted: day("2020-01-01")}.Validate())
	assert.Empty(t, source.Known{Retracted: day("2020-01-01")}.Validate())
	wrong := source.Source{ID: "a", URL: "https://a.example", Known: source.Known{Recorded: day("2020-01-02"), Retracted: day("2020-01-01")}}
	assert.Equal(t, []string{"/retracted source.retracted-before-recorded"}, codes(wrong.Validate()))
}
