package dataset_test

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

func codes(l issue.List) []string {
	var found []string
	for _, i := range l {
		found = append(found, string(i.Path)+" "+string(i.Code))
	}
	return found
}

func TestTheBriefingHasOneWarning(t *testing.T) {
	assert.Equal(t, []string{"/memberships/1/events/0 platform.effective-day-assumed"}, codes(briefing(t).Validate()))
}

func TestValidate(t *testing.T) {
	const hub = `"platforms": [{"id": "hub", "names": {"en": "Hub"}, "founded": "2020"}]`
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", `{}`, nil},
		{"a broken reference of each kind", `{
			"regions": [{"code": "CN-JS/nanjing/xuanwu", "names": {"en": "Xuanwu"}, "within": ["ZZ-1"], "cites": [{"source": "nowhere"}]}],
			"organizations": [{"id": "o", "names": {"en": "O"}, "seat": "CN-JS/suzhou", "parent": "nobody"}],
			"platforms": [{"id": "p", "names": {"en": "P"}, "operators": [{"party": "nobody"}], "seat": "CN-XX"}],
			"agreements": [{"id": "a", "level": "treaty", "parties": [{"party": "nobody"}], "relations": [{"kind": "accedes-to", "to": "pp"}],
				"depositaries": ["nobody"], "statements": [{"kind": "objection", "by": "nobody", "toward": "no-one"}],
				"commitments": [{"kind": "other", "text": {"en": "x"}, "by": ["nobody"], "toward": ["KZ-59"]}]}],
			"memberships": [{"id": "m", "platform": "o", "member": "nobody", "via": "b", "events": [{"kind": "effective", "on": "2024"}]}],
			"offices": [{"id": "f", "of": "nobody", "seat": "CN-JS", "events": [{"kind": "moved", "on": "2024", "to": "XX"}]}],
			"meetings": [{"id": "g", "kind": "visit", "on": "2024", "place": "YY", "participants": [{"capacity": {"en": "x"}, "for": "nobody"}], "agreements": ["c"], "offices": ["d"]}],
			"observations": [{"subject": "nobody", "indicator": "gross-regional-produkt", "value": {"amount": "1", "unit": "USD"}}]
		}`, []string{
			"/agreements/0/commitments/0/by/0 dataset.unknown-reference",
			"/agreements/0/depositaries/0 dataset.unknown-reference",
			"/agreements/0/parties/0/party dataset.unknown-reference",
			"/agreements/0/relations/0/to dataset.unknown-reference",
			"/agreements/0/statements/0/by dataset.unknown-reference",
			"/agreements/0/statements/0/toward agreement.missing-reservation",
			"/agreements/0/statements/0/toward dataset.unknown-reference",
			"/meetings/0/agreements/0 dataset.unknown-reference",
			"/meetings/0/offices/0 dataset.unknown-reference",
			"/meetings/0/participants/0/for dataset.unknown-reference",
			"/meetings/0/place dataset.unknown-region",
			"/memberships/0/member dataset.unknown-reference",
			"/memberships/0/platform dataset.unknown-reference",
			"/memberships/0/via dataset.unknown-reference",
			"/observations/0/indicator dataset.unknown-reference",
			"/observations/0/subject dataset.unknown-reference",
			"/offices/0/events/0/to dataset.unknown-region",
			"/offices/0/of dataset.unknown-reference",
			"/organizations/0/parent dataset.unknown-reference",
			"/organizations/0/seat dataset.unknown-region",
			"/platforms/0/operators/0/party dataset.unknown-reference",
			"/platforms/0/seat dataset.unknown-region",
			"/regions/0/cites/0/source dataset.unknown-reference",
			"/regions/0/code dataset.unknown-region",
			"/regions/0/within/0 region.unknown-code",
		}},
		{"ids used twice", `{
			"sources": [{"id": "s", "url": "https://example.org"}, {"id": "s", "url": "https://example.org"}],
			"regions": [{"code": "KZ-59", "cites": [{"source": "s"}]}, {"code": "KZ-59", "cites": [{"source": "s"}]}],
			"organizations": [{"id": "hub", "names": {"en": "Hub"}}], ` + hub + `}`, []string{
			"/platforms/0 dataset.uncited", "/platforms/0/id dataset.doubled-id", "/regions/1/code dataset.doubled-id", "/sources/1/id dataset.doubled-id",
		}},
		{"a source that nothing cites", `{"sources": [{"id": "s", "url": "https://example.org"}]}`, []string{"/sources/0 dataset.unused-source"}},
		{"organizations that belong to themselves", `{"organizations": [
			{"id": "a", "names": {"en": "A"}, "parent": "b"}, {"id": "b", "names": {"en": "B"}, "parent": "a"}, {"id": "c", "names": {"en": "C"}, "parent": "a"}]}`,
			[]string{"/organizations/0/parent dataset.circular-containment", "/organizations/1/parent dataset.circular-containment"}},
		{"areas that lie within themselves", `{"regions": [
			{"code": "CN-JS/a", "names": {"en": "A"}, "within": ["CN-JS/b"]}, {"code": "CN-JS/b", "names": {"en": "B"}, "within": ["CN-JS/a"]}]}`,
			[]string{"/regions/0/within dataset.circular-containment", "/regions/1/within dataset.circular-containment"}},
		{"one membership under two codes of one area", `{` + hub + `, "memberships": [
			{"id": "m", "platform": "hub", "member": "KZ-SEV", "events": [{"kind": "effective", "on": "2021"}]},
			{"id": "n", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2023"}]},
			{"id": "o", "platform": "hub", "member": "KZ-27", "events": [{"kind": "effective", "on": "2023"}]}]}`,
			[]string{"/memberships/1 dataset.doubled-membership"}},
		{"one membership of an area whose code a region continues, and of a place in it", `{` + hub + `, "regions": [{"code": "KZ-63", "continues": ["KZ-VOS"]},
			{"code": "KZ-63/ridder", "names": {"en": "Ridder"}}], "memberships": [
			{"id": "m", "platform": "hub", "member": "KZ-VOS", "events": [{"kind": "effective", "on": "2021"}]},
			{"id": "n", "platform": "hub", "member": "KZ-63", "events": [{"kind": "effective", "on": "2023"}]},
			{"id": "o", "platform": "hub", "member": "KZ-VOS/ridder", "events": [{"kind": "effective", "on": "2021"}]},
			{"id": "p", "platform": "hub", "member": "KZ-63/ridder", "events": [{"kind": "effective", "on": "2023"}]}]}`,
			[]string{"/memberships/1 dataset.doubled-membership", "/memberships/2/member dataset.unknown-region", "/memberships/3 dataset.doubled-membership"}},
		{"a platform that is closed", `{"platforms": [{"id": "hub", "names": {"en": "Hub"}, "closed": "2022"}], "memberships": [
			{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2023"}]},
			{"id": "n", "platform": "hub", "member": "KZ-27", "events": [{"kind": "effective", "on": "2022"}, {"kind": "left", "on": "2023"}]}]}`,
			[]string{"/memberships/0/events/0/on dataset.membership-after-platform"}},
		{"records without a source, in a dataset that has some", `{"sources": [{"id": "s", "url": "https://example.org"}], "platforms": [{"id": "hub", "names": {"en": "Hub"}}],
			"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2023", "cites": [{"source": "s"}]}]}]}`,
			[]string{"/platforms/0 dataset.uncited"}},
		{"cites about what is not there", `{"sources": [{"id": "s", "url": "https://example.org"}], "platforms": [{"id": "hub", "names": {"en": "Hub"}, "cites": [{"source": "s", "about": "saet"}]}]}`,
			[]string{"/platforms/0/cites/0/about dataset.unknown-member"}},
		{"a figure twice, its period written in two ways", `{"observations": [
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "1", "unit": "USD"}},
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024-01-01/P1Y", "value": {"amount": "1", "unit": "USD"}}]}`,
			[]string{"/observations/1 dataset.doubled-observation"}},
		{"agreements that wait for each other", `{"agreements": [
			{"id": "a", "level": "treaty", "rules": {"entryIntoForce": {"when": {"inForce": ["b"]}}}, "events": [{"kind": "signed", "party": "KZ", "on": "2020-01-01"}, {"kind": "signed", "party": "CN", "on": "2020-01-01"}]},
			{"id": "b", "level": "treaty", "rules": {"entryIntoForce": {"when": {"inForce": ["a"]}}}, "events": [{"kind": "signed", "party": "KZ", "on": "2020-01-01"}, {"kind": "signed", "party": "CN", "on": "2020-01-01"}]}]}`,
			[]string{"/agreements/1/rules/entryIntoForce/when/inForce/0 agreement.circular"}},
		{"memberships: doubled, and before the platform", `{` + hub + `, "memberships": [
			{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2019-05-05"}]},
			{"id": "n", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2021"}]}]}`, []string{
			"/memberships/0/events/0/on dataset.membership-before-platform", "/memberships/1 dataset.doubled-membership",
		}},
		{"what comes before the founding of a platform", `{` + hub + `, "memberships": [
			{"id": "a", "platform": "hub", "member": "KZ-59", "events": [{"kind": "invited", "on": "2018-01-01"}, {"kind": "approved", "on": "2018-02-01"}, {"kind": "signed", "on": "2018-05-05"}, {"kind": "effective", "on": "2020"}]},
			{"id": "b", "platform": "hub", "member": "KZ-27", "events": [{"kind": "applied", "on": "2018-01-01"}, {"kind": "declined", "on": "2018-05-05"}]},
			{"id": "c", "platform": "hub", "member": "KZ-19", "events": [{"kind": "effective", "on": "2018-05-05", "effective": "2023-01-01"}]},
			{"id": "d", "platform": "hub", "member": "KZ-10", "events": [{"kind": "signed", "on": "2018-05-05", "effective": "2018-06-01"}]},
			{"id": "e", "platform": "hub", "member": "KZ-11", "events": [{"kind": "attested", "on": "2018-05-05"}]}]}`, []string{
			"/memberships/3/events/0/effective dataset.membership-before-platform", "/memberships/4/events/0/on dataset.membership-before-platform",
		}},
		{"figures: unit, reference, share, doubled", `{
			"indicators": [{"code": "mine", "names": {"en": "Mine"}, "unit": "count"}],
			"observations": [
				{"subject": "KZ-59", "indicator": "mine", "value": {"amount": "3", "unit": "USD"}},
				{"subject": "KZ-59", "indicator": "industry-share", "value": {"amount": "15", "unit": "percent"}},
				{"subject": "KZ-59", "indicator": "industry-share", "reference": "KZ", "value": {"amount": "115", "unit": "percent"}},
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "1", "unit": "USD"}},
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "2", "unit": "USD"}},
				{"subject": "KZ-59", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "2", "unit": "KZT"}}]}`, []string{
			"/observations/0/value/unit economy.unit-mismatch", "/observations/1/reference economy.no-reference",
			"/observations/2/value/amount economy.share-out-of-range", "/observations/4 dataset.doubled-observation",
		}},
		{"a code that was withdrawn before the day", `{"observations": [
				{"subject": "KZ-SEV", "indicator": "gross-regional-product", "period": "2021", "value": {"amount": "1", "unit": "KZT"}},
				{"subject": "KZ-SEV", "indicator": "gross-regional-product", "period": "2024", "value": {"amount": "1", "unit": "KZT"}}]}`,
			[]string{"/observations/1/subject dataset.withdrawn-region"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, codes(read(t, c.text).Validate()))
		})
	}
}

