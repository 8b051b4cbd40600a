package economy

import (
	"cmp"
	"errors"
	"maps"
	"math/big"
	"slices"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// MirrorFlow is one flow of goods as both partners declare it: what the exporter says it exported to the importer, and what
// the importer says it imported from the exporter. Gap is imports - exports; Percent is the gap in percent of the exports.
// A side that declares nothing is missing, and so are then the gap and its percentage; over exports of zero the
// percentage is missing with [StatusCannotExist].
//
// The gap is rarely zero where both are right: imports include freight and insurance (CIF), exports do not (FOB); goods
// that arrive in another year, that go through a third country or that are classified differently are counted
// differently.
type MirrorFlow struct {
	Exporter party.ID     `json:"exporter"`
	Importer party.ID     `json:"importer"`
	Period   civil.Period `json:"period"`
	Exports  Point        `json:"exports"`
	Imports  Point        `json:"imports"`
	Gap      Point        `json:"gap"`
	Percent  Point        `json:"percent"`
}

// Mirror puts the figures of both sides of each flow side by side, from observations in any order: those of the indicator
// exports, whose subject is the exporter, and those of the indicator imports, whose subject is the importer. Others are
// passed over. The flows are ordered by exporter, importer and period.
//
// What belongs to no flow is reported by an error whose row is the position of the observation: one without a
// counterpart or a period, a second figure of the same flow, and figures that cannot be compared because of their units
// or bounds.
func Mirror(observations []Observation, exports, imports string) ([]MirrorFlow, []*OperandError) {
	m := newMirror("Mirror", "observations")
	for i, o := range observations {
		side := slices.Index([]string{exports, imports}, o.Indicator)
		if side < 0 {
			continue
		}
		if err := m.checkMirrored(o); err != nil {
			m.reject(i, o.Period, err.Reason, withDetail(err.Operand, err.Detail))
			continue
		}
		m.add(i, side, o.Subject, o.Counterpart, pointOf(o, o.Value.Unit))
	}
	return m.flows(mirrorKey.compare)
}

// MirrorSeries is like [Mirror], but of series, such as those that [Series.Convert] has brought into one currency. The pairs
// of partners are in the order in which the series first name them, and the flows of a pair in that of their periods. What
// belongs to no flow is reported by an error whose row is the position of the series.
func MirrorSeries(series []Series, exports, imports string) ([]MirrorFlow, []*OperandError) {
	m := newMirror("MirrorSeries", "series")
	for i, s := range series {
		side := slices.Index([]string{exports, imports}, s.indicator)
		switch {
		case side < 0:
			continue
		case s.counterpart.IsZero():
			m.reject(i, civil.Period{}, ReasonUnset, "counterpart")
			continue
		}
		for _, p := range s.Points() {
			m.add(i, side, s.subject, s.counterpart, p)
		}
	}
	return m.flows(func(a, b mirrorKey) int { return cmp.Or(cmp.Compare(m.places[a.pair], m.places[b.pair]), a.compare(b)) })
}

// mirror finds the flows of figures that are added.
type mirror struct {
	call
	operand string
	sides   map[mirrorKey]*mirrorSides
	places  map[mirrorPair]int // in the order of their first figures
	faults  []*OperandError
}

func newMirror(f call, operand string) mirror {
	return mirror{call: f, operand: operand, sides: map[mirrorKey]*mirrorSides{}, places: map[mirrorPair]int{}}
}

func (m *mirror) reject(row int, period civil.Period, why Reason, detail string) {
	m.faults = append(m.faults, m.failAtPoint(m.operand, row, period, why, detail))
}

// add adds a figure as a side of a flow, 0 for exports and 1 for imports.
func (m *mirror) add(row, side int, subject, counterpart party.ID, p Point) {
	ends := [2]party.ID{subject, counterpart}
	key := mirrorKey{mirrorPair{ends[side], ends[1-side]}, [2]civil.Date{p.Period.Start(), p.Period.End()}}
	if _, known := m.places[key.pair]; !known {
		m.places[key.pair] = len(m.places)
	}
	if m.sides[key] == nil {
		m.sides[key] = &mirrorSides{}
	}
	if other := m.sides[key][side]; other.isGiven {
		m.reject(row, p.Period, ReasonDuplicatePeriod, "also "+m.operand+"["+strconv.Itoa(other.row)+"]")
		return
	}
	m.sides[key][side] = mirrorSide{true, row, p}
}

// flows returns the flows in an order and what belongs to none.
func (m *mirror) flows(order func(a, b mirrorKey) int) ([]MirrorFlow, []*OperandError) {
	flows := make([]MirrorFlow, 0, len(m.sides))
	for _, key := range slices.SortedFunc(maps.Keys(m.sides), order) {
		flow, err := m.mirrored(key, *m.sides[key])
		var e *OperandError
		if errors.As(err, &e) {
			m.reject(m.sides[key][1].row, m.sides[key][1].point.Period, e.Reason, withDetail(e.Operand, e.Detail))
			continue
		}
		flows = append(flows, flow)
	}
	slices.SortStableFunc(m.faults, func(a, b *OperandError) int { return cmp.Compare(a.Row, b.Row) })
	return flows, m.faults
}

// mirrorKey identifies a flow.
type mirrorKey struct {
	pair mirrorPair
	days [2]civil.Date
}

type mirrorPair struct{ exporter, importer party.ID }

func (k mirrorKey) compare(other mirrorKey) int {
	return cmp.Or(k.pair.exporter.Compare(other.pair.exporter), k.pair.importer.Compare(other.pair.importer),
		k.days[0].Compare(other.days[0]), k.days[1].Compare(other.days[1]))
}

// mirrorSides are the exporter's and the importer's figure of a flow.
type mirrorSides [2]mirrorSide

// mirrorSide is a figure and the row that gave it.
type mirrorSide struct {
	isGiven bool
	row     int
	point   Point
}

// checkMirrored reports an observation that is no side of a flow.
func (f call) checkMirrored(o Observation) *OperandError {
	switch {
	case o.Subject.IsZero():
		return f.fail("subject", ReasonUnset, "")
	case o.Counterpart.IsZero():
		return f.fail("counterpart", ReasonUnset, "")
	case o.Period.IsZero():
		return f.fail("period", ReasonUnset, "")
	case o.Status.IsMissing():
		return nil
	}
	var e *OperandError
	if errors.As(f.values(o.Value, o.Value), &e) {
		return e
	}
	return nil
}

// mirrored returns the flow of two figures.
func (f call) mirrored(key mirrorKey, sides mirrorSides) (MirrorFlow, error) {
	flow := MirrorFlow{Exporter: key.pair.exporter, Importer: key.pair.importer}
	points := [2]Point{{Missing: true}, {Missing: true}}
	for i, side := range sides {
		if !side.isGiven {
			continue
		}
		points[i] = side.point
		if flow.Period.IsZero() {
			flow.Period = side.point.Period
		}
	}
	points[0].Period, points[1].Period = flow.Period, flow.Period
	flow.Exports, flow.Imports = points[0], points[1]
	flow.Gap, flow.Percent = Point{Period: flow.Period, Missing: true}, Point{Period: flow.Period, Missing: true}
	n, complete := numbersOf(points[:])
	if !complete {
		return flow, nil
	}
	units := [2]Unit{points[0].Value.Unit, points[1].Value.Unit}
	if !units[0].equal(units[1]) || !units[0].sums() {
		return flow, f.fail("imports", ReasonIncompatibleUnits, units[1].String()+", exports in "+units[0].String())
	}
	whole := number{new(big.Rat).Set(n[0].Rat), n[0].bound}
	gap, err := f.difference(n[1], n[0])
	if err != nil {
		return flow, err
	}
	flow.Gap = derivedPoint(flow.Period, points[:]).with(number{new(big.Rat).Set(gap.Rat), gap.bound}, units[0])
	if whole.Sign() <= 0 {
		flow.Percent = derivedPoint(flow.Period, points[:]).with(number{}, Unit{kind: UnitPercent})
		return flow, nil
	}
	share, err := f.quotient(gap, whole, "exports")
	if err != nil {
		return flow, err
	}
	flow.Percent = derivedPoint(flow.Period, points[:]).with(share.timesHundred(), Unit{kind: UnitPercent})
	return flow, nil
}

// MirrorTable returns flows as a table with a row for each, and the columns exports, imports, gap and gap-percent.
// Subject and Counterpart of a row are the exporter and the importer. What all flows share stands in About.
func MirrorTable(flows []MirrorFlow) Table {
	t := Table{Columns: []Label{{Measure: "exports"}, {Measure: "imports"}, {Measure: "gap"}, {Measure: "gap-percent"}}}
	t.Cells = emptyCells(len(flows), len(t.Columns))
	isOnePeriod, isOneExporter := true, len(flows) > 1
	for _, flow := range flows {
		isOnePeriod = isOnePeriod && flow.Period.SameDays(flows[0].Period)
		isOneExporter = isOneExporter && flow.Exporter == flows[0].Exporter
	}
	var cites citeSet
	for r, flow := range flows {
		label := Label{Subject: flow.Exporter, Counterpart: flow.Importer, Period: flow.Period}
		if isOnePeriod {
			t.About.Period, label.Period = flow.Period, civil.Period{}
		}
		if isOneExporter {
			t.About.Subject, label.Subject = flow.Exporter, party.ID{}
		}
		t.Rows = append(t.Rows, label)
		for c, p := range [...]Point{flow.Exports, flow.Imports, flow.Gap, flow.Percent} {
			t.Cells[r][c] = p.cell()
			cites.add(p.Cites)
		}
	}
	t.Cites = cites.all
	return t
}
