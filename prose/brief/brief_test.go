package brief_test

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

var update = flag.Bool("update", false, "write the golden files")

var day = civil.MustParseDate("2025-12-01")

func read(t testing.TB, text string) *network.Network {
	t.Helper()
	data, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	require.NoError(t, err)
	n, err := network.New(data)
	require.NoError(t, err)
	return n
}

func everyTie(t testing.TB) *network.Network {
	t.Helper()
	text, err := os.ReadFile("testdata/ties.json")
	require.NoError(t, err)
	return read(t, string(text))
}

// Every kind of link in every state has its sentence in each language.
func TestLinks(t *testing.T) {
	n := everyTie(t)
	links := n.LinksOf(party.MustParseID("KZ"), day)
	met := map[string]bool{}
	var b strings.Builder
	for _, l := range links {
		met[string(l.Kind)+" "+string(l.State)+" "+l.Truth.String()] = true
		fmt.Fprintf(&b, "%s %s %s %s\n", l.Kind, l.State, l.Truth, l.Via)
		for _, tag := range []string{"en-GB", "ru", "kk", "zh"} {
			b.WriteString("\t" + brief.For(n, locale.For(language.MustParse(tag))).Link(l) + "\n")
		}
	}
	golden := filepath.Join("testdata", "links.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
	for _, kind := range []string{"membership active yes", "membership signed no", "membership suspended no", "membership active unknown",
		"common-membership active yes", "common-membership active unknown", "common-membership suspended no", "common-membership signed no",
		"agreement in-force yes", "agreement provisional no", "agreement suspended no", "agreement pending no", "agreement signed no", "agreement signed unknown",
		"office open yes", "office planned no", "ownership holds yes", "ownership holds unknown", "commitment holds yes", "flow holds yes"} {
		assert.Contains(t, met, kind)
	}
}

// What begins, changes and ends has its sentence in each language.
func TestChanges(t *testing.T) {
	text, err := os.ReadFile("testdata/changes.json")
	require.NoError(t, err)
	n := read(t, string(text))
	ended := map[network.LinkKind]bool{}
	var b strings.Builder
	for _, c := range n.Changes(civil.Date{}, civil.Date{}) {
		b.WriteString(c.String())
		b.WriteString("\n")
		for _, tag := range []string{"en-GB", "ru", "kk", "zh"} {
			sentence := brief.For(n, locale.For(language.MustParse(tag))).Change(c)
			assert.NotEmpty(t, sentence, "%v", c)
			b.WriteString("\t" + sentence + "\n")
		}
		if c.Is == "" {
			ended[c.Kind] = true
		}
	}
	golden := filepath.Join("testdata", "changes.txt")
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(b.String()), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), b.String())
	assert.Len(t, ended, 7, "each kind of link has ended")
	assert.Empty(t, brief.For(n, locale.For(language.English)).Change(network.Change{}))
}

// The links of a briefing are in four groups, which count apart.
func TestGroups(t *testing.T) {
	n := everyTie(t)
	d := brief.For(n, locale.For(language.English)).Party(party.MustParseID("KZ"), day)
	var headings []string
	total := 0
	for _, s := range d.Sections[:4] {
		headings = append(headings, strings.TrimLeft(s.Heading, "0123456789 "))
		total += len(s.Items)
		assert.True(t, strings.HasPrefix(s.Heading, fmt.Sprint(len(s.Items), " ")), s.Heading)
	}
	assert.Equal(t, []string{"ties in effect", "agreement applied provisionally", "possible ties, on which the sources are inconclusive", "ties not currently in effect"}, headings)
	assert.Equal(t, len(n.LinksOf(party.MustParseID("KZ"), day)), total)
}

// What lies after the day has a heading of its own.
func TestAfterThisDate(t *testing.T) {
	n := everyTie(t)
	d := brief.For(n, locale.For(language.English)).Party(party.MustParseID("KZ"), civil.MustParseDate("2020-01-01"))
	last := d.Sections[len(d.Sections)-1]
	assert.Equal(t, "After this date", last.Heading)
	assert.NotEmpty(t, last.Items)
}

// A meeting of two parties whose representatives are not named is told.
func TestMeetingOfDelegations(t *testing.T) {
	n := read(t, `{"meetings": [{"id": "g", "kind": "negotiation", "on": "2024-05-01", "participants": [{"for": "KZ-59"}, {"for": "CN-JS"}]}]}`)
	for tag, want := range map[string]string{
		"en": "2 participants:\n    - Representatives of North Kazakhstan Region\n    - Representatives of Jiangsu Province\n",
		"ru": "2 участника:\n    - Представители Северо-Казахстанской области\n    - Представители провинции Цзянсу\n",
		"kk": "2 қатысушы:\n    - Солтүстік Қазақстан облысының өкілдері\n    - Цзянсу провинциясының өкілдері\n",
		"zh": "出席：\n    - 北哈萨克斯坦州代表\n    - 江苏省代表\n",
	} {
		var b strings.Builder
		d := brief.For(n, locale.For(language.MustParse(tag))).Pair(party.MustParseID("KZ"), party.MustParseID("CN"), civil.MustParseDate("2024-12-01"))
		require.NoError(t, d.WriteText(&b))
		assert.Contains(t, b.String(), want)
	}
}

