package sdmx

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// Options say which components of a message are the parts of an observation. The zero Options use the names of
// the cross-domain concepts and of Eurostat. An empty name stands for the first of the defaults, listed beside
// each field, that the file has; "-" stands for no component. Subject, Indicator, Period and Value are
// required. The others are optional, unless they are named here.
//
// A component that no field names is not read. A dimension is not dropped silently, though: if figures of one indicator
// in one unit differ in it, as in SEASONAL_ADJUST or PRICES, the first figure with a second value is an error and the
// last of the file. Either make the dimension part of the code (Indicator: INDICATOR, PRICES, whose codes Mapping maps, or
// leaves out with Mapping.Only), or list it in Ignore. FREQ may differ, because the period says the same.
//
// SDMX-JSON, generic SDMX-ML, JSON-stat and Eurostat's values say which components are dimensions. In SDMX-CSV they are
// the columns before the period and the value, except for those with the name of an attribute (DECIMALS, and what begins
// with OBS_, COMMENT, NOTE, SOURCE or TITLE, for instance), and in both SDMX-CSV and structure-specific SDMX-ML the
// components with the name of a well-known dimension. An empty cell is a value of its own. Of UNIT_MEASURE and UNIT, or of
// two partners, the one that is not read is a dimension too. So is the stated unit where the unit of the indicator is
// given, by Measure.Unit or because the indicator is built in and not in money, and BASE_PER where that unit is money.
//
// Some 40,000 indicators, fewer in files of many dimensions, are compared each by itself, and those after them with each
// other. Not compared are texts of over 100 bytes, and dimensions after the first 1,000.
type Options struct {
	Mapping         figures.Mapping
	Subject         string   // REF_AREA, GEO, geo
	Counterpart     string   // COUNTERPART_AREA, PARTNER, partner; the codes "_Z" and "" are none
	Reference       string   // no default; the whole that a share or a rank is of
	Indicator       []string // INDICATOR; the codes of several components are joined by dots: "B1GQ.V"
	Unit            string   // UNIT_MEASURE, UNIT, unit
	Power           string   // UNIT_MULT
	Base            string   // BASE_PER; base period of an index or of constant prices, "2010" or "2010=100"
	Status          string   // OBS_STATUS, OBS_FLAG
	Confidentiality string   // CONF_STATUS
	YearStart       string   // REPORTING_YEAR_START_DAY; the day on which reporting years begin, "--04-01"
	Period          string   // TIME_PERIOD
	Value           string   // OBS_VALUE

	// Confidentialities maps codes that differ from those of CL_CONF_STATUS.
	Confidentialities map[string]economy.Confidentiality

	// DefaultIndicator is the indicator of a message that has no component for it: a code of Mapping.Indicators, or
	// the code of a built-in indicator.
	DefaultIndicator string

	// Ignore lists dimensions that may be dropped although figures of one indicator differ in them, and BASE_PER or the
	// component of the unit if they may differ although the unit of the indicator is given.
	Ignore []string

	// Areas is the register of the codes of areas. Without it, codes are those of ISO 3166, and a number is an error,
	// because 156 is China in UN M49 and Canada at the International Monetary Fund.
	Areas figures.Register

	// DecimalComma says that numbers in SDMX-CSV have a decimal comma, "1,9", instead of a point. In the other formats
	// they have a point.
	DecimalComma bool

	// Held is the maximum number of bytes that a reader holds in memory of what it cannot read yet: ReadJSON of
	// structures and members, ReadML of groups, ReadJSONStat of the whole dataset. Zero means 64 MiB.
	Held int
}

func (o Options) held() int {
	if o.Held > 0 {
		return o.Held
	}
	return 64 << 20
}

// role is a part of an observation that a component provides.
type role struct {
	name     string
	wanted   string // name given by the options
	defaults string
	required bool
}

// roles returns the roles of one component each, in the order of the constants below.
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
		{"YearStart", o.YearStart, "REPORTING_YEAR_START_DAY", false},
		{"Period", o.Period, "TIME_PERIOD", true},
		{"Value", o.Value, "OBS_VALUE", true},
	}
}

// The indexes of the roles.
const (
	subject = iota
	counterpart
	reference
	unit
	power
	base
	status
	confidentiality
	yearStart
	period
	value
	roles
)

// notAvailable is SDMX's text for a value that is intentionally left out.
const notAvailable = "#N/A"

// find returns the name of the role's component, or "" if it has none. The reason says why a required one is
// missing.
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
		return first, "missing; name its component in Options." + r.name
	}
	return "", ""
}

// indicators returns the names of the components of the indicator.
func (o Options) indicators(has func(name string) bool) (names []string, missing, reason string) {
	if len(o.Indicator) == 0 {
		name, reason := role{"Indicator", "", indicatorName, o.DefaultIndicator == ""}.find(has)
		if name == "" {
			return nil, "", ""
		}
		return []string{name}, name, reason
	}
	for _, name := range o.Indicator {
		if !has(name) {
			return nil, name, "missing"
		}
	}
	return o.Indicator, "", ""
}

// indicatorName is the component of the indicator if the options name none.
const indicatorName = "INDICATOR"

// usesDefault reports whether the default indicator applies if the message has no component of the indicator.
func (o Options) usesDefault() bool { return len(o.Indicator) == 0 && o.DefaultIndicator != "" }

// indicatorCandidates returns the components that the indicator may have.
func (o Options) indicatorCandidates() []string {
	if len(o.Indicator) > 0 {
		return o.Indicator
	}
	return []string{indicatorName}
}

func (o Options) rules() tabular.Rules {
	known := tabular.Equivalents("sdmx")
	return tabular.Rules{
		Format:  "sdmx",
		Missing: []string{"", notAvailable, "NaN", "nan", "NAN", "NA", "null", "NULL"},
		Party:   o.readArea,
		Measure: func(code string) (figures.Measure, string) {
			if m, ok := known[code]; ok {
				return m, ""
			}
			if code == o.DefaultIndicator {
				if m, ok := tabular.Builtin(code); ok {
					return m, ""
				}
			}
			return figures.Measure{}, "no built-in indicator has this code; add it to Mapping.Indicators"
		},
		PlainPeriod:     tabular.PlainPeriod,
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
	return "", "not a code of CL_CONF_STATUS; add it to Options.Confidentialities"
}

// units returns codes of SDMX's code list CL_UNIT_MEASURE that are not currencies.
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
		return economy.Unit{}, "neither a currency nor a known unit; add it to Mapping.Units"
	}
	return economy.UnitOf(c), ""
}
