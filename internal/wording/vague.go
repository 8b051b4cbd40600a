package wording

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/issue"
)

// Act is an event as a sentence names it, with its days.
type Act struct {
	Name          string
	On, Effective civil.When
}

// undated stands for the day of an act that has none.
var undated = issue.Messages{EN: "no date", RU: "без даты", KK: "күні жоқ", ZH: "无日期"}

// Vague lists behind a dash the acts whose day is not known exactly: " – ratification by China: February 2020". It is
// empty where there are none.
func (w Words) Vague(acts []Act) string {
	var items []string
	for _, a := range acts {
		on := a.On
		if on.IsZero() || !a.Effective.IsZero() && spell.Of(on).IsExact() {
			on = a.Effective
		}
		if spell.Of(on).IsExact() {
			continue
		}
		day := w.When(on)
		if day == "" {
			day = w.Fill(&undated, nil)
		}
		items = append(items, w.Sentence(a.Name, day))
	}
	if len(items) == 0 {
		return ""
	}
	return w.tongue.dash + w.List(items)
}
