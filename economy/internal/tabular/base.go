package tabular

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
)

// basis is a unit and the base period that a file gives it.
type basis struct {
	unit economy.Unit
	base civil.Period
}

// Based returns an index or a currency with the base period that the text says: "2010", "2010=100", "2010_100".
// Empty text says none, and other units have none.
func (a *Assembler) Based(column string, text []byte, unit economy.Unit) economy.Unit {
	kind := unit.Kind()
	if len(text) == 0 || kind != economy.UnitIndex && kind != economy.UnitCurrency {
		return unit
	}
	base := look(a, a.bases, column, text)
	switch old := unit.Base(); {
	case a.Failed() || old == base:
		return unit
	case !old.IsZero():
		a.Fail(column, string(text), "the unit has the base "+old.String())
		return unit
	}
	key := basis{unit, base}
	if found, ok := a.based[key]; ok {
		return found
	}
	found, err := economy.ParseUnit(unit.String() + "@" + base.String())
	if err != nil {
		a.Fail(column, string(text), err.Error())
	}
	if len(a.based) < maxCached {
		a.based[key] = found
	}
	return found
}

// readBase reads a period, with 100 behind it or nothing.
func (a *Assembler) readBase(text string) (civil.Period, bool, string) {
	text = strings.TrimSuffix(strings.TrimSuffix(text, "=100"), "_100")
	return a.readPeriod(text)
}

// Confidentiality reads a code of CL_CONF_STATUS; empty text is none.
func (a *Assembler) Confidentiality(column string, code []byte) economy.Confidentiality {
	return look(a, a.secrets, column, code)
}

func (a *Assembler) readConfidentiality(code string) (economy.Confidentiality, bool, string) {
	if a.rules.Confidentiality == nil {
		return "", false, ""
	}
	c, reason := a.rules.Confidentiality(code)
	return c, false, reason
}