// A document is the same data in JSON, and its sources are numbered in the order in which it cites them.
func TestDocument(t *testing.T) {
	n := read(t, `{"sources": [{"id": "b", "title": {"en": "B"}}, {"id": "a", "title": {"en": "A"}}, {"id": "unused", "title": {"en": "C"}}],
		"platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS", "cites": [{"source": "a"}]}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2024"}], "cites": [{"source": "b"}, {"source": "a"}]}]}`)
	d := brief.For(n, locale.For(language.English)).Pair(party.MustParseID("KZ-59"), party.MustParseID("CN"), day)
	assert.Equal(t, "North Kazakhstan Region and China: cross-border ties", d.Title)
	assert.Equal(t, []string{"“B”", "“A”"}, d.Sources)
	assert.Equal(t, []int{1, 2}, d.Sections[0].Items[0].Sources)
	text, err := json.Marshal(d)
	require.NoError(t, err)
	var again brief.Document
	require.NoError(t, json.Unmarshal(text, &again))
	assert.Equal(t, d.Sections, again.Sections)
	assert.ErrorIs(t, d.WriteText(broken{}), errBroken)
}

var errBroken = errors.New("broken")

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errBroken }

// A region has its recorded name in the reader's language, else that of the world table, else a recorded one in another
// language.
func TestNames(t *testing.T) {
	n := read(t, `{"regions": [{"code": "CN-JS", "names": {"en": "Jiangsu"}}, {"code": "CN-JS/nanjing", "names": {"en": "Nanjing"}},
			{"code": "KZ-59", "names": {"en": "North", "ru": "СКО"}}], "platforms": [{"id": "hub", "names": {"en": "Hub"}, "seat": "CN-JS/nanjing"}],
		"memberships": [{"id": "m", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2024"}]}]}`)
	for tag, want := range map[string]string{
		"en": "North has been a member of the Hub since 2024; the platform is based in Nanjing.",
		"ru": "СКО — участник платформы «Hub» с 2024 года; платформа базируется в Nanjing.",
		"kk": "Солтүстік Қазақстан облысы 2024 жылдан бастап «Hub» платформасының мүшесі; платформа Nanjing аумағында орналасқан.",
		"zh": "北哈萨克斯坦州自2024年起为Hub成员；该平台设在Nanjing。",
		"de": "North has been a member of the Hub since 2024; the platform is based in Nanjing.",
	} {
		b := brief.For(n, locale.For(language.MustParse(tag)))
		assert.Equal(t, want, b.Link(n.Links(party.MustParseID("KZ-59"), party.MustParseID("CN"), day)[0]), tag)
	}
}

// The sentence about a membership does not repeat the name of the platform.
func TestSeatsAndOperators(t *testing.T) {
	for platform, want := range map[string]map[string]string{
		`"seat": "CN-JS"`: {
			"en": "Kazakhstan has been a member of the hub since January 1, 2024; the platform is based in Jiangsu Province.",
			"ru": "Казахстан — участник торговой платформы с 1 января 2024 года; платформа базируется в провинции Цзянсу.",
			"kk": "Қазақстан 2024 жылғы 1 қаңтардан бастап сауда платформасының мүшесі; платформа Цзянсу провинциясында орналасқан.",
			"zh": "哈萨克斯坦自2024年1月1日起为贸易平台成员；该平台设在江苏省。",
		},
		`"seat": "CN-JS", "kind": "association"`: {
			"en": "Kazakhstan has been a member of the hub since January 1, 2024; the organization is based in Jiangsu Province.",
			"ru": "Казахстан — участник торговой платформы с 1 января 2024 года; организация базируется в провинции Цзянсу.",
			"kk": "Қазақстан 2024 жылғы 1 қаңтардан бастап сауда платформасының мүшесі; ұйым Цзянсу провинциясында орналасқан.",
			"zh": "哈萨克斯坦自2024年1月1日起为贸易平台成员；该组织设在江苏省。",
		},
		`"seat": "CN-JS", "kind": "zone"`: {
			"en": "Kazakhstan has been a member of the hub since January 1, 2024; the zone is in Jiangsu Province.",
			"ru": "Казахстан — участник торговой платформы с 1 января 2024 года; местонахождение — провинция Цзянсу.",
			"kk": "Қазақстан 2024 жылғы 1 қаңтардан бастап сауда платформасының мүшесі; орналасқан жері – Цзянсу провинциясы.",
			"zh": "哈萨克斯坦自2024年1月1日起为贸易平台成员；该区位于江苏省。",
		},
		`"operators": [{"party": "CN-JS"}]`: {
			"en": "Kazakhstan has been a member of the hub since January 1, 2024; the platform is operated by Jiangsu Province.",
			"ru": "Казахстан — участник торговой платформы с 1 января 2024 года; оператор платформы — провинция Цзянсу.",
			"kk": "Қазақстан 2024 жылғы 1 қаңтардан бастап сауда платформасының мүшесі; платформаның операторы – Цзянсу провинциясы.",
			"zh": "哈萨克斯坦自2024年1月1日起为贸易平台成员；该平台由江苏省运营。",
		},
	} {
		n := read(t, `{"platforms": [{"id": "hub", "names": {"en": "hub", "ru": "торговая платформа", "kk": "сауда платформасы", "zh": "贸易平台"}, `+platform+`}],
			"memberships": [{"id": "m", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2024-01-01"}]}]}`)
		for tag, text := range want {
			assert.Equal(t, text, brief.For(n, locale.For(language.MustParse(tag))).Link(n.Links(party.MustParseID("KZ"), party.MustParseID("CN"), day)[0]), tag)
		}
	}
}

