package house_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
)

// built has the faults that a file cannot have, or only at length: texts that are not UTF-8, a number out of range,
// organizations and conditions too deep within each other.
func built() *dataset.Dataset {
	var d dataset.Dataset
	parent := party.ID{}
	for n := range 70 {
		id := party.MustParseID("o" + strings.Repeat("o", n))
		d.Organizations = append(d.Organizations, party.Organization{ID: id, Names: map[string]string{"en": "O\xff"}, Parent: parent})
		parent = id
	}
	d.Observations = []economy.Observation{{Value: economy.Value{Amount: decimal.New(1, 1_000_000), Unit: economy.MustParseUnit("USD")}}}
	when := agreement.Condition{On: civil.MustParseDate("2020-01-01")}
	for range 101 {
		when = agreement.Condition{AllOf: []agreement.Condition{when}}
	}
	d.Agreements = []agreement.Agreement{{ID: "a", Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: when}}}}
	return &d
}

// unreadable are texts that are not datasets.
func unreadable() []string {
	return []string{
		`{`, `[]`, `{"regions": [{"code": "kz"}]}`, `{"region": []}`, `{"regions": [], "regions": []}`, `{"observations": [{"value": {}}]}`, "{\"\xff\"}",
		strings.Repeat(" ", 1001), `{"regions": [` + strings.Repeat(`{},`, 30) + `{}]}`, `{"agreements": [{"rules": {"laterParty": {"when": {"allOf": [{}]}}}}]}`,
		`{"regions": [1, 2, 3, 4, 5, 6]}`,
	}
}

// unreadableTables are tables that are not datasets.
func unreadableTables() []string {
	return []string{
		"record,id\nsource,\"s\n", "record,id\nsource,\"s\"s\n", "id\ns\n", "record,idd\n", "record,id,id\n", "record,id\nsource,s,x\n", "record,id\nsource,\n",
		"record,id\nsauce,s\n", "record,id,event\nsource,s,signed\n", "record,id,event,relation\nagreement,a,signed,amends\n",
		"record,id,url\nsource,s,http://a.org\nsource,s,http://b.org\n", "record,id,owner,share\norganization,o,KZ,\"1.234\"\n",
	}
}

// Every code is raised, by a faulty dataset of testdata or of this test, and its message has a value for each of its
// placeholders. A new code needs a record there that raises it.
func TestEveryCodeIsRaised(t *testing.T) {
	raised := map[issue.Code]bool{}
	placeholder := regexp.MustCompile(`\{[a-z][A-Za-z]*\}`)
	note := func(code issue.Code, messages ...string) {
		raised[code] = true
		for _, m := range messages {
			assert.NotRegexp(t, placeholder, m, code)
		}
	}
	files, err := filepath.Glob(filepath.Join("testdata", "faulty", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	datasets := []*dataset.Dataset{built()}
	for _, file := range files {
		d, err := dataset.ReadFile(file, dataset.ReadOptions{})
		require.NoError(t, err)
		datasets = append(datasets, d)
	}
	for _, d := range datasets {
		for _, i := range d.Validate() {
			note(i.Code, i.Message("en"), i.Message("ru"), i.Message("kk"), i.Message("zh"))
		}
	}
	for _, text := range unreadable() {
		_, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{MaxBytes: 1000, MaxDepth: 6, MaxValues: 20, MaxErrors: 5})
		var all dataset.ReadErrors
		require.ErrorAs(t, err, &all, text)
		for _, bad := range all {
			note(bad.Code, bad.Message(language.English), bad.Message(language.Russian), bad.Message(language.Kazakh), bad.Message(language.Chinese))
		}
	}
	noteAll := func(err error) {
		var bad dataset.ReadErrors
		require.ErrorAs(t, err, &bad)
		for _, e := range bad {
			note(e.Code, e.Message(language.English), e.Message(language.Russian), e.Message(language.Kazakh), e.Message(language.Chinese))
		}
	}
	german := locale.For(language.German)
	for _, text := range unreadableTables() {
		_, err := dataset.ReadCSV(strings.NewReader(text), dataset.CSVOptions{Locale: &german})
		noteAll(err)
	}
	for _, text := range []string{"record,id\nsource,s\n", "subject\n" + strings.Repeat("KZ", 100)} {
		for _, err := range dataset.ReadObservationsCSV(strings.NewReader(text), dataset.StreamOptions{MaxLine: 50}) {
			noteAll(err)
		}
	}
	for _, d := range dataset.Definitions() {
		assert.True(t, raised[d.Code], "no record of testdata/faulty raises %s", d.Code)
	}
}