func TestMessages(t *testing.T) {
	found := read(t, `{"memberships": [{"id": "m", "platform": "china-central-asiaa", "member": "KZ-SEW", "events": [{"kind": "effective", "on": "2024"}]}],
		"platforms": [{"id": "china-central-asia", "names": {"en": "x"}}]}`).Validate()
	want := map[string][2]string{
		"en": {`no region "KZ-SEW"`, `no record "china-central-asiaa" in platforms; did you mean "china-central-asia"?`},
		"ru": {`нет региона "KZ-SEW"`, `в platforms нет записи "china-central-asiaa"; возможно, имелось в виду "china-central-asia"`},
	}
	for tag, messages := range want {
		if assert.Len(t, found, 2) {
			assert.Contains(t, found[0].Message(tag), messages[0])
			assert.Equal(t, messages[1], found[1].Message(tag))
		}
	}
}

// The issue of a reference to nothing suggests what was probably meant.
func TestSuggestions(t *testing.T) {
	const data = `{"regions": [{"code": "KZ-59", "names": {"en": "North"}}, {"code": "KZ-19", "names": {"en": "A"}}, {"code": "CN-JS/nanjing", "names": {"en": "Nanjing"}}],
		"organizations": [{"id": "jiangsu-soho", "names": {"en": "SOHO"}}], "platforms": [{"id": "hub", "names": {"en": "Hub"}}]`
	for id, want := range map[string]string{
		"kz-59":         `no record "kz-59" in regions, organizations, platforms; did you mean "KZ-59"?`,
		"KZ-95":         `no region "KZ-95"; did you mean "KZ-59"?`,
		"cn-js":         `no record "cn-js" in regions, organizations, platforms; did you mean "CN-JS"?`,
		"jiangsu-sohoo": `no record "jiangsu-sohoo" in regions, organizations, platforms; did you mean "jiangsu-soho"?`,
		"CN-JS/nanjng":  `no region "CN-JS/nanjng"; did you mean "CN-JS/nanjing"?`,
		"CN-JS/suzhou":  `no region "CN-JS/suzhou"; add "regions": [{"code": "CN-JS/suzhou"}]`,
		"KZ-SEW":        `no region "KZ-SEW"`,
		"nobody":        `no record "nobody" in regions, organizations, platforms`,
	} {
		found := read(t, data+`, "memberships": [{"id": "m", "platform": "hub", "member": "`+id+`", "events": [{"kind": "effective", "on": "2024"}]}]}`).Validate()
		if assert.Len(t, found, 1, id) {
			assert.Equal(t, want, found[0].Message("en"))
		}
	}
	found := read(t, data+`, "memberships": [{"id": "m", "platform": "jiangsu-soho", "member": "KZ-59", "via": "x", "events": [{"kind": "effective", "on": "2024"}]}]}`).Validate()
	require.Len(t, found, 2)
	assert.Equal(t, `no record "jiangsu-soho" in platforms`, found[0].Message("en"))
	assert.Equal(t, `agreements ішінде "x" жазбасы жоқ`, found[1].Message("kk"))
	assert.Equal(t, `agreements 中没有记录 "x"`, found[1].Message("zh"))
}

