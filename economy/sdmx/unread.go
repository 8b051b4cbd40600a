package sdmx

import (
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
	texts [][]byte // of the current observation, by name; nil for none
	first map[seriesKind]*firsts
	rest  [2]*firsts // of the kinds for which there is no room: those without a code, and those with one
	codes map[string]*string
	room  int    // bytes
	kind  string // the option that makes a dimension part of the code, for errors
	in    string // the type of the options, for errors

	ignored, distinguishing, beside map[string]bool // names
}

// seriesKind is what the observations have in common that must not differ in an unread dimension.
type seriesKind struct {
	indicator string
	reference party.ID
	unit      economy.Unit
	against   economy.Currency // denominator of a rate
	code      string           // of an indicator whose unit is given, alone
}

// firsts are the first texts of a kind, by dimension; nil for none yet.
type firsts struct {
	texts []*string
	rest  *firsts // stands in where there is no room, or nil
}

// The limits of memory.
const (
	maxUnread = 1000     // dimensions; more are not compared
	maxCode   = 100      // bytes; longer texts are no codes
	maxKinds  = 16 << 20 // bytes; the kinds for which there is no room are compared with each other
	kindSize  = 400      // bytes of a kind
	textSize  = 64       // bytes of a text, in addition to its length
)

// newUnread returns an unread without dimensions yet.
func newUnread(o Options, rates *rates) *unread {
	u := &unread{
		first: map[seriesKind]*firsts{}, rest: [2]*firsts{{}, {}}, codes: map[string]*string{}, room: maxKinds, kind: "Indicator", in: "Options",
		ignored: setOf(o.ignored()), distinguishing: setOf(strings.Fields(distinguishing)), beside: setOf(o.beside()),
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

// addUnread returns the place of a dimension, or -1 if a role has it or it may be dropped.
func (r *record) addUnread(name string) int {
	if slices.Contains(r.names[:], name) {
		return -1
	}
	return r.unread.add(name)
}

// firstOf returns the first texts of a kind.
func (u *unread) firstOf(k seriesKind) *firsts {
	if found := u.first[k]; found != nil {
		return found
	}
	rest := u.rest[min(len(k.code), 1)]
	if u.room <= 0 {
		return rest
	}
	u.room -= kindSize + len(k.code)
	u.first[k] = &firsts{rest: rest}
	return u.first[k]
}

// place returns where the first text of a dimension stands.
func (u *unread) place(k *firsts, at int) **string {
	if u.room <= 0 && k.rest != nil && (at >= len(k.texts) || k.texts[at] == nil) {
		k = k.rest
	}
	if more := at + 1 - len(k.texts); more > 0 {
		k.texts = append(k.texts, make([]*string, more)...)
		u.room -= 8 * more
	}
	return &k.texts[at]
}

// keep returns a text that outlasts the observation.
func (u *unread) keep(text []byte) *string {
	if kept := u.codes[string(text)]; kept != nil {
		return kept
	}
	kept := string(text)
	u.codes[kept] = &kept
	u.room -= textSize + len(kept)
	return &kept
}

// The ends of the sentence "another figure has this text".
const (
	noOption  = ", and no option names this dimension"
	unitGiven = ", which is not read because the unit of the indicator is given"
)

// check compares the texts of an observation with the first ones of its kind. Its error is final.
func (u *unread) check(k *firsts, code []byte) error {
	return u.compare(k, u.names, u.texts, code, noOption)
}

func (u *unread) compare(k *firsts, names []string, texts [][]byte, code []byte, why string) error {
	for i, text := range texts {
		if text == nil || len(text) > maxCode {
			continue
		}
		switch first := u.place(k, i); {
		case *first == nil:
			*first = u.keep(text)
		case **first != string(text):
			return u.differs(k, i, names, texts, code, why)
		}
	}
	return nil
}

// differs returns the error of an observation that differs in a dimension, and maybe in later ones.
func (u *unread) differs(k *firsts, at int, names []string, texts [][]byte, code []byte, why string) error {
	reason := "another figure of " + strconv.Quote(truncate(code)) + " has "
	if u.room <= 0 {
		reason = "another figure, of this or of another indicator, has "
	}
	reason += strconv.Quote(**u.place(k, at)) + why
	var others []string
	for i := at + 1; i < len(texts); i++ {
		if text := texts[i]; text != nil && len(text) <= maxCode {
			if first := *u.place(k, i); first != nil && *first != string(text) {
				others = append(others, names[i])
			}
		}
	}
	if len(others) > 0 {
		reason += ", nor " + strings.Join(others, ", ") + ", which differs too"
	}
	reason += "; make it part of the code with " + u.in + "." + u.kind + ", or list it in " + u.in + ".Ignore"
	return finalFault(names[at], string(texts[at]), reason)
}

// isFinal reports whether nothing can be read after an error.
func isFinal(err error) bool {
	var fault *tabular.Fault
	return errors.As(err, &fault) && fault.Final
}
