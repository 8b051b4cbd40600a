package main

import (
	"encoding/json"
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
)

func agreementOps() map[string]handler {
	return map[string]handler{"agreement.status": handle(status)}
}

type statusArgs struct {
	Agreement json.RawMessage   `json:"agreement"`
	Others    []json.RawMessage `json:"others"`
	Party     party.ID          `json:"party"`
	On        civil.Date        `json:"on"`
}

type statusOut struct {
	State    agreement.State `json:"state"`
	Since    civil.When      `json:"since,omitzero"`
	Until    civil.When      `json:"until,omitzero"`
	InForce  civil.Truth     `json:"inForce"`
	Applies  civil.Truth     `json:"applies"`
	Leaving  bool            `json:"leaving"`
	Survival civil.When      `json:"survival,omitzero"`
	Through  party.ID        `json:"through,omitzero"`
	Computed civil.When      `json:"computed,omitzero"`
	Declared civil.When      `json:"declared,omitzero"`
}

// statusFrom is a status as the command writes it.
func statusFrom(s agreement.Status) statusOut {
	return statusOut{s.State, s.Since, s.Until, s.InForce, s.Applies, s.Leaving, s.Survival, s.Through, s.Computed, s.Declared}
}

func status(a statusArgs) (statusOut, error) {
	if err := present(needed{"agreement", a.Agreement == nil}, needed{"on", a.On.IsZero()}); err != nil {
		return statusOut{}, err
	}
	of, err := readAgreement(a.Agreement)
	if err != nil {
		return statusOut{}, err
	}
	others, err := readAgreements(a.Others)
	if err != nil {
		return statusOut{}, err
	}
	compiled := agreement.Compile(of, others...)
	if a.Party.IsZero() {
		return statusFrom(compiled.StatusAt(a.On)), nil
	}
	return statusFrom(compiled.StatusOf(a.Party, a.On)), nil
}

// agreementJSON is an agreement as test suites write it, with a title in one language.
type agreementJSON struct {
	Title string `json:"title"`
	agreement.Agreement
}

func readAgreements(texts []json.RawMessage) ([]agreement.Agreement, error) {
	all := make([]agreement.Agreement, len(texts))
	for i, text := range texts {
		a, err := readAgreement(text)
		if err != nil {
			return nil, err
		}
		all[i] = a
	}
	return all, nil
}

// answerable returns the codes of the errors with which an agreement still has a correct status: errors that leave
// something open, and conditions that can never be met.
func answerable() []issue.Code {
	return []issue.Code{
		"agreement.circular", "agreement.fraction-above-one", "agreement.undated-event", "agreement.unknown-group",
		"agreement.unknown-party", "agreement.unknown-table",
	}
}

// readAgreement decodes an agreement and returns its errors, except those that are answerable. With any other error the
// answer would not be about the agreement that was meant.
func readAgreement(text []byte) (agreement.Agreement, error) {
	a, err := agreementReader.Decode(string(text), limits())
	if err != nil {
		return agreement.Agreement{}, err
	}
	return a.Agreement, refused(a.Agreement.Validate(), answerable()...)
}

// agreementReader decodes an agreement as strictly as package dataset does: unknown and duplicate members are errors.
var agreementReader strictjson.Reader[agreementJSON]

// limits returns the limits for the size of one record.
func limits() strictjson.Options {
	return strictjson.Options{Bytes: 256 << 20, Depth: 64, Values: 50_000_000}
}

// refused returns the error of a list of issues, without those that are accepted.
func refused(found issue.List, accepted ...issue.Code) error {
	return slices.DeleteFunc(slices.Clone(found), func(i issue.Issue) bool {
		return slices.Contains(accepted, i.Code)
	}).Err()
}
