package platform_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// restless is a membership that is signed and left n times, a pair every ten days.
func restless(n int) platform.Membership {
	m := platform.Membership{ID: "m", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59")}
	for i := range n {
		m.Events = append(m.Events, platform.Event{Kind: platform.EventSigned, On: civil.On(day(10 * i))},
			platform.Event{Kind: platform.EventLeft, On: civil.On(day(10*i + 5))})
	}
	return m
}

func BenchmarkStatusOfEightThousandEvents(b *testing.B) {
	m, on := restless(4000), day(20_001)
	b.ReportAllocs()
	for b.Loop() {
		statusAt(m, on)
	}
}

// Every second day is known by its year only: too many to be placed one by one.
func BenchmarkStatusOfFourThousandVagueEvents(b *testing.B) {
	m, on := restless(4000), day(20_001)
	for i := range m.Events {
		if i%2 == 1 {
			d, _ := m.Events[i].On.Exact()
			m.Events[i].On, _ = civil.Between(d, d.AddDays(3))
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		statusAt(m, on)
	}
}

// One vague day among thousands.
func BenchmarkStatusOfOneVagueEventAmongThousands(b *testing.B) {
	m, on := restless(1000), day(5_001)
	m.Events[1001].On = civil.MustParseWhen("2030")
	b.ReportAllocs()
	for b.Loop() {
		statusAt(m, on)
	}
}

func BenchmarkStatusOfThreeEvents(b *testing.B) {
	m, on := restless(2), day(12)
	m.Events = m.Events[:3]
	b.ReportAllocs()
	for b.Loop() {
		statusAt(m, on)
	}
}

func BenchmarkValidateEightThousandEvents(b *testing.B) {
	m := restless(4000)
	b.ReportAllocs()
	for b.Loop() {
		m.Validate()
	}
}

func BenchmarkOfficeOfEightThousandEvents(b *testing.B) {
	o := platform.Office{ID: "o", Of: party.MustParseID("KZ-59")}
	for i := range 4000 {
		o.Events = append(o.Events, platform.OfficeEvent{Kind: platform.OfficeAttested, On: civil.On(day(10 * i))},
			platform.OfficeEvent{Kind: platform.OfficeClosed, On: civil.On(day(10*i + 5))})
	}
	on := day(20_001)
	b.ReportAllocs()
	for b.Loop() {
		officeAt(o, on)
	}
}

// An answer takes the time of a sort, whatever the record.
func TestManyEventsAreNoBurden(t *testing.T) {
	m, begun := restless(8_000), time.Now()
	for i := range m.Events {
		if i%3 == 0 {
			m.Events[i].On = civil.MustParseWhen("2030")
		}
	}
	statusAt(m, day(1000))
	m.Validate()
	statusAt(restless(8_000), day(40_001))
	assert.Less(t, time.Since(begun), 30*time.Second)
}