// A withdrawn code is explained, and a party that nobody knows has an empty briefing.
func TestOddParties(t *testing.T) {
	b := brief.For(read(t, `{}`), locale.For(language.English))
	assert.NotEmpty(t, b.Party(party.MustParseID("KZ-VOS"), day).Notes)
	d := b.Pair(party.MustParseID("nobody"), party.MustParseID("XK"), day)
	assert.Equal(t, "No ties are on record for this date.", d.Sections[0].Items[0].Text)
	assert.Empty(t, brief.For(nil, locale.For(language.Russian)).Pair(party.ID{}, party.ID{}, civil.Date{}).Sources)
}

func BenchmarkPair(b *testing.B) {
	data, err := dataset.ReadFile("../../examples/briefing/dataset.json", dataset.ReadOptions{})
	require.NoError(b, err)
	n, err := network.New(data)
	require.NoError(b, err)
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		teller := brief.For(n, locale.For(language.MustParse(tag)))
		b.Run(tag, func(b *testing.B) {
			for b.Loop() {
				teller.Pair(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), day)
			}
		})
	}
}

// A line of the timeline has the sources of its event, or else those of the record, whatever kind of record it is.
func TestSourcesOfTimeline(t *testing.T) {
	n := read(t, `{
		"sources": [{"id": "news", "title": {"en": "News"}}],
		"platforms": [{"id": "hub", "names": {"en": "hub"}}],
		"agreements": [{"id": "deal", "titles": {"en": "the Deal"}, "parties": [{"party": "KZ"}, {"party": "CN"}], "events": [{"kind": "adopted", "on": "2020-01-01"}],
			"cites": [{"source": "news"}]}],
		"memberships": [{"id": "kz", "platform": "hub", "member": "KZ", "events": [{"kind": "effective", "on": "2020-01-02"}], "cites": [{"source": "news"}]},
			{"id": "cn", "platform": "hub", "member": "CN", "events": [{"kind": "effective", "on": "2020-01-03"}], "cites": [{"source": "news"}]}],
		"offices": [{"id": "office", "names": {"en": "the office"}, "of": "KZ", "seat": "CN", "events": [{"kind": "opened", "on": "2020-01-04"}], "cites": [{"source": "news"}]}]
	}`)
	var b strings.Builder
	require.NoError(t, brief.For(n, locale.For(language.English)).Pair(party.MustParseID("KZ"), party.MustParseID("CN"), day).WriteText(&b))
	for _, line := range []string{"- January 1, 2020: The agreement “the Deal” was adopted. [1]\n", "- January 2, 2020: Kazakhstan became a member of the hub. [1]\n",
		"- January 4, 2020: The office opened. [1]\n"} {
		assert.Contains(t, b.String(), line)
	}
}

// Meetings stand in the order of their first possible days, and one without such a day in that of its last one, as in the timeline.
func TestMeetingsAreInOrder(t *testing.T) {
	n := read(t, `{"meetings": [
		{"id": "late", "kind": "forum", "on": "[..2025-06-30]", "host": "KZ", "participants": [{"for": "KZ"}, {"for": "CN"}]},
		{"id": "early", "kind": "visit", "on": "2017", "host": "KZ", "participants": [{"for": "KZ"}, {"for": "CN"}]},
		{"id": "last", "kind": "negotiation", "on": "2025-07-01", "host": "KZ", "participants": [{"for": "KZ"}, {"for": "CN"}]}]}`)
	d := brief.For(n, locale.For(language.English)).Pair(party.MustParseID("KZ"), party.MustParseID("CN"), day)
	for _, s := range d.Sections[len(d.Sections)-2:] {
		var told []string
		for _, item := range s.Items {
			told = append(told, item.Text)
		}
		assert.Equal(t, []string{"2017: Visit.", "No later than June 30, 2025: Forum.", "July 1, 2025: Negotiations."}, told, s.Heading)
	}
}
