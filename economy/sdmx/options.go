package sdmx

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// Options say which component of the structure is what; the zero Options are the names of the cross-domain
// concepts. A name that is empty stands for the first of its defaults that the file has, and "-" for none.
// Subject, Indicator, Period and Value must be there; the others need not, unless they are named here.
type Options struct {
	Mapping         figures.Mapping
	Subject         string   // REF_AREA, GEO, geo
	Counterpart     string   // COUNTERPART_AREA, PARTNER, partner; "_Z" and empty are none
	Reference       string   // no default: the whole that a share is of
	Indicator       []string // INDICATOR; the codes of several components are joined by points: "B1GQ.V"
	Unit            string   // UNIT_MEASURE, UNIT, unit
	Power           string   // UNIT_MULT
	Base            string   // BASE_PER: the base of an index or of constant prices, "2010" or "2010=100"
	Status          string   // OBS_STATUS, OBS_FLAG
	Confidentiality string   // CONF_STATUS
	Period          string   // TIME_PERIOD
	Value           string   // OBS_VALUE

	// Confidentialities are codes of one's own in the place of those of CL_CONF_STATUS.
	Confidentialities map[string]economy.Confidentiality

	// Held is how many bytes ReadJSON holds at most of what it cannot read yet, and of structures; 0 is 64 MiB.
	Held int
}

func (o Options) held() int {
	if o.Held > 0 {
		return o.Held
	}
	return 64 << 20
}

// role is a part of an observation for which a component is looked up.
type role struct {
	name     string
	wanted   string // by the options
	defaults string
	required bool
}

// roles are those of one component each, in the order of the fields of record.
func (o Options) roles() [roles]role {
	return [roles]role{
		{"Subject", o.Subject, "REF_AREA GEO geo", true},
		{"Counterpart", o.Counterpart, "COUNTERPART_AREA PARTNER partner", false},
		{"Reference", o.Reference, "", false},
		{"Unit", o.Unit, "UNIT_MEASURE UNIT unit", false},
		{"Power", o.Power, "UNIT_MULT", false},
		{"Base", o.Base, "BASE_PER", false},
		{"Status", o.Status, "OBS_STATUS OBS_FLAG", false},
		{"Confidentiality", o.Confidentiality, "CONF_STATUS", false},
		{"Period", o.Period, "TIME_PERIOD", true},
		{"Value", o.Value, "OBS_VALUE", true},
	}
}

// The places of the roles.
const (
	subject = iota
	counterpart
	reference
	unit
	power
	base
	status
	confidentiality
	period
	value
	roles
)

// notAvailable stands for what is left out on purpose, beside the numbers that are NaN.
const notAvailable = "#N/A"

// find returns the name of the role's component, "" where there is none.
func (r role) find(has func(name string) bool) (name, reason string) {
	if r.wanted == "-" && !r.required {
		return "", ""
	}
	if r.wanted != "" {
		if has(r.wanted) {
			return r.wanted, ""
		}
		return r.wanted, "missing"
	}
	for _, name := range strings.Fields(r.defaults) {
		if has(name) {
			return name, ""
		}
	}
	if r.required {
		first, _, _ := strings.Cut(r.defaults, " ")
		return first, "missing; name the component to take in Options." + r.name
	}
	return "", ""
}

// indicators returns the names of the components of the indicator.
func (o Options) indicators(has func(name string) bool) (names []string, missing, reason string) {
	if len(o.Indicator) == 0 {
		name, reason := role{"Indicator", "", "INDICATOR", true}.find(has)
		return []string{name}, name, reason
	}
	for _, name := range o.Indicator {
		if !has(name) {
			return nil, name, "missing"
		}
	}
	return o.Indicator, "", ""
}

func (o Options) rules() tabular.Rules {
	known := tabular.Equivalents("sdmx")
	return tabular.Rules{
		Format:  "sdmx",
		Missing: []string{"", "NaN", notAvailable},
		Party:   tabular.Region,
		Measure: func(code string) (figures.Measure, string) {
			if m, ok := known[code]; ok {
				return m, ""
			}
			return figures.Measure{}, "no built-in indicator has this code: map it"
		},
		Unit:            readUnit,
		Confidentiality: o.readConfidentiality,
	}
}

func (o Options) readConfidentiality(code string) (economy.Confidentiality, string) {
	if c, ok := o.Confidentialities[code]; ok || code == "" {
		return c, ""
	}
	if c := economy.Confidentiality(code); slices.Contains(economy.Confidentialities(), c) {
		return c, ""
	}
	return "", "no code of CL_CONF_STATUS: add it to Options.Confidentialities"
}

// units are codes of units beside those of currencies, as in SDMX's list CL_UNIT_MEASURE.
func units() map[string]economy.UnitKind {
	return map[string]economy.UnitKind{
		"PC": economy.UnitPercent, "PT": economy.UnitPercent, "PERCENT": economy.UnitPercent, "PP": economy.UnitPercentagePoint,
		"PS": economy.UnitCount, "PERS": economy.UnitCount, "NUMBER": economy.UnitCount, "T": economy.UnitTonne,
		"IX": economy.UnitIndex,
	}
}

func readUnit(code string) (economy.Unit, string) {
	if code == "" {
		return economy.Unit{}, ""
	}
	if kind, ok := units()[code]; ok {
		u, err := economy.ParseUnit(string(kind))
		if err == nil {
			return u, ""
		}
	}
	c, err := economy.ParseCurrency(code)
	if err != nil {
		return economy.Unit{}, "neither a currency nor a known unit: map it"
	}
	return economy.UnitOf(c), ""
}
