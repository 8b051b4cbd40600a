package export

import (
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
)

// field is something that is written of every node or of every link, under one name in all formats. Its type is one of
// GraphML and GEXF. An empty value is left out.
type field[T any] struct {
	name, kind string
	of         func(T) string
}

const (
	typeString  = "string"
	typeBoolean = "boolean"
)

// nodeFields are the fields of a node beside its id.
var nodeFields = [...]field[node]{
	{"label", typeString, func(n node) string { return n.label }},
	{"kind", typeString, func(n node) string { return n.kind }},
	{"country", typeString, func(n node) string { return n.country }},
}

// linkFields are the fields of a link beside its ends.
var linkFields = [...]field[tie]{
	{"label", typeString, func(t tie) string { return t.label }},
	{"kind", typeString, func(t tie) string { return character.Line(string(t.Kind)) }},
	{"via", typeString, func(t tie) string { return character.Line(t.Via) }},
	{"mutual", typeBoolean, func(t tie) string { return strconv.FormatBool(t.isMutual) }},
	{"state", typeString, func(t tie) string { return character.Line(string(t.State)) }},
	{"truth", typeString, func(t tie) string { return t.Truth.String() }},
	{"applies", typeString, func(t tie) string { return t.Applies.String() }},
	{"since", typeString, func(t tie) string { return t.Since.String() }},
	{"until", typeString, func(t tie) string { return t.Until.String() }},
	{"role", typeString, func(t tie) string { return character.Line(string(t.Role)) }},
	{"roleB", typeString, func(t tie) string { return character.Line(string(t.RoleB)) }},
	{"rolesSince", typeString, func(t tie) string { return t.RolesSince.String() }},
	{"through", typeString, func(t tie) string { return t.Through.String() }},
	{"basis", typeString, func(t tie) string { return character.Line(string(t.Basis)) }},
	{"inferred", typeBoolean, func(t tie) string { return strconv.FormatBool(t.Inferred) }},
	{"sources", typeString, func(t tie) string { return strings.Join(t.sources(), " ") }},
}

// sources returns the ids of the sources that a link cites, each once, in order.
func (t tie) sources() []string {
	var ids []string
	seen := map[string]bool{}
	for _, c := range t.Cites {
		if !seen[c.Source] {
			seen[c.Source] = true
			ids = append(ids, character.Line(c.Source))
		}
	}
	return ids
}
