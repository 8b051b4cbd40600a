package schema

import (
	"fmt"
	"reflect"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// lists has the words of every type that takes one of a list.
func lists() map[reflect.Type][]string {
	all := map[reflect.Type][]string{}
	list(all, region.Kinds())
	list(all, region.AliasKinds())
	list(all, party.Kinds())
	list(all, platform.Kinds())
	list(all, platform.Roles())
	list(all, platform.EventKinds())
	list(all, platform.OfficeEventKinds())
	list(all, platform.MeetingKinds())
	list(all, agreement.Kinds())
	list(all, agreement.Levels())
	list(all, agreement.Roles())
	list(all, agreement.AllBinds())
	list(all, agreement.EventKinds())
	list(all, agreement.StatementKinds())
	list(all, agreement.RelationKinds())
	list(all, agreement.Effects())
	list(all, agreement.CommitmentKinds())
	list(all, agreement.Ofs())
	list(all, agreement.Aligns())
	list(all, economy.UnitKinds())
	list(all, economy.Aggregations())
	list(all, economy.Directions())
	list(all, economy.Statuses())
	list(all, economy.Confidentialities())
	list(all, economy.Bounds())
	return all
}

func list[T ~string](all map[reflect.Type][]string, values []T) {
	for _, v := range values {
		if t := reflect.TypeFor[T](); v != "" {
			all[t] = append(all[t], string(v))
		}
	}
}

// word is the schema of a field that takes one word of a list. A field that may be missing may also be empty.
func word(t reflect.Type, required bool) (node, error) {
	values := lists()[t]
	switch {
	case t == reflect.TypeFor[platform.Role](): // the usual roles are proposed, others are allowed
		return node{Type: "string", MaxLength: number(100), AnyOf: []node{{Enum: values}, {Pattern: whole(slug)}}}, nil
	case t == reflect.TypeFor[string](): // the sections of ISIC
		for section := 'A'; section <= 'U'; section++ {
			values = append(values, string(section))
		}
	case values == nil:
		return node{}, fmt.Errorf("schema: %v has no list of words", t)
	}
	if required {
		return node{Enum: values}, nil
	}
	return node{Type: "string", AnyOf: []node{{Enum: values}, {MaxLength: number(0)}}}, nil
}
