package region_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

const northKazakhstan = `{"code":"KZ-59","kind":"region",` +
	`"names":{"en":"North Kazakhstan Region","kk":"Солтүстік Қазақстан облысы","ru":"Северо-Казахстанская область"},` +
	`"aliases":[{"text":{"kk":"СҚО","ru":"СКО"},"kind":"abbreviation"}],` +
	`"identifiers":{"wikidata":"Q165784"},` +
	`"sectors":[{"section":"A","cites":[{"source":"akimat","locator":"p. 3"}]}],` +
	`"cites":[{"source":"akimat"}]}`

func TestRegionRoundTrip(t *testing.T) {
	var r region.Region
	require.NoError(t, json.Unmarshal([]byte(northKazakhstan), &r))
	assert.Empty(t, r.Validate())
	data, err := json.Marshal(r)
	require.NoError(t, err)
	assert.Equal(t, northKazakhstan, string(data))
}

func TestValidate(t *testing.T) {
	name := locale.Text{"en": "Somewhere"}
	tests := []struct {
		region region.Region
		issues string
	}{
		{region.Region{}, `/code: the region code is missing`},
		{region.Region{Code: code("KZ-99")}, `/code: KZ-99 is neither a region code of ISO 3166 or UN M49 nor a local area within such a region`},
		{region.Region{Code: code("CN-JSU")}, `/code: CN-JSU is not a region code; did you mean CN-JS?`},
		{region.Region{Code: code("398")}, `/code: 398 is not a region code; did you mean KZ?`},
		{region.Region{Code: code("UK/london"), Names: name}, `/code: UK/london is not a region code; did you mean GB/london?`},
		{region.Region{Code: code("KZ-SEV")}, `/code: region code KZ-SEV is no longer in use; it was replaced by KZ-59`},
		{region.Region{Code: code("KZ-VOS/semey"), Names: name}, `/code: region code KZ-VOS is no longer in use; it was replaced by KZ-10, KZ-63`},
		{region.Region{Code: code("KZ-BAY")}, `/code: region code KZ-BAY is no longer in use and has no known successor`},
		{region.Region{Code: code("CN-JS/nanjing")}, `/names: local area CN-JS/nanjing has no name`},
		{region.Region{Code: code("KZ"), Kind: "Autonomous Region"}, `/kind: "Autonomous Region" is not a kind of region; did you mean "autonomous region"?`},
		{region.Region{Code: code("KZ"), Kind: "castle-garden"}, `/kind: "castle-garden" is not a kind of region`},
		{region.Region{Code: code("KZ"), Aliases: []region.Alias{{Kind: "nickname"}}},
			`/aliases/0/kind: "nickname" is not a kind of alias; allowed: abbreviation, former, official, short; /aliases/0/text: the alias has no text`},
		{region.Region{Code: code("KZ"), Within: []region.Code{code("143"), code("KZ-59"), {}}},
			`/within/1: KZ is listed within KZ-59, which is the same area or a part of it; /within/2: the region code is missing`},
		{region.Region{Code: code("KZ-63"), Continues: []region.Code{code("KZ-VOS"), code("KZ-VOS/semey"), code("KZ-10"), code("KZ-99"), {}}},
			`/continues/2: KZ-10 is not a withdrawn code, so its ties cannot be continued under another one; ` +
				`/continues/3: KZ-99 is neither a region code of ISO 3166 or UN M49 nor a local area within such a region; ` +
				`/continues/4: the region code is missing`},
		{region.Region{Code: code("KZ-63"), From: civil.MustParseWhen("2022-06"), Until: civil.MustParseWhen("2022")}, ``},
		{region.Region{Code: code("KZ-63"), From: civil.MustParseWhen("2022-06-08"), Until: civil.MustParseWhen("2022-06-08")},
			`/until: the end, 2022-06-08, is not after the beginning, 2022-06-08`},
		{region.Region{Code: code("KZ"), Identifiers: map[string]string{"wikidata": "", "": "x"}},
			`/identifiers/: the scheme "" or its identifier "x" is empty; ` +
				`/identifiers/wikidata: the scheme "wikidata" or its identifier "" is empty`},
		{region.Region{Code: code("KZ"), Sectors: []region.Sector{{Section: "A"}, {Section: "V"}, {Section: "c"}, {}}},
			`/sectors/1/section: "V" is not a section of ISIC Rev. 4; the sections are the letters A to U; ` +
				`/sectors/2/section: "c" is not a section of ISIC Rev. 4; the sections are the letters A to U; ` +
				`/sectors/3/section: "" is not a section of ISIC Rev. 4; the sections are the letters A to U`},
	}
	for _, test := range tests {
		var lines []string
		for _, i := range test.region.Validate().Sorted() {
			lines = append(lines, i.Error())
		}
		assert.Equal(t, test.issues, strings.Join(lines, "; "))
	}
}

func TestValidateReachesTheParts(t *testing.T) {
	bad := []source.Cite{{Source: "No Slug"}}
	r := region.Region{
		Code:    code("KZ"),
		Names:   locale.Text{"no language": "x"},
		Aliases: []region.Alias{{Text: locale.Text{"ru": "РК"}, Cites: bad}},
		Sectors: []region.Sector{{Section: "B", Cites: bad}},
		Remarks: []source.Remark{{Text: locale.Text{"en": "Remark"}, Cites: bad}},
		Cites:   bad,
	}
	paths := map[issue.Path]bool{}
	for _, i := range r.Validate() {
		paths[i.Path] = true
	}
	for _, path := range []issue.Path{"/aliases/0/cites/0/source", "/sectors/0/cites/0/source", "/remarks/0/cites/0/source", "/cites/0/source"} {
		assert.True(t, paths[path], path)
	}
}

func TestWithdrawnCodeIsValidBeforeItsWithdrawal(t *testing.T) {
	tests := []struct {
		code, on string
		want     issue.Code
	}{
		{"KZ-SEV", "2022-11-28", ""},
		{"KZ-SEV", "2022-11-29", "region.withdrawn-code"},
		{"KZ-59", "2020-01-01", ""},
		{"CN-15", "1990-01-01", "region.withdrawn-code"}, // the day of its withdrawal is unknown
		{"SU", "1991-12-31", ""},
		{"KZ-BAY", "2025-01-01", "region.deleted-code"},
	}
	for _, test := range tests {
		found := code(test.code).ValidateOn(civil.MustParseDate(test.on))
		if test.want == "" {
			assert.Empty(t, found, test.code)
			continue
		}
		require.Len(t, found, 1, test.code)
		assert.Equal(t, test.want, found[0].Code)
		assert.Equal(t, issue.Warning, found[0].Severity)
	}
}

func TestDefinitions(t *testing.T) {
	definitions := region.Definitions()
	assert.True(t, slices.IsSortedFunc(definitions, func(a, b issue.Definition) int {
		return strings.Compare(string(a.Code), string(b.Code))
	}))
	for _, d := range definitions {
		assert.True(t, strings.HasPrefix(string(d.Code), "region."), d.Code)
		for _, tag := range []string{"en", "ru", "kk", "zh"} {
			assert.NotEmpty(t, d.Messages.In(tag), "%s %s", d.Code, tag)
		}
	}
}

func code(text string) region.Code { return region.MustParseCode(text) }
