package grammar

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

var update = flag.Bool("update", false, "write the golden files")

func golden(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, "run go test ./prose/internal/grammar -update and read the difference")
}

func teller(tag string) Teller { return For(locale.For(language.MustParse(tag)), Names{}) }

// Every language has the sentences that English has, with the same values, and no form that its grammar does not know.
func TestWords(t *testing.T) {
	slot := regexp.MustCompile(`\{(\w+)(?:([:?#])([^}]*))?\}`)
	values := func(sentence string) []string {
		var all []string
		for _, m := range slot.FindAllStringSubmatch(sentence, -1) {
			all = append(all, m[1])
		}
		slices.Sort(all)
		return slices.Compact(all)
	}
	optional := regexp.MustCompile(`\.(undated|soft|own|bare|resumed|same|here\.party|tourist-arrivals|roles|other|soft\.undated|roles\.undated|other\.undated|as|in|party|apart|apart\.soft|founding-state|partner|of|counterpart|applicant-observer|unknown\.roles|moved|zone|foreign)$`)
	en := tongues[0].words()
	forms := []string{"gen", "dat", "acc", "ins", "pre", "abl", "in", "with", "to", "poss", "attr", "and", "bare", "member", "member-ins", "members", "members-gen", "members-ins", "on", "since", "until", "asof", "by", "nth"}
	for i := range tongues {
		words := tongues[i].words()
		for key, sentence := range words {
			for _, m := range slot.FindAllStringSubmatch(sentence, -1) {
				if m[2] == ":" {
					assert.Contains(t, forms, m[3], "words/%s.txt, %s: the form after the colon is not known", tongues[i].base, key)
				}
				assert.False(t, m[2] == "?" && tongues[i].gender == nil, "%s: %s has a choice of gender", tongues[i].base, key)
			}
			assert.Equal(t, strings.Count(sentence, "["), strings.Count(sentence, "]"), "%s: %s", tongues[i].base, key)
			if _, has := en[key]; !has && !strings.HasPrefix(key, "date.") {
				assert.Regexp(t, optional, key, "%s has a key that English has not", tongues[i].base)
			}
		}
		for key := range en {
			if !optional.MatchString(key) && !strings.HasPrefix(key, "role.a.") && !strings.HasPrefix(key, "date.") && !strings.HasPrefix(key, "membership.active.") {
				_, has := words[key]
				assert.True(t, has, "words/%s.txt lacks %s", tongues[i].base, key)
			}
		}
		for key, sentence := range words {
			if other, has := en[key]; has && !strings.HasPrefix(key, "date.") && key != "trigger.day" {
				assert.Subset(t, append(values(other), "since", "vs", "v", "day", "w", "n", "role", "rolea", "x", "period"), values(sentence), "%s: %s", tongues[i].base, key)
			}
		}
	}
}

// The tables are in order, as they are searched by bisection.
func TestTablesAreSorted(t *testing.T) {
	for name, table := range map[string][]runningName{"en": englishNames[:], "ru": russianNames[:], "kk": kazakhNames[:], "zh": chineseNames[:]} {
		assert.True(t, slices.IsSortedFunc(table, func(a, b runningName) int { return strings.Compare(a.code, b.code) }), name)
	}
	assert.True(t, slices.IsSorted(withArticle[:]))
	assert.True(t, slices.IsSorted(commonNouns[:]))
	assert.True(t, slices.IsSortedFunc(irregular[:], func(a, b [6]string) int { return strings.Compare(a[0], b[0]) }))
}

// inflected are the countries and the regions whose Russian names are inflected.
func inflected() []region.Code {
	var codes []region.Code
	for e := range region.Entries() {
		if e.Status() == region.StatusCurrent && isInflected(e.Code()) && len(e.Code().String()) != 3 {
			codes = append(codes, e.Code())
		}
	}
	return codes
}

// The cases of every inflected name have been read by somebody who knows the language.
func TestCases(t *testing.T) {
	for _, c := range []struct {
		tag   string
		forms []form
	}{
		{"en", []form{"", inside, possessed}},
		{"ru", []form{"", genitive, dative, accusative, instrumental, inside, together}},
		{"kk", []form{"", genitive, dative, accusative, prepositional, ablative, instrumental}},
	} {
		l := teller(c.tag)
		var b strings.Builder
		for _, code := range inflected() {
			fmt.Fprintf(&b, "%s", code)
			for _, f := range c.forms {
				b.WriteString(" | " + l.tongue.decline(l.Party(party.IDFrom(code)), f))
			}
			b.WriteString("\n")
		}
		golden(t, "names."+c.tag+".txt", b.String())
	}
}

