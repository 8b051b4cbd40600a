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

// Options say what the codes of a file mean. The zero Options know UN M49 codes and the names of [Indicator].
type Options struct {
	Mapping figures.Mapping
}

// Read yields the observations of one response of the API. A wrong record yields a *[figures.Error], whose Row
// counts the records, and the caller may continue. If the text is not a response, or reports an error of the
// API, the error is the last one.
func Read(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		resp := response{document: tabular.NewDocument(r), yield: yield}
		resp.assembler = tabular.NewAssembler(tabular.Rules{
			Format: "comtrade", Dialect: civil.DialectComtrade, Missing: []string{""}, Party: readArea, Measure: readMeasure,
		}, o.Mapping)
		if err := resp.read(); err != nil {
			fault, _ := resp.assembler.FileError(resp.row, nil, err)
			yield(economy.Observation{}, fault)
		}
	}
}

// readArea reads the M49 code of a country or, for 0, the world.
func readArea(code string) (party.ID, string) {
	if code == "0" {
		return tabular.Region("001")
	}
	if id, ok := tabular.Numeric(code); ok {
		return id, ""
	}
	return party.ID{}, "not an M49 code of a country; add it to Mapping.Parties"
}

// readMeasure reads a key such as "X.870323" or "X.870323.weight".
func readMeasure(key string) (figures.Measure, string) {
	parts := strings.Split(key, ".")
	name, ok := Indicator(parts[0], parts[1])
	if !ok {
		return figures.Measure{}, "not a flow X, M, RX or RM of an HS code or TOTAL; add it to Mapping.Indicators"
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

// Indicator returns the code of the indicator of a flow (X, M, RX, RM) of a commodity: "goods-exports" for
// TOTAL, and "exports-hs-870323" for a code of the Harmonized System of 2, 4 or 6 digits. It returns false for
// others.
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

// response is a response being read.
type response struct {
	document  *tabular.Document
	assembler *tabular.Assembler
	row       int
	yield     func(economy.Observation, error) bool
}

// read reads the document. Its error is final.
func (r *response) read() error {
	if err := r.document.Open('{'); err != nil {
		return err
	}
	found := false
	for r.document.More() {
		name, err := r.document.Name()
		if err != nil {
			return err
		}
		switch {
		case name == "data" && !found:
			found = true
			if goOn, err := r.records(); !goOn {
				return err
			}
		case name == "data":
			return &tabular.Fault{Field: -1, Column: name, Input: name, Reason: "duplicate member", Final: true}
		default:
			if err := r.other(name); err != nil {
				return err
			}
		}
	}
	if err := r.document.Close(); err != nil {
		return err
	}
	if !found {
		return &tabular.Fault{Field: -1, Reason: "the response has no data", Final: true}
	}
	return r.document.End()
}

// other reads a member other than the data. A text in "error" or "message" is an error of the API.
func (r *response) other(name string) error {
	members, err := r.document.Object()
	if err != nil {
		return err
	}
	if text := members[""]; text != "" && (name == "error" || name == "message") {
		return &tabular.Fault{Field: -1, Reason: "the API reports: " + text, Final: true}
	}
	return nil
}

// records reads the data and reports whether to continue after it.
func (r *response) records() (bool, error) {
	t, err := r.document.Token()
	if err != nil {
		return false, err
	}
	if t != json.Delim('[') {
		return false, &tabular.Fault{Field: -1, Column: "data", Reason: "not an array of records", Final: true}
	}
	for r.document.More() {
		r.row++
		members, err := r.document.Object()
		if err != nil {
			fault, final := r.assembler.FileError(r.row, nil, err)
			if final {
				return false, err
			}
			if !r.yield(economy.Observation{}, fault) {
				return false, nil
			}
			continue
		}
		if !r.record(members) {
			return false, nil
		}
	}
	return true, r.document.Close()
}

// record yields the observations of a record and reports whether to continue.
func (r *response) record(members map[string]string) bool {
	if !r.observation(members, "primaryValue", "", members["isReported"] == "false") {
		return false
	}
	if members["netWgt"] == "" {
		return true
	}
	return r.observation(members, "netWgt", ".weight", members["isNetWgtEstimated"] == "true")
}

// observation yields the value or the weight of a record and reports whether to continue.
func (r *response) observation(members map[string]string, column, suffix string, estimated bool) bool {
	s := r.assembler
	s.Begin(r.row)
	for _, name := range []string{"reporterCode", "partnerCode", "flowCode", "period", "cmdCode"} {
		if members[name] == "" {
			s.Fail(name, "", "missing")
		}
	}
	checkTotals(s, members)
	var o economy.Observation
	if !s.Stopped() {
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
	if !s.Stopped() {
		o.Cites = s.Cites()
	}
	ok, err := s.Done()
	if suffix != "" && err != nil && isRepeated(err, column) {
		return true // already reported for the value
	}
	return !ok && err == nil || r.yield(o, err)
}

// isRepeated reports whether an error is about a column that both observations of a record share.
func isRepeated(err error, column string) bool {
	e, ok := err.(*figures.Error)
	return ok && e.Column != column && e.Column != "flowCode.cmdCode"
}

// checkTotals rejects records of a part of the flow: of a second partner, a mode of transport or a customs
// procedure.
func checkTotals(s *tabular.Assembler, members map[string]string) {
	for _, dimension := range [...]struct{ name, total string }{
		{"partner2Code", "0"}, {"motCode", "0"}, {"customsCode", "C00"},
	} {
		if code := members[dimension.name]; code != "" && code != dimension.total {
			s.Fail(dimension.name, code, "a part of the flow; want its total, "+dimension.total)
		}
	}
}
