package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
)

// commonDay returns what is known of a day that several sources tell, none of them the zero When. If one day is possible
// for all of them, it returns the days that are, as narrow as all together make them, and true. Otherwise it returns the
// range from the first to the last day that any of them allows, and false. The day is uncertain only if all of them are.
func commonDay(days []civil.When) (civil.When, bool) {
	common := spell.Of(days[0])
	all := common
	isUncertain := true
	for _, w := range days {
		m := spell.Of(w)
		common.Lo, common.Hi = max(common.Lo, m.Lo), min(common.Hi, m.Hi)
		all.Lo, all.Hi = min(all.Lo, m.Lo), max(all.Hi, m.Hi)
		isUncertain = isUncertain && w.Uncertain()
	}
	if common.Lo > common.Hi {
		return spanOf(all).Qualified(false, isUncertain), false
	}
	asNarrow := slices.DeleteFunc(slices.Clone(days), func(w civil.When) bool {
		m := spell.Of(w)
		return m.Lo != common.Lo || m.Hi != common.Hi
	})
	if len(asNarrow) == 0 {
		return spanOf(common).Qualified(false, isUncertain), true
	}
	written := slices.MinFunc(asNarrow, civil.When.Compare)
	return written.Qualified(written.Approximate(), isUncertain), true
}

// spanOf returns the days of a moment as a When.
func spanOf(m spell.Moment) civil.When {
	if m.Lo == m.Hi {
		return civil.On(m.Lo.Date())
	}
	span, _ := civil.Between(m.Lo.Date(), m.Hi.Date())
	return span
}