// A name of any area of the world fits into the sentences of each language: no Latin name is inflected in Russian, no
// article stands twice, and nothing is empty.
func TestEveryName(t *testing.T) {
	latin := regexp.MustCompile(`\p{Latin}[а-я]|[а-я]\p{Latin}`)
	n := 0
	for e := range region.Entries() {
		if n++; n%effort.Every(5) != 0 {
			continue
		}
		id := party.IDFrom(e.Code())
		for _, tag := range []string{"en", "ru", "kk", "zh"} {
			l := teller(tag)
			n := l.Party(id)
			for _, f := range []form{"", genitive, dative, accusative, instrumental, prepositional, ablative, inside, together, toward, possessed, bare} {
				text := l.tongue.decline(n, f)
				require.NotEmpty(t, strings.TrimSpace(text), "%s %s %s", e.Code(), tag, f)
				require.NotContains(t, text, "the the ", "%s %s", e.Code(), tag)
				require.NotContains(t, text, "  ", "%s %s", e.Code(), tag)
				require.False(t, tag == "ru" && latin.MatchString(text), "%s: %s", e.Code(), text)
			}
		}
	}
}

func TestNouns(t *testing.T) {
	for _, c := range []struct {
		tag, name string
		kind      Kind
		forms     map[form]string
	}{
		{"ru", "Всемирная торговая организация", OfPlatform, map[form]string{genitive: "Всемирной торговой организации", instrumental: "Всемирной торговой организацией", inside: "во Всемирной торговой организации"}},
		{"ru", "Евразийский экономический союз", OfPlatform, map[form]string{genitive: "Евразийского экономического союза", prepositional: "Евразийском экономическом союзе"}},
		{"ru", "Договор о зоне свободной торговли", OfAgreement, map[form]string{genitive: "Договора о зоне свободной торговли", dative: "Договору о зоне свободной торговли"}},
		{"ru", "Соглашение о торговле", OfAgreement, map[form]string{genitive: "Соглашения о торговле", instrumental: "Соглашением о торговле", prepositional: "Соглашении о торговле"}},
		{"ru", "Jiangsu SOHO", OfOrganization, map[form]string{genitive: "организации «Jiangsu SOHO»", "": "Jiangsu SOHO"}},
		{"ru", "Хельсинки", OfOrganization, map[form]string{genitive: "организации «Хельсинки»"}},
		{"kk", "Jiangsu SOHO", OfOrganization, map[form]string{genitive: "«Jiangsu SOHO» ұйымының", "": "Jiangsu SOHO"}},
		{"kk", "ТМД", OfPlatform, map[form]string{dative: "ТМД-ға", genitive: "ТМД-ның"}},
		{"kk", "Дүниежүзілік сауда ұйымы", OfPlatform, map[form]string{genitive: "Дүниежүзілік сауда ұйымының", dative: "Дүниежүзілік сауда ұйымына", accusative: "Дүниежүзілік сауда ұйымын", prepositional: "Дүниежүзілік сауда ұйымында"}},
		{"kk", "15%", OfAmount, map[form]string{ablative: "15%-дан"}},
		{"kk", "380", OfAmount, map[form]string{ablative: "380-нен"}},
		{"kk", "1 000 000", OfAmount, map[form]string{ablative: "1 000 000-нан"}},
		{"en", "World Trade Organization", OfPlatform, map[form]string{"": "the World Trade Organization", possessed: "the World Trade Organization’s", bare: "World Trade Organization"}},
		{"en", "Jiangsu SOHO", OfOrganization, map[form]string{"": "Jiangsu SOHO"}},
		{"en", "The Office", OfOffice, map[form]string{"": "The Office"}},
		{"zh", "自由贸易区条约", OfAgreement, map[form]string{"": "《自由贸易区条约》", bare: "自由贸易区条约"}},
	} {
		l := teller(c.tag)
		for f, want := range c.forms {
			assert.Equal(t, want, l.tongue.decline(NounOf(c.name, c.kind), f), "%s in %q", c.name, f)
		}
	}
}

// A region whose name cannot be inflected stands before the noun of its kind, or of a territory if the kind is not in the
// world table.
func TestNounsOfRegions(t *testing.T) {
	for _, c := range []struct{ tag, code, name, in string }{
		{"kk", "CN-JS/nanjing", "Nanjing", "Nanjing аумағында"}, {"kk", "US-CA", "California", "California штатында"}, {"kk", "DE-BE", "Berlin", "Berlin аумағында"},
		{"kk", "CN-JS/nanjing", "Нанкин", "Нанкинде"}, {"kk", "CN-XJ/urumqi", "Үрімжі", "Үрімжіде"}, {"ru", "CN-JS/nanjing", "Nanjing", "в Nanjing"}, {"ru", "CN-SN/xian", "Сиань", "в Сиане"},
	} {
		l := teller(c.tag)
		assert.Equal(t, c.in, l.tongue.decline(Noun{text: c.name, kind: OfRegion, code: region.MustParseCode(c.code)}, inside), c.tag+" "+c.code)
	}
}

