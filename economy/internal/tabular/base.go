package tabular

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
)

// unitBase is a unit with the base period that a file gives it.
type unitBase struct {
	unit economy.Unit
	base civil.Period
}

// WithBase returns an index or a currency with the base period of a text such as "2010", "2010=100" or
// "2010_100". Empty text is no base period; other units are returned unchanged.
func (a *Assembler) WithBase(column string, text []byte, unit economy.Unit) economy.Unit {
	kind := unit.Kind()
	if len(text) == 0 || kind != economy.UnitIndex && kind != economy.UnitCurrency {
		return unit
	}
	base := lookUp(a, a.bases, column, text)
	switch old := unit.Base(); {
	case a.Stopped() || old == base:
		return unit
	case !old.IsZero():
		a.Fail(column, string(text), "the unit already has the base "+old.String())
		return unit
	}
	key := unitBase{unit, base}
	if found, ok := a.withBase[key]; ok {
		return found
	}
	found, err := economy.ParseUnit(unit.String() + "@" + base.String())
	if err != nil {
		a.Fail(column, string(text), err.Error())
	}
	if len(a.withBase) < maxCached {
		a.withBase[key] = found
	}
	return found
}

// readBase reads a period with an optional suffix, =100 or _100.
func (a *Assembler) readBase(text string) (civil.Period, bool, string) {
	text = strings.TrimSuffix(strings.TrimSuffix(text, "=100"), "_100")
	return a.readPeriod(text)
}

// Confidentiality reads a code of CL_CONF_STATUS. Empty text is the zero Confidentiality.
func (a *Assembler) Confidentiality(column string, code []byte) economy.Confidentiality {
	return lookUp(a, a.confidentialities, column, code)
}

func (a *Assembler) readConfidentiality(code string) (economy.Confidentiality, bool, string) {
	if a.rules.Confidentiality == nil {
		return "", false, ""
	}
	c, reason := a.rules.Confidentiality(code)
	return c, false, reason
}
