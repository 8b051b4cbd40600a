package format_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/gen/schema"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

func read(t *testing.T, text string) *dataset.Dataset {
	t.Helper()
	d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	require.NoError(t, err)
	return d
}

// formatDoc returns what the page says.
func formatDoc(t *testing.T) *schema.Page {
	t.Helper()
	page, err := schema.ReadPage("doc.go")
	require.NoError(t, err)
	return page
}

// kindsOf returns the words that the page may use for a type.
func kindsOf(t reflect.Type) []string {
	known := map[reflect.Type][]string{
		reflect.TypeFor[civil.Date](): {"date"}, reflect.TypeFor[civil.When](): {"day"}, reflect.TypeFor[civil.Period](): {"period"},
		reflect.TypeFor[region.Code](): {"code"}, reflect.TypeFor[party.ID](): {"party", "id"}, reflect.TypeFor[locale.Text](): {"texts"},
		reflect.TypeFor[decimal.Decimal](): {"number"}, reflect.TypeFor[economy.Unit](): {"unit"}, reflect.TypeFor[agreement.Quorum](): {"quorum"},
		reflect.TypeFor[string](): {"id", "name", "word", "language"}, reflect.TypeFor[bool](): {"true"}, reflect.TypeFor[int](): {"count"},
		reflect.TypeFor[map[string]string](): {"names"}, reflect.TypeFor[map[string]decimal.Decimal](): {"numbers"},
	}
	if kinds, ok := known[t]; ok {
		return kinds
	}
	switch t.Kind() {
	case reflect.String:
		return []string{"word"}
	case reflect.Pointer:
		return kindsOf(t.Elem())
	case reflect.Slice:
		var kinds []string
		for _, k := range kindsOf(t.Elem()) {
			kinds = append(kinds, k+"[]")
		}
		return kinds
	}
	return []string{schema.RecordNames()[t]}
}

// The page has every field of every record, with its type, and nothing else.
func TestFormatIsDocumented(t *testing.T) {
	page := formatDoc(t)
	text, records := page.Text, page.Records
	seen := map[string]bool{}
	var check func(of reflect.Type)
	check = func(of reflect.Type) {
		name, isRecord := schema.RecordNames()[of]
		switch {
		case seen[name]:
		case isRecord:
			seen[name] = true
			fields, types := schema.JSONFields(of)
			var written []string
			for _, d := range records[name].Fields {
				written = append(written, d.Name)
				if of := types[d.Name]; assert.NotNil(t, of, "%s has no field %s", name, d.Name) {
					assert.Contains(t, kindsOf(of), d.Kind, "%s.%s", name, d.Name)
				}
			}
			assert.Equal(t, fields, written, name)
			for _, f := range slices.Sorted(maps.Keys(types)) {
				check(types[f])
			}
		case of.Kind() == reflect.Slice || of.Kind() == reflect.Pointer:
			check(of.Elem())
		}
	}
	collections, types := schema.JSONFields(reflect.TypeFor[dataset.Dataset]())
	for _, name := range collections {
		check(types[name])
		assert.Contains(t, text, ", in "+name+": ")
	}
	assert.Contains(t, strings.ReplaceAll(text, "\n", " "), strings.Join(collections, ", ")+". ")
	for name := range records {
		assert.True(t, seen[name], "%s is not a record", name)
	}
}

var update = flag.Bool("update", false, "rewrite the list of built-in indicators in doc.go")

// The page lists the built-in indicators. A new one is entered with -update.
func TestFormatListsIndicators(t *testing.T) {
	source, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	page, _, found := strings.Cut(string(source), "(economy.Indicators).\n")
	require.True(t, found)
	want := page + "(economy.Indicators).\n//\n"
	line := "//\t"
	indicators := economy.Indicators()
	for n, i := range indicators {
		word := i.Code + ","
		if n == len(indicators)-1 {
			word = i.Code
		}
		if len(line)+len(word) > 115 {
			want += strings.TrimSuffix(line, " ") + "\n"
			line = "//\t"
		}
		line += word + " "
	}
	want += strings.TrimSuffix(line, " ") + "\npackage format\n"
	if *update {
		require.NoError(t, os.WriteFile("doc.go", []byte(want), 0o644))
		return
	}
	assert.True(t, want == string(source), "the list of indicators in doc.go is not that of package economy: run go test ./dataset/format -update")
}