// A name has the gender that it is inflected in.
func TestGenderOfNamesInSoftSign(t *testing.T) {
	l := teller("ru")
	for _, c := range []struct {
		code, name string
		gender     int
		genitive   string
	}{
		{"CN-SN/xian", "Сиань", 0, "Сианя"}, {"CN-TJ", "Тяньцзинь", 0, "Тяньцзиня"}, {"TW", "Тайвань", 0, "Тайваня"}, {"IL", "Израиль", 0, "Израиля"},
		{"RU-AST/astrakhan", "Астрахань", 1, "Астрахани"}, {"BY", "Беларусь", 1, "Беларуси"}, {"CN-XJ/changji", "Чанцзи-Хуэйский автономный округ", 0, "Чанцзи-Хуэйского автономного округа"},
	} {
		n := Noun{text: c.name, kind: OfRegion, code: region.MustParseCode(c.code)}
		assert.Equal(t, c.gender, russianGender(n), c.name)
		assert.Equal(t, c.genitive, l.tongue.decline(n, genitive), c.name)
	}
}

// An office is in a country or a region, and at an organization.
func TestNamesOfOffices(t *testing.T) {
	kz := party.MustParseID("KZ")
	for at, want := range map[string][4]string{
		"CN":    {"the office of Kazakhstan in China", "представительство Казахстана в Китае", "Қазақстанның Қытайдағы өкілдігі", "哈萨克斯坦驻中国代表处"},
		"KG":    {"the office of Kazakhstan in Kyrgyzstan", "представительство Казахстана в Кыргызстане", "Қазақстанның Қырғызстандағы өкілдігі", "哈萨克斯坦驻吉尔吉斯斯坦代表处"},
		"CN-JS": {"the office of Kazakhstan in Jiangsu Province", "представительство Казахстана в провинции Цзянсу", "Қазақстанның Цзянсу провинциясындағы өкілдігі", "哈萨克斯坦驻江苏省代表处"},
		"soho":  {"the office of Kazakhstan at soho", "представительство Казахстана в организации «soho»", "Қазақстанның «soho» ұйымындағы өкілдігі", "哈萨克斯坦驻soho代表处"},
	} {
		for i, tag := range []string{"en", "ru", "kk", "zh"} {
			l := teller(tag)
			assert.Equal(t, want[i], l.Running(l.OfficeName(nil, "office", kz, party.MustParseID(at))), "%s %s", tag, at)
		}
	}
}

// A day is told in every form, however vaguely it is known.
func TestDates(t *testing.T) {
	var b strings.Builder
	for _, text := range []string{"2025-11-28", "2025-11-02", "2025-11", "2025", "[2025-11-28..2025-11-29]", "[2025-11-30..2025-12-01]",
		"[2025-12-31..2026-01-01]", "[2025-05..2025-11]", "[2025-05-01..2025-05-31]", "[2024..2025]", "[2024-03-01..2025-02-01]", "[2024-06-01..2025]", "[2021-06..2022-06]", "[2021-06-03..2021-08-03]", "[2021-06-03..2022-06-08]",
		"[..2025-11-28]", "[2025-11..]", "2025-11-28~", "2025?", "2025-11%"} {
		b.WriteString(text + "\n")
		for _, tag := range []string{"en", "en-GB", "ru", "kk", "zh"} {
			l := teller(tag)
			var all []string
			for _, f := range []form{"", on, since, until, asOf, by} {
				all = append(all, l.when(civil.MustParseWhen(text), f))
			}
			b.WriteString("\t" + strings.Join(all, " | ") + "\n")
		}
	}
	golden(t, "dates.txt", b.String())
}

// The words of each language are in its script, apart from the names of values.
func TestScripts(t *testing.T) {
	slot := regexp.MustCompile(`\{[^}]*\}`)
	for i := range tongues {
		if tongues[i].base == "en" {
			continue
		}
		for key, sentence := range maps.All(tongues[i].words()) {
			if key == "date.between.ends" {
				continue
			}
			words := slot.ReplaceAllString(sentence, "")
			assert.False(t, strings.ContainsFunc(words, func(r rune) bool { return unicode.Is(unicode.Latin, r) }), "%s: %s = %s", tongues[i].base, key, sentence)
		}
	}
}

// Every kind of event has a sentence, and a phrase for reasons and conflicts.
func TestEventsHaveWords(t *testing.T) {
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		l := teller(tag)
		has := func(keys ...string) {
			assert.True(t, slices.ContainsFunc(keys, l.Has), "words/%s.txt lacks %s", tag, strings.Join(keys, " or "))
		}
		for _, k := range agreement.EventKinds() {
			has("event."+string(k), "event."+string(k)+".by")
			has("act." + string(k))
		}
		for _, k := range platform.EventKinds() {
			has("membership.event." + string(k))
			has("membership.act." + string(k))
		}
		for _, k := range platform.OfficeEventKinds() {
			has("office.event." + string(k))
		}
	}
}

// An organization named in the plural takes its verbs in the plural, another one those of an organization.
func TestGenderOfOrganizations(t *testing.T) {
	for name, want := range map[string]int{"Азербайджанские железные дороги": 3, "Казахстанские железные дороги": 3, "Middle Corridor Multimodal": 1, "Казахстан темир жолы": 1, "Евразийский экономический союз": 0} {
		assert.Equal(t, want, russianGender(Noun{text: name, kind: OfOrganization}), name)
	}
}