// A dataset in which everything is wrong is validated in time. The first faults have suggestions.
func TestManyUnknownReferences(t *testing.T) {
	var d dataset.Dataset
	n := effort.Size(5000, 20_000)
	for i := range n {
		d.Platforms = append(d.Platforms, platform.Platform{ID: party.MustParseID(fmt.Sprintf("platform-number-%d", i)), Names: locale.Text{"en": fmt.Sprintf("P%d", i)}})
		d.Offices = append(d.Offices, platform.Office{ID: fmt.Sprintf("o%d", i), Of: party.MustParseID(fmt.Sprintf("platform-nummber-%d", i))})
	}
	begun := time.Now()
	found := d.Validate()
	assert.Less(t, time.Since(begun), 20*time.Second)
	require.Len(t, found, n)
	assert.Equal(t, `no record "platform-nummber-0" in regions, organizations, platforms; did you mean "platform-number-0"?`, found[0].Message("en"))
	assert.Equal(t, `no record "platform-nummber-`+strconv.Itoa(n-1)+`" in regions, organizations, platforms`, found[n-1].Message("en"))
}

// No message has a gap where a field of a record is empty.
func TestMessagesWithoutHoles(t *testing.T) {
	found := read(t, `{"platforms": [{"id": "hub", "names": {"en": "Hub"}}, {}], "agreements": [{"id": "a", "parties": [{"party": "KZ"}]}],
		"memberships": [{"id": "m", "platform": "hub", "events": [{"kind": "signed", "on": "2024"}, {}, {"kind": "resumed"}]}, {"platform": "hub", "via": "a"}],
		"offices": [{"id": "o", "of": "KZ", "events": [{"to": "KZ"}, {"kind": "opened", "on": "2020"}, {"kind": "closed", "on": "2019"}]}], "meetings": [{"id": "g"}]}`).Validate()
	var said []string
	for _, i := range found {
		said = append(said, string(i.Path)+": "+i.Message("en"))
		for _, tag := range []string{"en", "ru", "kk", "zh"} {
			message := i.Message(tag)
			assert.NotContains(t, message, "  ", i.Path)
			assert.Equal(t, strings.TrimSpace(message), message, i.Path)
		}
	}
	assert.NotContains(t, strings.Join(said, "\n"), "/memberships/0/events/0:", "the missing member is an issue of its own")
	assert.Contains(t, said, `/memberships/0/events/1/on: the event of kind "" has no day, so nothing follows from it`)
	assert.Contains(t, said, "/memberships/1/events: membership — has no events, so it says nothing about any day")
	assert.Contains(t, said, `/meetings/0/on: the event of kind "" has no day, so nothing follows from it`)
}

