package comtrade

import (
	"encoding/json"
	"io"
	"iter"
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// Options say what the codes of a file mean; the zero Options are M49 and the names of [Indicator].
type Options struct {
	Mapping figures.Mapping
}

// Read yields the observations of one answer of the API. A record that is wrong gives a *[figures.Error], whose Row
// counts the records, and the caller goes on or stops. What is no answer, and an answer that is an error, gives
// one that is the last.
func Read(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		a := answer{document: tabular.NewDocument(r), yield: yield}
		a.assembler = tabular.NewAssembler(tabular.Rules{
			Format: "comtrade", Dialect: civil.Comtrade, Missing: []string{""}, Party: readArea, Measure: readMeasure,
		}, o.Mapping)
		if err := a.read(); err != nil {
			fault, _ := a.assembler.Fault(a.row, nil, err)
			yield(economy.Observation{}, fault)
		}
	}
}

// readArea reads the M49 code of a country.
func readArea(code string) (party.ID, string) {
	if code == "0" {
		return tabular.Region("001")
	}
	if id, ok := tabular.Numeric(code); ok {
		return id, ""
	}
	return party.ID{}, "no country of M49: map it"
}

// readMeasure reads "X.870323" and "X.870323.weight".
func readMeasure(key string) (figures.Measure, string) {
	parts := strings.Split(key, ".")
	name, ok := Indicator(parts[0], parts[1])
	if !ok {
		return figures.Measure{}, "no flow of X, M, RX, RM with a code of HS or TOTAL: map it"
	}
	text, power := "USD", 0
	if len(parts) == 3 {
		name, text, power = name+"-weight", "tonne", -3
	}
	u, err := economy.ParseUnit(text)
	if err != nil {
		return figures.Measure{}, err.Error()
	}
	return figures.Measure{Indicator: name, Unit: u, Power: power}, ""
}

// Indicator returns the code of the indicator of a flow (X, M, RX, RM) of a commodity: "goods-exports" for TOTAL,
// "exports-hs-870323" for a code of the Harmonized System of 2, 4 or 6 digits.
func Indicator(flow, commodity string) (string, bool) {
	names := map[string]string{"X": "exports", "M": "imports", "RX": "re-exports", "RM": "re-imports"}
	name, ok := names[flow]
	switch n := len(commodity); {
	case !ok:
		return "", false
	case commodity == "TOTAL":
		return "goods-" + name, true
	case (n == 2 || n == 4 || n == 6) && strings.Trim(commodity, "0123456789") == "":
		return name + "-hs-" + commodity, true
	}
	return "", false
}

type answer struct {
	document  *tabular.Document
	assembler *tabular.Assembler
	row       int
	yield     func(economy.Observation, error) bool
}

// read reads the document; the error is final.
func (a *answer) read() error {
	if err := a.document.Open('{'); err != nil {
		return err
	}
	found := false
	for a.document.More() {
		name, err := a.document.Name()
		if err != nil {
			return err
		}
		switch {
		case name == "data" && !found:
			found = true
			if goOn, err := a.records(); !goOn {
				return err
			}
		case name == "data":
			return &tabular.Fault{Field: -1, Column: name, Input: name, Reason: "the answer has it twice", Final: true}
		default:
			if err := a.other(name); err != nil {
				return err
			}
		}
	}
	if err := a.document.Close(); err != nil {
		return err
	}
	if !found {
		return &tabular.Fault{Field: -1, Reason: "the answer has no data", Final: true}
	}
	return a.document.End()
}

// other reads a member beside the data; a text in "error" or "message" is the API's error.
func (a *answer) other(name string) error {
	members, err := a.document.Object()
	if err != nil {
		return err
	}
	if text := members[""]; text != "" && (name == "error" || name == "message") {
		return &tabular.Fault{Field: -1, Reason: "the API reports: " + text, Final: true}
	}
	return nil
}

// records reads the data, and reports whether to go on behind them.
func (a *answer) records() (bool, error) {
	t, err := a.document.Token()
	if err != nil {
		return false, err
	}
	if t != json.Delim('[') {
		return false, &tabular.Fault{Field: -1, Column: "data", Reason: "no array of records", Final: true}
	}
	for a.document.More() {
		a.row++
		members, err := a.document.Object()
		if err != nil {
			fault, final := a.assembler.Fault(a.row, nil, err)
			if final {
				return false, err
			}
			if !a.yield(economy.Observation{}, fault) {
				return false, nil
			}
			continue
		}
		if !a.record(members) {
			return false, nil
		}
	}
	return true, a.document.Close()
}

// record yields the observations of a record and reports whether to go on.
func (a *answer) record(members map[string]string) bool {
	if !a.observation(members, "primaryValue", "", members["isReported"] == "false") {
		return false
	}
	if members["netWgt"] == "" {
		return true
	}
	return a.observation(members, "netWgt", ".weight", members["isNetWgtEstimated"] == "true")
}

// observation yields one of the two, and reports whether to go on.
func (a *answer) observation(members map[string]string, column, suffix string, estimated bool) bool {
	s := a.assembler
	s.Begin(a.row)
	for _, name := range []string{"reporterCode", "partnerCode", "flowCode", "period", "cmdCode"} {
		if members[name] == "" {
			s.Fail(name, "", "missing")
		}
	}
	checkTotals(s, members)
	var o economy.Observation
	if !s.Failed() {
		m := s.Measure("flowCode.cmdCode", []byte(members["flowCode"]+"."+members["cmdCode"]+suffix))
		o.Indicator, o.Reference = m.Indicator, m.Reference
		o.Subject = s.Party("reporterCode", []byte(members["reporterCode"]))
		o.Counterpart = s.Party("partnerCode", []byte(members["partnerCode"]))
		o.Period = s.Period("period", []byte(members["period"]))
		status := economy.Status("")
		if estimated {
			status = economy.StatusEstimated
		}
		o.Value, o.Status = s.Value(column, []byte(members[column]), m.Unit, m.Power, status)
	}
	if !s.Failed() {
		o.Cites = s.Cites()
	}
	ok, err := s.Done()
	if suffix != "" && err != nil && isRepeated(err, column) {
		return true // the record's value has said so already
	}
	return !ok && err == nil || a.yield(o, err)
}

// isRepeated reports whether an error is about another column, which both observations of a record share.
func isRepeated(err error, column string) bool {
	e, ok := err.(*figures.Error)
	return ok && e.Column != column && e.Column != "flowCode.cmdCode"
}

// checkTotals refuses records of a part of the flow: of a second partner, a mode of transport, a procedure.
func checkTotals(s *tabular.Assembler, members map[string]string) {
	for _, dimension := range [...]struct{ name, total string }{
		{"partner2Code", "0"}, {"motCode", "0"}, {"customsCode", "C00"},
	} {
		if code := members[dimension.name]; code != "" && code != dimension.total {
			s.Fail(dimension.name, code, "a part of the flow, not its total "+dimension.total)
		}
	}
}
