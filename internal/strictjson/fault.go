package strictjson

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// Fault is a kind of error in a document. The arguments named behind each fault are those of its message.
type Fault string

// The faults.
const (
	FaultSyntax       Fault = "syntax"          // wanted, found: the text is not JSON
	FaultWrongType    Fault = "wrong-type"      // wanted, found: another JSON type than the field's
	FaultBadValue     Fault = "bad-value"       // value, wanted, reason: the field's type refuses the value
	FaultUnknownField Fault = "unknown-field"   // field
	FaultDoubledField Fault = "doubled-field"   // field
	FaultMissingField Fault = "missing-field"   // field
	FaultNotUTF8      Fault = "not-utf8"        // byte
	FaultTooLarge     Fault = "too-large"       // limit: of bytes
	FaultTooMany      Fault = "too-many-values" // limit
	FaultTooDeep      Fault = "nested-too-deep" // limit: of levels
	FaultTooWrong     Fault = "too-many-faults" // limit
)

// Faults returns every fault.
func Faults() []Fault {
	return []Fault{
		FaultSyntax, FaultWrongType, FaultBadValue, FaultUnknownField, FaultDoubledField, FaultMissingField,
		FaultNotUTF8, FaultTooLarge, FaultTooMany, FaultTooDeep, FaultTooWrong,
	}
}

// Errors are the faults of a document, in the order of their offsets. The last one has the fault FaultTooWrong if there
// are more than the limit.
type Errors []*Error

// Error returns the errors one below another.
func (all Errors) Error() string {
	texts := make([]string, len(all))
	for i, e := range all {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "\n")
}

// Unwrap returns the errors.
func (all Errors) Unwrap() []error {
	errs := make([]error, len(all))
	for i, e := range all {
		errs[i] = e
	}
	return errs
}

// Error is a fault in a document. Offset is its byte offset, Path the value it is in, Hint what to write
// instead, if that is known, and Cause the error of the type that refused a value, if one did.
type Error struct {
	Offset int
	Path   issue.Path
	Fault  Fault
	Args   Args
	Hint   Words
	Cause  error
}

// Error returns the offset, the fault with its arguments in the order of their names, and the hint.
func (e *Error) Error() string {
	var args []string
	for _, name := range slices.Sorted(maps.Keys(e.Args)) {
		if value := e.Args[name].String(); value != "" {
			args = append(args, name+" "+value)
		}
	}
	text := "offset " + strconv.Itoa(e.Offset) + ": " + string(e.Fault) + ": " + strings.Join(args, ", ")
	if hint := e.Hint.String(); hint != "" {
		text += "; " + hint
	}
	return text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// failure is an Error without its path, which the decoder adds.
type failure struct {
	offset int
	fault  Fault
	args   Args
	hint   Words
	cause  error
}

func fail(offset int, fault Fault, args Args, hint Words) *failure {
	return &failure{offset: offset, fault: fault, args: args, hint: hint}
}

// note adds a fault. The first one beyond the limit ends the reading.
func (d *decoder) note(f *failure) {
	if d.stopped {
		return
	}
	limit := cmp.Or(d.options.Errors, defaultErrors)
	if len(d.faults) == limit {
		at := d.pos
		for _, one := range d.faults {
			at = max(at, one.Offset)
		}
		f = tooMuch(at, FaultTooWrong, limit, "mend these first", "")
		d.stopped = true
	}
	d.faults = append(d.faults, &Error{f.offset, pathOf(d.at), f.fault, f.args, f.hint, f.cause})
}

// stop adds a fault with which the reading ends.
func (d *decoder) stop(f *failure) {
	d.note(f)
	d.stopped = true
}

// syntax notes that something else stands at the position than what is wanted.
func (d *decoder) syntax(wanted string, hint Words) { d.syntaxOf(say(wanted), hint) }

func (d *decoder) syntaxOf(wanted, hint Words) {
	if !d.lost {
		d.note(fail(d.pos, FaultSyntax, Args{"wanted": wanted, "found": d.found()}, hint))
	}
	d.lost = true
}

// expected is the failure of a text that is not JSON.
func expected(offset int, wanted string, found, hint Words) *failure {
	return fail(offset, FaultSyntax, Args{"wanted": say(wanted), "found": found}, hint)
}

// doubled is the failure of a second field of one name.
func doubled(name string, at int) *failure {
	return fail(at, FaultDoubledField, Args{"field": quoted(name)}, say("keep one of them"))
}

// tooMuch is the failure of a document beyond a limit; name is the limit's in the options of a reading.
func tooMuch(offset int, fault Fault, limit int, hint, name string) *failure {
	return fail(offset, fault, Args{"limit": say(strconv.Itoa(limit))}, Words{hint, Args{"name": say(name)}})
}

// notUTF8 is the failure of the first byte that is not UTF-8.
func notUTF8(at int, b byte) *failure {
	return fail(at, FaultNotUTF8, Args{"byte": say(fmt.Sprintf("0x%02X", b))}, say("save the file as UTF-8"))
}