// The page has every column of tables that is not called like a field, and the table on it is the dataset that it seems.
func TestFormatHasTables(t *testing.T) {
	page := formatDoc(t)
	_, tables, found := strings.Cut(page.Text, "# Tables")
	require.True(t, found)
	fields := map[string]bool{}
	for _, all := range page.Records {
		for _, f := range all.Fields {
			fields[f.Name] = true
		}
	}
	for _, column := range dataset.CSVColumns() {
		if !fields[strings.TrimSuffix(column, ":")] {
			assert.Contains(t, tables, column)
		}
	}
	_, example, _ := strings.Cut(tables, "\n\n\t")
	example, _, _ = strings.Cut(example, "\n\n")
	d, err := dataset.ReadCSV(strings.NewReader(strings.ReplaceAll(example, "\t", "")), dataset.CSVOptions{})
	require.NoError(t, err)
	want := read(t, `{"sources": [{"id": "news", "title": {"en": "News of the day"}}],
		"platforms": [{"id": "hub", "names": {"en": "the trade hub"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
		"memberships": [{"id": "north", "platform": "hub", "member": "KZ-59", "cites": [{"source": "news"}], "events": [
			{"kind": "effective", "on": "2025-11-28", "cites": [{"source": "news"}]}, {"kind": "left", "on": "2026-03-01", "cites": [{"source": "news"}]}]}]}`)
	changes, err := dataset.Diff(want, d)
	require.NoError(t, err)
	assert.Empty(t, changes)
}

// values returns the values of an enumeration as texts, without the empty one.
func values[T ~string](all []T) []string {
	var texts []string
	for _, v := range all {
		if v != "" {
			texts = append(texts, string(v))
		}
	}
	return texts
}

// The page has the list of the words of every field that takes one of a list.
func TestFormatListsWords(t *testing.T) {
	records := formatDoc(t).Records
	lists := map[string][]string{
		"alias.kind": values(region.AliasKinds()), "organization.kind": values(party.Kinds()),
		"platform.kind": values(platform.Kinds()), "membershipEvent.as": values(platform.Roles()), "agreementParty.binds": values(agreement.AllBinds()),
		"relation.effect": values(agreement.Effects()), "indicator.direction": values(economy.Directions()),
		"membershipEvent.kind": values(platform.EventKinds()), "officeEvent.kind": values(platform.OfficeEventKinds()), "meeting.kind": values(platform.MeetingKinds()),
		"commitment.kind": values(agreement.CommitmentKinds()), "agreement.level": values(agreement.Levels()), "agreement.kind": values(agreement.Kinds()),
		"signatory.role": values(agreement.Roles()), "agreementEvent.kind": values(agreement.EventKinds()), "statement.kind": values(agreement.StatementKinds()),
		"relation.kind": values(agreement.RelationKinds()), "indicator.aggregation": values(economy.Aggregations()), "observation.status": values(economy.Statuses()),
		"observation.confidentiality": values(economy.Confidentialities()), "value.bound": values(economy.Bounds()),
		"condition.of": {string(agreement.OfParties), string(agreement.OfSignatories)}, "delay.align": {string(agreement.AlignMonthStart), string(agreement.AlignNextMonthStart)},
		"region.kind": nil, "sector.section": nil, "indicator.unit": nil, // which are described
	}
	word := regexp.MustCompile(`[A-Za-z-]+`)
	for name, record := range records {
		for _, f := range record.Fields {
			if f.Kind != "word" {
				continue
			}
			list, known := lists[name+"."+f.Name]
			assert.True(t, known, "%s.%s: add its list of words to the table of this test", name, f.Name)
			assert.Subset(t, word.FindAllString(f.Words, -1), list, "%s.%s", name, f.Name)
		}
	}
	text := formatDoc(t).Text
	for _, unit := range values(economy.UnitKinds())[1:] {
		assert.Regexp(t, `\b`+unit+`\b`, text)
	}
}

