package names_test

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
	"github.com/crossborder-go/crossborder/internal/data/world"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// TestQueries runs queries that people type, in many languages.
func TestQueries(t *testing.T) {
	data, err := os.ReadFile("testdata/queries.tsv")
	require.NoError(t, err)
	count, languages := 0, map[string]bool{}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		columns := strings.Split(line, "\t")
		require.Len(t, columns, 3, line)
		query, misspelt := strings.CutPrefix(columns[1], "~")
		want := strings.Fields(columns[2])
		count++
		languages[columns[0]] = true
		matches := names.Search(query, names.Options{})
		got := texts(matches)
		if !assert.NotEmpty(t, got, line) {
			continue
		}
		assert.Contains(t, want, got[0], "%s: found %v", line, got)
		assert.Subset(t, got, want, line)
		assert.Equal(t, misspelt, matches[0].Similar, line)
	}
	t.Logf("%d queries in %d languages", count, len(languages))
	require.GreaterOrEqual(t, count, 300)
	require.GreaterOrEqual(t, len(languages), 20)
}

func texts(matches []names.Match) []string {
	var list []string
	for _, m := range matches {
		list = append(list, m.Code.String())
	}
	return list
}

func TestOptions(t *testing.T) {
	code := region.MustParseCode
	for _, c := range []struct {
		query string
		o     names.Options
		want  string
	}{
		{"Georgia", names.Options{}, "GE US-GA"},
		{"Georgia", names.Options{Limit: 1}, "GE"},
		{"Georgia", names.Options{Within: code("US")}, "US-GA"},
		{"Georgia", names.Options{Kind: "state"}, "US-GA"},
		{"Georgia", names.Options{Within: code("145")}, "GE"},
		{"Punjab", names.Options{Within: code("PK")}, "PK-PB"},
		{"Almaty", names.Options{Kind: "region", Within: code("KZ")}, "KZ-19 KZ-33"},
		{"TX", names.Options{Within: code("US")}, "US-TX"},
		{"59", names.Options{Within: code("KZ")}, "KZ-59"},
		{"Georgia", names.Options{Within: code("KZ")}, ""},
		{"Georgia", names.Options{Limit: -1}, "GE US-GA"},
	} {
		assert.Equal(t, c.want, strings.Join(texts(names.Search(c.query, c.o)), " "), "%s %+v", c.query, c.o)
	}
}

// The area that has the name in the language of the options comes first.
func TestLanguageHint(t *testing.T) {
	assert.Equal(t, "KZ-75", names.Search("Almaty", names.Options{Language: language.English})[0].Code.String())
	assert.Equal(t, "KZ-19", names.Search("Almati", names.Options{Language: language.Uzbek, Kind: "region"})[0].Code.String())
}

func TestMatch(t *testing.T) {
	code := region.MustParseCode
	for _, c := range []struct {
		query string
		want  names.Match
	}{
		{"kz-59", names.Match{Code: code("KZ-59"), Name: "KZ-59", By: names.ByCode}},
		{"KZ-SEV", names.Match{Code: code("KZ-59"), Name: "KZ-SEV", By: names.ByCode, Was: code("KZ-SEV")}},
		{"СКО", names.Match{Code: code("KZ-59"), Name: "СКО", By: names.ByAbbreviation}},
		{"north kazakhstan", names.Match{Code: code("KZ-59"), Name: "North Kazakhstan", By: names.ByName}},
		{"North Kazakhstan region", names.Match{Code: code("KZ-59"), Name: "North Kazakhstan Region", By: names.ByOfficial}},
		{"Ленинград", names.Match{Code: code("RU-SPE"), Name: "Ленинград", By: names.ByFormer}},
		{"Califonia", names.Match{Code: code("US-CA"), Name: "California", By: names.ByName, Similar: true}},
		{"kazakhst", names.Match{Code: code("KZ"), Name: "Kazakhstan", By: names.ByName, Similar: true}},
	} {
		got := names.Search(c.query, names.Options{})
		require.NotEmpty(t, got, c.query)
		assert.Equal(t, c.want, got[0], c.query)
	}
	assert.Equal(t, "ME RS BA HR MK SI", strings.Join(texts(names.Search("Yugoslavia", names.Options{})), " "))
}

// Search finds every current code by its English name and by its names in other scripts.
func TestEveryNameIsFound(t *testing.T) {
	tags := []language.Tag{language.English, language.Russian, language.Chinese, language.TraditionalChinese, language.Arabic, language.Korean}
	for entry := range world.Count {
		if world.Withdrawn(entry) {
			continue
		}
		code := region.MustParseCode(world.Code(entry))
		for _, tag := range tags {
			name := names.Name(code, tag)
			assert.Contains(t, texts(names.Search(name, names.Options{})), code.String(), "%s %s", tag, name)
		}
	}
}

