package schema

import (
	"reflect"
	"strings"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

// RecordNames are the names of the records on the page, by their types.
func RecordNames() map[reflect.Type]string {
	return map[reflect.Type]string{
		reflect.TypeFor[source.Source]():        "source",
		reflect.TypeFor[source.Cite]():          "cite",
		reflect.TypeFor[source.Remark]():        "remark",
		reflect.TypeFor[region.Region]():        "region",
		reflect.TypeFor[region.Alias]():         "alias",
		reflect.TypeFor[region.Sector]():        "sector",
		reflect.TypeFor[party.Organization]():   "organization",
		reflect.TypeFor[party.Person]():         "person",
		reflect.TypeFor[party.Owner]():          "owner",
		reflect.TypeFor[platform.Platform]():    "platform",
		reflect.TypeFor[platform.Operator]():    "operator",
		reflect.TypeFor[platform.Membership]():  "membership",
		reflect.TypeFor[platform.Event]():       "membershipEvent",
		reflect.TypeFor[platform.Office]():      "office",
		reflect.TypeFor[platform.OfficeEvent](): "officeEvent",
		reflect.TypeFor[platform.Meeting]():     "meeting",
		reflect.TypeFor[agreement.Agreement]():  "agreement",
		reflect.TypeFor[agreement.Party]():      "agreementParty",
		reflect.TypeFor[agreement.Territory]():  "territory",
		reflect.TypeFor[agreement.Term]():       "term",
		reflect.TypeFor[agreement.Signatory]():  "signatory",
		reflect.TypeFor[agreement.Event]():      "agreementEvent",
		reflect.TypeFor[agreement.Statement]():  "statement",
		reflect.TypeFor[agreement.Relation]():   "relation",
		reflect.TypeFor[agreement.Commitment](): "commitment",
		reflect.TypeFor[agreement.Rules]():      "rules",
		reflect.TypeFor[agreement.Rule]():       "rule",
		reflect.TypeFor[agreement.Condition]():  "condition",
		reflect.TypeFor[agreement.Delay]():      "delay",
		reflect.TypeFor[economy.Indicator]():    "indicator",
		reflect.TypeFor[economy.Observation]():  "observation",
		reflect.TypeFor[economy.Value]():        "value",
	}
}

// JSONFields returns the JSON names of the fields of a record, in order, and their types.
func JSONFields(t reflect.Type) (names []string, types map[string]reflect.Type) {
	types = map[string]reflect.Type{}
	for _, f := range reflect.VisibleFields(t) {
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && name != "" {
			names = append(names, name)
			types[name] = f.Type
		}
	}
	return names, types
}

// oneOf are the records that need one field or another, as the page says, and what the fields are then.
func oneOf() map[string][]node {
	given := func(field string, n node) node {
		return node{Properties: members{{field, n}}, Required: []string{field}}
	}
	var missing []string
	for _, status := range economy.Statuses() {
		if status.IsMissing() {
			missing = append(missing, string(status))
		}
	}
	return map[string][]node{
		"source":      {given("title", node{MinProperties: 1}), given("url", node{MinLength: 1})},
		"person":      {given("name", node{MinProperties: 1}), given("capacity", node{MinProperties: 1}), given("for", node{MinLength: 1})},
		"observation": {{Required: []string{"value"}}, given("status", node{Enum: missing})},
	}
}
