package reference_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

func TestOffice(t *testing.T) {
	on := func(kind platform.OfficeEventKind, day, to string) platform.OfficeEvent {
		e := platform.OfficeEvent{Kind: kind, On: civil.MustParseWhen(day)}
		if to != "" {
			e.To = region.MustParseCode(to)
		}
		return e
	}
	way := []platform.OfficeEvent{
		on(platform.OfficePlanned, "2020-01-01", ""), on(platform.OfficeOpened, "[2020-02-01..2020-02-05]", ""),
		on(platform.OfficeMoved, "2020-03-01", "CN-SH"), on(platform.OfficeClosed, "2020-04-01", ""),
	}
	for _, c := range []struct {
		events                []platform.OfficeEvent
		on, state, open, seat string
	}{
		{way, "2019-12-31", "none", "no", "CN-BJ"}, {way, "2020-01-31", "planned", "no", "CN-BJ"},
		{way, "2020-02-03", "planned", "unknown", "CN-BJ"}, {way, "2020-02-05", "open", "yes", "CN-BJ"},
		{way, "2020-03-01", "open", "yes", "CN-SH"}, {way, "2020-04-01", "closed", "no", "CN-SH"},
		{way[2:], "2020-02-05", "none", "unknown", "CN-BJ"}, {way[3:], "2020-03-31", "none", "unknown", "CN-BJ"},
		{way[3:], "2020-04-01", "closed", "no", "CN-BJ"}, {nil, "2020-01-01", "none", "unknown", "CN-BJ"},
	} {
		story, err := reference.Office(platform.Office{ID: "o", Seat: region.MustParseCode("CN-BJ"), Events: c.events})
		require.NoError(t, err)
		got := story.OfficeOn(civil.MustParseDate(c.on))
		assert.Equal(t, [3]string{c.state, c.open, c.seat}, [3]string{got.State, got.Open.String(), got.Seat.String()}, c.on)
	}
}

func TestGeneratedOffices(t *testing.T) {
	states := map[string]int{}
	for seed := uint64(0); seed < 200 && len(states) < 4; seed++ {
		story, err := reference.Office(reference.NewGenerator(seed).Office())
		require.NoError(t, err, "seed %d", seed)
		eachDay(story.Days, func(d civil.Date) { states[story.OfficeOn(d).State]++ })
	}
	assert.Len(t, states, 4)
}