// Search ignores case, composition, diacritics, apostrophes, spaces and hyphens.
func TestFolding(t *testing.T) {
	for _, list := range [][]string{
		{"North Kazakhstan", "NORTH KAZAKHSTAN", " north  kazakhstan ", "North-Kazakhstan", "northkazakhstan", "Nórth Kazakhstän"},
		{"Қарағанды облысы", "ҚАРАҒАНДЫ ОБЛЫСЫ", "Караганды облысы"},
		{"Côte d’Ivoire", "cote d'ivoire", "COTE DIVOIRE", norm.NFD.String("Côte d’Ivoire")},
		{"서울", norm.NFD.String("서울")},
		{"江苏省", "江蘇省", "江苏 省"},
		{"カザフスタン", norm.NFD.String("カザフスタン")},
		{"कज़ाखस्तान", norm.NFD.String("कज़ाखस्तान"), norm.NFC.String("कज़ाखस्तान")},
		{"Ελλάδα", "ΕΛΛΆΔΑ", "ελλαδα"},
		{"İstanbul", "istanbul", "ISTANBUL"},
	} {
		want := texts(names.Search(list[0], names.Options{}))
		assert.NotEmpty(t, want, list[0])
		for _, query := range list[1:] {
			assert.Equal(t, want, texts(names.Search(query, names.Options{})), "%s, %s", list[0], query)
		}
	}
}

// Search and Name are safe for concurrent use, including the first calls.
func TestConcurrent(t *testing.T) {
	queries := []string{"Kazakhstan", "Казахстан", "哈萨克斯坦", "카자흐스탄", "קזחסטן", "Καζακστάν", "ղազախստան", "ყაზახეთი", "kazakhsta"}
	var group sync.WaitGroup
	for i := range 4 * len(queries) {
		group.Go(func() {
			query := queries[i%len(queries)]
			assert.Equal(t, "KZ", texts(names.Search(query, names.Options{}))[0], query)
			assert.NotEmpty(t, names.Name(region.MustParseCode("KZ"), language.Make([]string{"ta", "km", "my", "gu"}[i%4])))
		})
	}
	group.Wait()
}

func TestBadQueries(t *testing.T) {
	for _, query := range []string{
		"", " ", "-", "\x00", "\xff\xfe", "²", "'", strings.Repeat("a", 1<<20), strings.Repeat("\xff", 1<<20), strings.Repeat("Kazakhstan ", 40),
		"ZZ", "\u202e", "province", "область", "省", "𑄅𑄪", "💥", "0", "qqqqqqqq",
	} {
		for _, m := range names.Search(query, names.Options{}) {
			assert.NotEmpty(t, m.Name, "%.20q", query)
		}
	}
	assert.Empty(t, names.Search(strings.Repeat("a", 1<<20), names.Options{}))
	assert.Empty(t, names.Search("", names.Options{Within: region.MustParseCode("KZ")}))
	assert.NotEmpty(t, names.Search("Kazakhstan\x00\xff", names.Options{}))
}

func TestCodes(t *testing.T) {
	assert.Equal(t, []region.Code{region.MustParseCode("CN-JS")}, names.Codes("江苏"))
	assert.Contains(t, names.Codes("СКО"), region.MustParseCode("KZ-59"))
	assert.Empty(t, names.Codes("nowhere at all"))
}

func FuzzSearch(f *testing.F) {
	for _, query := range []string{"Kazakhstan", "KZ-59", "江苏", "область Абай", "Côte d’Ivoire", "서울", "\xff", "دبي", "kazakhstn"} {
		f.Add(query, "KZ", 3)
	}
	f.Fuzz(func(t *testing.T, query, within string, limit int) {
		code, _ := region.ParseCode(within)
		o := names.Options{Within: code, Limit: limit}
		matches := names.Search(query, o)
		assert.Equal(t, matches, names.Search(query, o))
		seen := map[region.Code]bool{}
		for _, m := range matches {
			assert.False(t, m.Code.IsZero() || m.Name == "" || m.By == "" || seen[m.Code], "%q: %+v", query, m)
			assert.True(t, code.IsZero() || code.Contains(m.Code), "%q: %+v", query, m)
			seen[m.Code] = true
		}
		if limit > 0 {
			assert.LessOrEqual(t, len(matches), limit)
		}
		assert.True(t, slices.IsSortedFunc(matches, func(a, b names.Match) int {
			if a.Similar == b.Similar || b.Similar {
				return 0
			}
			return 1
		}))
	})
}

// The name of a match is in the characters of the query.
func TestSpelling(t *testing.T) {
	for query, want := range map[string]string{
		"江苏": "江苏", "江蘇": "江蘇", "江苏省": "江苏省", "江蘇省": "江蘇省", "广东省": "广东省", "廣東": "廣東", "広東省": "広東省",
		"美国": "美国", "美國": "美國", "北哈萨克斯坦州": "北哈萨克斯坦州", "Jiangsu": "Jiangsu",
		"Қостанай": "Қостанай", "Костанай": "Костанай", "акмолинская": "Акмолинская область", "KAZ": "KAZ", "USA": "USA", "398": "398",
	} {
		matches := names.Search(query, names.Options{})
		if assert.NotEmpty(t, matches, query) {
			assert.Equal(t, want, matches[0].Name, query)
		}
	}
}

// Search accepts misspelt names that exceed the limit for comparison by letters.
func TestLongNamesMisspelt(t *testing.T) {
	long := 0
	for script := range regionnames.Script(regionnames.ScriptCount) {
		for _, part := range regionnames.Parts(script) {
			for name := range part.Names() {
				letters := []rune(name.Text)
				if len(letters) < 60 {
					continue
				}
				long++
				slices.Reverse(letters[:20])
				names.Search(string(letters), names.Options{})
			}
		}
	}
	assert.Positive(t, long)
}