// A chain that is too long is an error, because a network would be expensive.
func TestDeepContainment(t *testing.T) {
	var d dataset.Dataset
	for i := range 5000 {
		o := party.Organization{ID: party.MustParseID(fmt.Sprintf("o%d", i)), Names: locale.Text{"en": "O"}}
		if i > 0 {
			o.Parent = d.Organizations[i-1].ID
		}
		d.Organizations = append(d.Organizations, o)
	}
	begun := time.Now()
	found := d.Validate()
	assert.Less(t, time.Since(begun), 5*time.Second)
	assert.Equal(t, 5000-65, len(found))
	assert.Equal(t, issue.Code("dataset.too-deep"), found[0].Code)
}

// A reference to nothing is an error, in every field that can name something else.
func TestEveryReferenceIsChecked(t *testing.T) {
	d := briefing(t)
	d.Regions[3].Within = []region.Code{region.MustParseCode("KZ")}
	d.Agreements[0].Signatories = []agreement.Signatory{{Person: party.Person{Capacity: locale.Text{"en": "x"}, For: party.MustParseID("KZ")}, Cites: d.Regions[0].Cites}}
	d.Agreements[0].Commitments = d.Meetings[1].Commitments
	d.Platforms[0].Operators = []platform.Operator{{Party: party.MustParseID("KZ")}}
	d.Offices[0].At = party.MustParseID("KZ")
	wrong := 0
	var walk func(path string, v reflect.Value)
	try := func(path string, v, bad reflect.Value) {
		wrong++
		old := reflect.New(v.Type()).Elem()
		old.Set(v)
		v.Set(bad)
		assert.NotEmpty(t, d.Validate().Errors(), "%s: a reference that names nothing is not an error; collect it in reference_records.go", path)
		v.Set(old)
	}
	walk = func(path string, v reflect.Value) {
		switch {
		case v.Type() == reflect.TypeFor[party.ID]() && !strings.HasSuffix(path, "ID"):
			try(path, v, reflect.ValueOf(party.MustParseID("nobody")))
		case v.Type() == reflect.TypeFor[region.Code]() && !strings.HasSuffix(path, "Code"):
			try(path, v, reflect.ValueOf(region.MustParseCode("ZZ-1")))
		case v.Type() == reflect.TypeFor[source.Cite]():
			try(path+".Source", v.Field(0), reflect.ValueOf("nowhere"))
			try(path+".About", v.FieldByName("About"), reflect.ValueOf("nothing"))
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					walk(path+"."+v.Type().Field(i).Name, v.Field(i))
				}
			}
		case v.Kind() == reflect.Slice && (strings.HasSuffix(path, "Agreements") || strings.HasSuffix(path, "Offices")) && v.Type().Elem().Kind() == reflect.String:
			for i := range v.Len() {
				try(path, v.Index(i), reflect.ValueOf("nothing"))
			}
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				walk(fmt.Sprintf("%s[%d]", path, i), v.Index(i))
			}
		}
	}
	require.Empty(t, d.Validate().Errors())
	walk("", reflect.ValueOf(d).Elem())
	assert.Greater(t, wrong, 100)
}

