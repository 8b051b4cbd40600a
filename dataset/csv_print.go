package dataset

import (
	"cmp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
)

// CSVColumns returns the columns that a table can have, in the order in which [Dataset.WriteCSV] writes them. One that ends
// with a colon stands for a column for each language, or for each scheme of identifiers: "name:" for "name:ru".
func CSVColumns() []string {
	return []string{
		recordColumn, idColumn, "name:", "kind", "level", "nonBinding", "of", "at", "seat", "parent", "within", "continues",
		"platform", "member", "via", "host", "place", "subject:", "founded", "closed", "publisher:", "quoting:", "url", "language",
		"published", "retrieved", "depositaries", "authenticIn", "aggregation", "direction", "referenced", "identifiers:",
		"equivalents:", "agreements", "offices", "subject", "counterpart", "reference", "indicator", "period",
		"event", "statement", "relation", "commitment", "owner", "operator", "sector", "alias:", "remark:", "person:", "capacity:", "for", "role",
		partyKey, "group", "side", "binds", "counts", "weight:", "territories", "excludes", "by", "toward", "to", "as", "on", "effective",
		"condition", "from", "until", "continuedBy", "withdrawn", "precludes", "provisions", "ends", "effect", "share",
		"amount", "unit", "bound", "due", "status", "confidentiality", "text:", "note:",
		"rules", "events", "statements", "relations", "commitments", "owners", "operators", "sectors", "aliases", "remarks",
		"signatories", "participants", "parties", "recorded", "retracted", "source", "locator", "about", "inferred", "cites", jsonColumn,
	}
}

// order returns the columns in the order in which they are written: those that were asked for, and those in which
// something stands.
func (t *tableWriter) order() []int {
	place := map[string]int{}
	for i, name := range CSVColumns() {
		place[name] = i
	}
	isUsed := map[int]bool{}
	for _, row := range t.rows {
		for _, c := range row {
			isUsed[c.column] = true
		}
	}
	var order []int
	for i := range t.header {
		if i < t.asked || isUsed[i] {
			order = append(order, i)
		}
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := t.header[i], t.header[j]
		return cmp.Or(cmp.Compare(place[a.name], place[b.name]), cmp.Compare(a.key, b.key))
	})
	return order
}

// appendHeader appends the header of a table.
func (t *tableWriter) appendHeader(dst []byte, order []int, o CSVWriteOptions) []byte {
	if o.Mark {
		dst = append(dst, "\ufeff"...)
	}
	texts := make([]string, len(order))
	for i, column := range order {
		texts[i] = character.Guarded(t.header[column].header)
	}
	return appendRow(dst, cmp.Or(o.Comma, ','), texts)
}

// appendRows appends the rows of a table.
func (t *tableWriter) appendRows(dst []byte, order []int, o CSVWriteOptions) []byte {
	texts, byColumn := make([]string, len(order)), make([]string, len(t.header))
	for _, row := range t.rows {
		clear(byColumn)
		for _, c := range row {
			byColumn[c.column] = c.text
		}
		for i, column := range order {
			texts[i] = byColumn[column]
		}
		dst = appendRow(dst, cmp.Or(o.Comma, ','), texts)
	}
	return dst
}

// appendRow appends a row, with quotation marks only around cells that need them.
func appendRow(dst []byte, comma byte, texts []string) []byte {
	for i, text := range texts {
		if i > 0 {
			dst = append(dst, comma)
		}
		if strings.IndexByte(text, comma) < 0 && !strings.ContainsAny(text, "\"\n\r") {
			dst = append(dst, text...)
			continue
		}
		dst = append(dst, '"')
		dst = append(dst, strings.ReplaceAll(text, `"`, `""`)...)
		dst = append(dst, '"')
	}
	return append(dst, '\n')
}