// The example on the page is a dataset without errors, and answers questions.
func TestFormatExample(t *testing.T) {
	text := formatDoc(t).Text
	_, rest, _ := strings.Cut(text, "\n\t{\n")
	example, _, found := strings.Cut(rest, "\n\t}\n")
	require.True(t, found)
	d := read(t, "{"+example+"}")
	assert.Empty(t, d.Validate().Errors())
	n, err := network.New(d)
	require.NoError(t, err)
	ties := n.Links(party.MustParseID("KZ"), party.MustParseID("CN"), civil.MustParseDate("2025-12-01"))
	require.Len(t, ties, 1)
	assert.Equal(t, "membership active KZ-59 → CN-JS via hub since 2025-11-28 (stated)", ties[0].String())
}

// everyField returns a valid dataset with each field of the format at least once.
func everyField(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("testdata/everything.json")
	require.NoError(t, err)
	return string(text)
}

// Every field has a place in a table: what is written there is read again, and stands in one of the columns.
func TestTablesHaveEveryField(t *testing.T) {
	d := read(t, everyField(t))
	var table bytes.Buffer
	require.NoError(t, d.WriteCSV(&table, dataset.CSVWriteOptions{}))
	header, _, _ := strings.Cut(table.String(), "\n")
	for _, column := range strings.Split(header, ",") {
		name, _, isKeyed := strings.Cut(column, ":")
		if isKeyed {
			name += ":"
		}
		assert.Contains(t, dataset.CSVColumns(), name, "a field needs a column in dataset.CSVColumns")
	}
	assert.NotContains(t, strings.Split(header, ","), "json")
	again, err := dataset.ReadCSV(&table, dataset.CSVOptions{})
	require.NoError(t, err)
	changes, err := dataset.Diff(d, again)
	require.NoError(t, err)
	assert.Empty(t, changes)
}

// removal is a field of a record that is removed.
type removal struct{ record, field string }

// A star on the page marks the fields without which a record is not accepted.
func TestFormatMarksWhatIsRequired(t *testing.T) {
	text := everyField(t)
	require.Empty(t, read(t, text).Validate().Errors())
	var tree map[string]any
	require.NoError(t, json.Unmarshal([]byte(text), &tree))
	accepted := map[removal]bool{} // whether some record is accepted without the field
	var try func(of reflect.Type, value any)
	try = func(of reflect.Type, value any) {
		switch value := value.(type) {
		case []any:
			for _, element := range value {
				try(of.Elem(), element)
			}
		case map[string]any:
			if of.Kind() == reflect.Pointer {
				of = of.Elem()
			}
			if of.Kind() != reflect.Struct {
				return
			}
			_, types := schema.JSONFields(of)
			for _, field := range slices.Sorted(maps.Keys(value)) {
				old := value[field]
				delete(value, field)
				key := removal{schema.RecordNames()[of], field}
				accepted[key] = isAccepted(t, tree) || accepted[key]
				value[field] = old
				try(types[field], old)
			}
		}
	}
	try(reflect.TypeFor[dataset.Dataset](), any(tree))
	records := formatDoc(t).Records
	together := []removal{{"officeEvent", "to"}, {"agreementEvent", "party"}, {"agreementEvent", "id"}, {"statement", "toward"}, {"organization", "until"}, {"term", "delay"}, {"term", "until"}}
	for name, record := range records {
		for _, f := range record.Fields {
			if name == "condition" || slices.Contains(together, removal{name, f.Name}) {
				continue // required only together with others, as its line says
			}
			isAccepted, tried := accepted[removal{name, f.Name}]
			if assert.True(t, tried, "%s.%s is not tried: add it to testdata/everything.json", name, f.Name) {
				assert.Equal(t, !isAccepted, f.Required, "%s.%s", name, f.Name)
			}
		}
	}
}

func isAccepted(t *testing.T, tree map[string]any) bool {
	t.Helper()
	text, err := json.Marshal(tree)
	require.NoError(t, err)
	d, err := dataset.Read(strings.NewReader(string(text)), dataset.ReadOptions{})
	return err == nil && d.Validate().Err() == nil
}
