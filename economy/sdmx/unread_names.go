package sdmx

import (
	"strings"
)

// ignored returns the names of dimensions that may be dropped: the options list them, make them part of the code, or say
// that their role has no component, or the period says the same.
func (o Options) ignored() []string {
	all := append([]string{"FREQ", "freq", "FREQUENCY", "TIME_FORMAT"}, o.Ignore...)
	for _, r := range o.roles() {
		if r.wanted == "-" {
			all = append(all, strings.Fields(r.defaults)...)
		}
	}
	return append(all, o.indicatorCandidates()...)
}

// components returns the names of components that the options and the package know.
func (o Options) components() []string {
	all := append(o.ignored(), strings.Fields(distinguishing)...)
	for _, r := range o.roles() {
		all = append(all, r.candidates()...)
	}
	return all
}

// beside returns the default names of the roles whose components are dimensions. Where a file has several of a role, one
// is read, and the others are dimensions that no option names.
func (o Options) beside() []string {
	var all []string
	for _, at := range [...]int{counterpart, unit} {
		if r := o.roles()[at]; r.wanted == "" {
			all = append(all, r.candidates()...)
		}
	}
	return all
}

// distinguishing are names of dimensions in which figures of one indicator differ, for files that do not say which
// components are dimensions: those of cross-domain concepts, of the global structures of national accounts and the
// balance of payments, and of Eurostat.
const distinguishing = "SEASONAL_ADJUST SEASONAL_ADJUSTMENT ADJUSTMENT S_ADJ s_adj PRICES PRICE PRICE_BASE TRANSFORMATION" +
	" ACCOUNTING_ENTRY FLOW_STOCK_ENTRY stk_flow REF_SECTOR COUNTERPART_SECTOR SECTOR sector MATURITY" +
	" FUNCTIONAL_CAT INSTR_ASSET EXPENDITURE ACTIVITY nace_r2 STO na_item bop_item MEASURE SEX sex AGE age" +
	" URBANISATION CITIZENSHIP citizen COMMODITY PRODUCT product TRADE_FLOW flow REPORTING_TYPE"

// notDimensions are columns that may stand before the period in a CSV file without being dimensions, and the beginnings
// and ends of the names of others, which tell about figures.
const (
	notDimensions = " DATAFLOW KEY STRUCTURE STRUCTURE_ID STRUCTURE_NAME ACTION SERIES_KEY DECIMALS CONF_STATUS UNIT_MULT UNIT_MULTIPLIER BASE_PER" +
		" COLLECTION TIME_FORMAT COMPILING_ORG PUBLISHER URL LINK DOI "
	attributeBeginnings = "OBS_ COMMENT NOTE SOURCE TITLE EMBARGO PRE_BREAK UPDATE LAST_UPDATE CONTACT VALID_ DISS_ORG"
	attributeEnds       = "_COMMENT _NOTE _NOTES _TITLE _SOURCE _URL _DOI"
)

// isKnown reports whether a component is a dimension by its name, in files that do not say which components are.
func (u *unread) isKnown(name string) bool { return u.distinguishing[name] || u.beside[name] }

// isColumn reports whether a column of a CSV file is a dimension: it has the name of one, or it stands before the period
// and the value, as dimensions do, and has no name of an attribute.
func (u *unread) isColumn(name string, isBefore bool) bool {
	switch {
	case u.isKnown(name):
		return true
	case !isBefore || name == "" || strings.ContainsAny(name, "[] "):
		return false // attributes, those with several values among them, and Eurostat's "LAST UPDATE"
	}
	return !isAttributeName(strings.ToUpper(name))
}

func isAttributeName(name string) bool {
	for _, begin := range strings.Fields(attributeBeginnings) {
		if strings.HasPrefix(name, begin) {
			return true
		}
	}
	for _, end := range strings.Fields(attributeEnds) {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return strings.Contains(notDimensions, " "+name+" ")
}
