package main

import "github.com/crossborder-go/crossborder/civil"

func civilOps() map[string]handler {
	return map[string]handler{
		"civil.period": handle(parsePeriod),
		"civil.when":   handle(parseWhen),
		"civil.holds":  handle(holds),
	}
}

type periodArgs struct {
	Text    string        `json:"text"`
	Dialect civil.Dialect `json:"dialect"`
}

type periodOut struct {
	Text      civil.Period    `json:"text"`
	Start     civil.Date      `json:"start"`
	End       civil.Date      `json:"end"`
	Frequency civil.Frequency `json:"frequency"`
}

func parsePeriod(a periodArgs) (periodOut, error) {
	p, err := civil.ParsePeriodIn(a.Text, a.Dialect)
	return periodOut{p, p.Start(), p.End(), p.Frequency()}, err
}

type whenArgs struct {
	Text string `json:"text"`
}

type whenOut struct {
	Text     civil.When `json:"text"`
	Earliest civil.Date `json:"earliest,omitzero"`
	Latest   civil.Date `json:"latest,omitzero"`
}

func parseWhen(a whenArgs) (whenOut, error) {
	w, err := civil.ParseWhen(a.Text)
	return whenOut{w, w.Earliest(), w.Latest()}, err
}

type holdsArgs struct {
	From  civil.When `json:"from"`
	Until civil.When `json:"until"`
	On    civil.Date `json:"on"`
}

func holds(a holdsArgs) (civil.Truth, error) {
	if err := present(needed{"on", a.On.IsZero()}); err != nil {
		return civil.Unknown, err
	}
	return civil.Interval{From: a.From, Until: a.Until}.Holds(a.On), nil
}
