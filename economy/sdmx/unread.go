package sdmx

import (
	"bytes"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// unread are the dimensions of a file that no option names. Figures of one indicator in one unit that differ in such a
// dimension, as adjusted and unadjusted ones do, would be mixed, so the second value is an error.
type unread struct {
	names []string
	texts [][]byte // of the current observation, by name; empty for none
	first map[seriesKind][][]byte
	kind  string // the option that makes a dimension part of the code, for errors
	in    string // the type of the options, for errors

	ignored, distinguishing map[string]bool // names
}

// seriesKind is what the observations have in common that must not differ in an unread dimension.
type seriesKind struct {
	indicator string
	reference party.ID
	unit      economy.Unit
	against   economy.Currency // denominator of a rate
}

// The limits of memory. More dimensions are not compared; when there are more kinds, the earlier ones are forgotten.
const (
	maxUnread = 64
	maxKinds  = 1024
	maxCode   = 100 // bytes; longer texts are no codes
)

// newUnread returns an unread without dimensions yet.
func newUnread(o Options, rates *rates) *unread {
	u := &unread{
		first: map[seriesKind][][]byte{}, kind: "Indicator", in: "Options",
		ignored: setOf(o.ignored()), distinguishing: setOf(strings.Fields(distinguishing)),
	}
	if rates != nil {
		u.kind, u.in = "Kind", "RateOptions"
	}
	return u
}

func setOf(names []string) map[string]bool {
	set := make(map[string]bool, len(names))
	for _, name := range names {
		set[name] = true
	}
	return set
}

// add returns the place of a dimension, or -1 if it may be dropped or there are too many.
func (u *unread) add(name string) int {
	if u.ignored[name] {
		return -1
	}
	at := slices.Index(u.names, name)
	if at < 0 && len(u.names) < maxUnread {
		at = len(u.names)
		u.names, u.texts = append(u.names, name), append(u.texts, nil)
	}
	return at
}

// firstOf returns the first texts of a kind, by dimension.
func (u *unread) firstOf(k seriesKind) [][]byte {
	if found := u.first[k]; found != nil {
		return found
	}
	if len(u.first) == maxKinds {
		clear(u.first)
	}
	u.first[k] = make([][]byte, maxUnread)
	return u.first[k]
}

// check compares the texts of an observation with the first ones of its kind. Its error is final.
func (u *unread) check(first [][]byte, code []byte) error {
	for i, text := range u.texts {
		switch {
		case len(text) == 0 || len(text) > maxCode:
		case first[i] == nil:
			first[i] = bytes.Clone(text)
		case !bytes.Equal(first[i], text):
			return u.differs(i, first, code)
		}
	}
	return nil
}

// differs returns the error of an observation that differs in a dimension, and maybe in later ones.
func (u *unread) differs(at int, first [][]byte, code []byte) error {
	reason := "another figure of " + strconv.Quote(truncate(code)) + " has " + strconv.Quote(string(first[at])) + ", and no option names this dimension"
	var others []string
	for i := at + 1; i < len(u.texts); i++ {
		if text := u.texts[i]; len(text) > 0 && len(text) <= maxCode && first[i] != nil && !bytes.Equal(first[i], text) {
			others = append(others, u.names[i])
		}
	}
	if len(others) > 0 {
		reason += ", nor " + strings.Join(others, ", ") + ", which differs too"
	}
	reason += "; make it part of the code with " + u.in + "." + u.kind + ", or list it in " + u.in + ".Ignore"
	return finalFault(u.names[at], string(u.texts[at]), reason)
}

// isFinal reports whether nothing can be read after an error.
func isFinal(err error) bool {
	var fault *tabular.Fault
	return errors.As(err, &fault) && fault.Final
}

// ignored returns the names of dimensions that may be dropped: the options name them or say that their role has no
// component, or the period says the same.
func (o Options) ignored() []string {
	all := append([]string{"FREQ", "freq", "FREQUENCY", "TIME_FORMAT"}, o.Ignore...)
	for _, r := range o.roles() {
		if r.wanted == "-" {
			all = append(all, strings.Fields(r.defaults)...)
		} else {
			all = append(all, r.candidates()...)
		}
	}
	return append(all, o.indicatorCandidates()...)
}

// distinguishing are names of dimensions in which figures of one indicator differ, for files that do not say which
// components are dimensions: those of cross-domain concepts, of the global structures of national accounts and the
// balance of payments, and of Eurostat.
const distinguishing = "SEASONAL_ADJUST SEASONAL_ADJUSTMENT ADJUSTMENT S_ADJ s_adj PRICES PRICE PRICE_BASE TRANSFORMATION" +
	" ACCOUNTING_ENTRY FLOW_STOCK_ENTRY stk_flow VALUATION REF_SECTOR COUNTERPART_SECTOR SECTOR sector MATURITY" +
	" FUNCTIONAL_CAT INSTR_ASSET EXPENDITURE ACTIVITY nace_r2 STO na_item bop_item MEASURE SEX sex AGE age" +
	" URBANISATION CITIZENSHIP citizen COMMODITY PRODUCT product TRADE_FLOW flow METHODOLOGY REPORTING_TYPE"

// notDimensions are columns that may stand before the period in a CSV file without being dimensions.
const notDimensions = " DATAFLOW KEY STRUCTURE STRUCTURE_ID STRUCTURE_NAME ACTION SERIES_KEY OBS_KEY LAST_UPDATE TITLE TITLE_COMPL DECIMALS" +
	" OBS_STATUS OBS_FLAG CONF_STATUS OBS_PRE_BREAK OBS_COM UNIT_MULT BASE_PER VALID_FROM VALID_TO "

// isColumn reports whether a column of a CSV file is a dimension: it has the name of one, or it stands before the period
// and the value, as dimensions do.
func (u *unread) isColumn(name string, isBefore bool) bool {
	switch {
	case u.distinguishing[name]:
		return true
	case !isBefore || strings.ContainsAny(name, "[] "):
		return false // attributes, those with several values among them, and Eurostat's "LAST UPDATE"
	}
	return !strings.Contains(notDimensions, " "+name+" ")
}