// The order of the list is fixed, whatever the order of maps.
func TestValidateIsDeterministic(t *testing.T) {
	d := read(t, `{"sources": [{"id": "s", "title": {"en": "", "ru": "", "zh": "", "kk": "", "de": "", "fr": ""}}]}`)
	first := codes(d.Validate())
	assert.Len(t, first, 7)
	for range 50 {
		assert.Equal(t, first, codes(d.Validate()))
	}
}

func TestDefinitionsAreSortedAndUnique(t *testing.T) {
	last := issue.Code("")
	for _, d := range dataset.Definitions() {
		assert.Less(t, last, d.Code)
		last = d.Code
	}
}

// A figure that was retracted stands beside the right one.
func TestRetractedFiguresAreNotDoubled(t *testing.T) {
	figure := `{"subject": "KZ-59", "indicator": "population", "period": "2014", "value": {"amount": "580000", "unit": "count"}`
	right := strings.Replace(figure, "580000", "579500", 1) + `, "recorded": "2018-07-15"}`
	assert.Empty(t, read(t, `{"observations": [`+figure+`, "retracted": "2018-07-15"}, `+right+`]}`).Validate())
	assert.Empty(t, read(t, `{"observations": [`+right+`, `+figure+`, "retracted": "2018-07-15"}]}`).Validate())
	found := read(t, `{"observations": [`+figure+`}, `+right+`]}`).Validate()
	require.Len(t, found, 1)
	assert.Equal(t, issue.Code("dataset.doubled-observation"), found[0].Code)
}

// An indicator that is close to none says where the built-in ones are listed.
func TestUnknownIndicator(t *testing.T) {
	for code, want := range map[string]string{
		"share-of-industry": `no record "share-of-industry" in indicators; go doc github.com/crossborder-go/crossborder/dataset/format lists the built-in ones`,
		"goods-export":      `no record "goods-export" in indicators; did you mean "goods-exports"?`,
	} {
		found := read(t, `{"observations": [{"subject": "KZ", "indicator": "`+code+`", "value": {"amount": "1", "unit": "USD"}}]}`).Validate().Errors()
		require.Len(t, found, 1)
		assert.Equal(t, want, found[0].Message("en"))
	}
}

// A code of the world table that a local area lies in is reported once.
func TestLocalAreaOfNoArea(t *testing.T) {
	d := read(t, `{"regions": [{"code": "CN-32/nanjing", "names": {"en": "N"}}, {"code": "QQ/x", "names": {"en": "X"}}, {"code": "CN-JS/a/b", "names": {"en": "B"}}]}`)
	assert.Equal(t, []string{"/regions/0/code region.withdrawn-code", "/regions/1/code region.unknown-code", "/regions/2/code dataset.unknown-region"}, codes(d.Validate()))
}
