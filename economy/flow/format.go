package flow

import (
	"bytes"
	"strconv"

	"github.com/crossborder-go/crossborder/civil"
)

// baciLayout returns the layout of files of BACI.
func baciLayout() *layout {
	return &layout{format: "baci", comma: ',', dialect: civil.DialectSDMX, missing: [2]string{"", "NA"},
		powers: [columns]int{valueColumn: 3}}
}

// comtradeLayout returns the layout of files of UN Comtrade.
func comtradeLayout() *layout {
	return &layout{format: "comtrade", comma: ',', dialect: civil.DialectComtrade, optional: true, zero: true,
		powers: [columns]int{quantityColumn: -3}}
}

// open reads the header. It returns the name of a column and what is wrong with it, or "".
func (l *layout) open(header []byte, o *Options) (column, reason string) {
	if bytes.IndexByte(header, '\t') >= 0 && bytes.IndexByte(header, ',') < 0 {
		l.comma = '\t'
	}
	if column, reason = l.readHeader(header); reason != "" {
		return column, reason
	}
	if l.format == "baci" {
		return l.assign([columns]string{"t", "i", "j", "k", "v", "q"})
	}
	return l.openComtrade(o)
}

// assign finds the columns. The last one, of quantities, may be missing in files of UN Comtrade.
func (l *layout) assign(names [columns]string) (column, reason string) {
	for i, name := range names {
		l.places[i] = l.find(name)
		if l.places[i] < 0 && !(i == quantityColumn && l.format == "comtrade") {
			return name, "missing"
		}
	}
	return "", ""
}

// openComtrade finds the columns of a file of UN Comtrade and what is left out.
func (l *layout) openComtrade(o *Options) (column, reason string) {
	names := [columns]string{"period", "reporterCode", "partnerCode", "cmdCode", "primaryValue", "netWgt"}
	flow := o.Flow
	switch flow {
	case "":
		flow = Exports
	case Imports:
		names[exporterColumn], names[importerColumn] = names[importerColumn], names[exporterColumn]
	case Exports:
	default:
		return "", "Options.Flow is " + strconv.Quote(string(flow)) + "; want X or M"
	}
	digits := o.Digits
	switch digits {
	case 0:
		digits = 6
	case 2, 4, 6:
	default:
		return "", "Options.Digits is " + strconv.Itoa(digits) + "; want 2, 4 or 6"
	}
	if column, reason = l.assign(names); reason != "" {
		return column, reason
	}
	l.product = func(code []byte) bool { return isDigits(string(code), digits) }
	if at := l.find("flowCode"); at < 0 {
		return "flowCode", "missing"
	}
	for _, f := range [...]struct {
		name   string
		wanted []string
	}{
		{"flowCode", []string{string(flow)}},
		{"typeCode", []string{"C", ""}},
		{"partner2Code", []string{"0", ""}},
		{"customsCode", []string{"C00", ""}},
		{"motCode", []string{"0", ""}},
		{"mosCode", []string{"0", ""}},
	} {
		if at := l.find(f.name); at >= 0 {
			l.filters = append(l.filters, filter{column: at, wanted: f.wanted})
		}
	}
	if at := l.find("partnerCode"); at >= 0 {
		l.filters = append(l.filters, filter{column: at, unwanted: "0"})
	}
	if at := l.find("classificationCode"); at >= 0 {
		l.filters = append(l.filters, filter{column: at, initial: 'H'})
	}
	return "", ""
}
