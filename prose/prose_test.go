package prose_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/source"
)

var update = flag.Bool("update", false, "write the golden files")

var tags = []string{"en-GB", "ru", "kk", "zh"}

// golden compares a text with a file of testdata.
func golden(t *testing.T, name, text string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), text, "run go test ./prose -update and read the difference")
}

// question is a line of the cases that package agreement is tested with.
type question struct {
	Agreement agreement.Agreement   `json:"agreement"`
	Others    []agreement.Agreement `json:"others"`
	Of        party.ID              `json:"party"`
	On        civil.Date            `json:"on"`
}

func questions(t *testing.T) []question {
	t.Helper()
	var all []question
	for _, file := range []string{"../internal/conform/testdata/agreements.jsonl", "../agreement/testdata/treaties.jsonl", "../agreement/testdata/clauses.jsonl"} {
		text, err := os.ReadFile(filepath.FromSlash(file))
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			var q question
			require.NoError(t, json.Unmarshal([]byte(line), &q), line)
			all = append(all, q)
		}
	}
	return all
}

// titled gives the agreements of the cases their titles, where testdata has them.
func titled(t *testing.T, all []question) []question {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "titles.json"))
	require.NoError(t, err)
	var titles map[string]locale.Text
	require.NoError(t, json.Unmarshal(text, &titles))
	for i := range all {
		all[i].Agreement.Titles = titles[all[i].Agreement.ID]
	}
	return all
}

// tell returns the sentence about the status that a question asks for.
func (q question) tell(p prose.Prose) string {
	c := agreement.Compile(q.Agreement, q.Others...)
	if q.Of.IsZero() {
		return p.Agreement(q.Agreement, c.StatusAt(q.On))
	}
	return p.Party(q.Agreement, q.Of, c.StatusOf(q.Of, q.On))
}

func TestSentencesOfTreaties(t *testing.T) {
	var b strings.Builder
	for _, q := range titled(t, questions(t)) {
		b.WriteString(strings.TrimSpace(q.Agreement.ID+" "+q.Of.String()+" "+q.On.String()) + "\n")
		for _, tag := range tags {
			b.WriteString("\t" + q.tell(prose.For(locale.For(language.MustParse(tag)), prose.Names{})) + "\n")
		}
	}
	golden(t, "treaties.txt", b.String())
}

// line writes the sentences of all languages behind a heading.
func lines(b *strings.Builder, heading string, names prose.Names, tell func(prose.Prose) string) {
	b.WriteString(heading + "\n")
	for _, tag := range tags {
		b.WriteString("\t" + tell(prose.For(locale.For(language.MustParse(tag)), names)) + "\n")
	}
}

// recorded are the names that a dataset could have.
var recorded = prose.Names{
	Party: func(id party.ID) locale.Text {
		switch id.String() {
		case "hub":
			return locale.Text{"en": "China–Central Asia trade platform", "ru": "платформа «Китай – Центральная Азия»", "kk": "«Қытай – Орталық Азия» платформасы", "zh": "中国—中亚贸易畅通合作平台"}
		case "soho":
			return locale.Text{"en": "Jiangsu SOHO Holding Group", "zh": "江苏省苏豪控股集团"}
		}
		return nil
	},
	Agreement: func(id string) locale.Text {
		if id == "treaty" {
			return treaty
		}
		return nil
	},
}

var (
	treaty     = locale.Text{"en": "Treaty on a Free Trade Area", "ru": "Договор о зоне свободной торговли", "kk": "Еркін сауда аймағы туралы шарт", "zh": "自由贸易区条约"}
	memorandum = locale.Text{"en": "Memorandum of Understanding on Trade", "ru": "Меморандум о взаимопонимании в области торговли", "kk": "Сауда саласындағы өзара түсіністік туралы меморандум", "zh": "贸易谅解备忘录"}
)

func day(text string) civil.When { return civil.MustParseWhen(text) }

// Every kind of event of an agreement, binding and not.
func TestAgreementEvents(t *testing.T) {
	var b strings.Builder
	whole := []agreement.EventKind{agreement.EventInitialled, agreement.EventAdopted, agreement.EventOpened, agreement.EventConditionMet,
		agreement.EventDeclaredInForce, agreement.EventAmended, agreement.EventRenewed, agreement.EventSuperseded, agreement.EventTerminated,
		agreement.EventExpired, agreement.EventLapsed}
	for _, k := range agreement.EventKinds() {
		for _, isSoft := range []bool{false, true} {
			a := agreement.Agreement{ID: "treaty", Titles: treaty}
			if isSoft {
				a.Titles, a.NonBinding = memorandum, true
			}
			e := agreement.Event{Kind: k, On: day("2025-11-28"), ID: "first"}
			if !slices.Contains(whole, k) {
				e.Party = party.MustParseID("RU")
			}
			lines(&b, string(k), recorded, func(p prose.Prose) string { return p.AgreementEvent(a, e) })
			if k == agreement.EventSuspended || k == agreement.EventResumed {
				e.Toward = party.MustParseID("UA")
				lines(&b, string(k)+" toward", recorded, func(p prose.Prose) string { return p.AgreementEvent(a, e) })
			}
		}
	}
	golden(t, "agreement-events.txt", b.String())
}

// Every kind of event and state of a membership, as a member and in other roles.
func TestMemberships(t *testing.T) {
	var b strings.Builder
	m := platform.Membership{ID: "m", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59")}
	for _, k := range platform.EventKinds() {
		for _, role := range []platform.Role{"", platform.RoleObserver, "guest"} {
			e := platform.Event{Kind: k, As: role, On: day("2025-11-28")}
			lines(&b, string(k)+" "+string(role), recorded, func(p prose.Prose) string { return p.MembershipEvent(m, e) })
		}
	}
	for _, state := range platform.States() {
		for _, role := range append(platform.Roles(), "guest") {
			for _, since := range []civil.When{day("2025-11-28"), {}} {
				s := platform.Status{State: state, Role: role, Since: since}
				if state == platform.StateActive {
					s.Active = civil.Yes
				}
				lines(&b, strings.TrimSpace(string(state)+" "+string(role)+" "+since.String()), recorded, func(p prose.Prose) string { return p.Membership(m, s) })
			}
		}
	}
	golden(t, "memberships.txt", b.String())
}

// What a membership rests on, and why it is in doubt.
func TestMembershipReasons(t *testing.T) {
	var b strings.Builder
	m := platform.Membership{ID: "m", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59")}
	for _, c := range []struct {
		name   string
		events []platform.Event
	}{
		{"stated", []platform.Event{{Kind: platform.EventEffective, On: day("2025-11-28")}}},
		{"assumed", []platform.Event{{Kind: platform.EventSigned, On: day("2025-11-28")}}},
		{"mentioned", []platform.Event{{Kind: platform.EventAttested, On: day("2025-11-28")}}},
		{"vague", []platform.Event{{Kind: platform.EventEffective, On: day("[2025-11-30..2025-12-31]")}}},
		{"mentioned later", []platform.Event{{Kind: platform.EventAttested, On: day("2026-01-15")}}},
		{"leaving", []platform.Event{{Kind: platform.EventEffective, On: day("2020-01-01")}, {Kind: platform.EventNotice, On: day("2025-11-01"), Effective: day("2026-05-01")}}},
		{"leaving some day", []platform.Event{{Kind: platform.EventEffective, On: day("2020-01-01")}, {Kind: platform.EventNotice, On: day("2025-11-01")}}},
		{"left", []platform.Event{{Kind: platform.EventEffective, On: day("2020-01-01")}, {Kind: platform.EventLeft, On: day("2025-06-01")}}},
		{"only the end", []platform.Event{{Kind: platform.EventLeft, On: day("2026-06-01")}}},
		{"resumed", []platform.Event{{Kind: platform.EventEffective, On: day("2020-01-01")}, {Kind: platform.EventSuspended, On: day("2024-01-01")}, {Kind: platform.EventResumed, On: day("2025-01-01")}}},
		{"approved first", []platform.Event{{Kind: platform.EventApproved, On: day("2025-10-01")}, {Kind: platform.EventEffective, On: day("2025-11-28")}}},
		{"mentioned as an observer, then a member", []platform.Event{{Kind: platform.EventAttested, As: platform.RoleObserver, On: day("2016-07-19")},
			{Kind: platform.EventEffective, As: platform.RoleMember, On: day("2016-10-26")}}},
		{"observer", []platform.Event{{Kind: platform.EventEffective, As: platform.RoleObserver, On: day("2024-05")}}},
	} {
		m.Events = c.events
		s := platform.Compile(m, platform.Context{}).StatusAt(civil.MustParseDate("2025-12-01"))
		lines(&b, c.name, recorded, func(p prose.Prose) string { return p.Membership(m, s) })
	}
	golden(t, "membership-reasons.txt", b.String())
}

// Every kind of event and state of an office, with a name and without.
func TestOffices(t *testing.T) {
	var b strings.Builder
	named := platform.Office{ID: "o", Of: party.MustParseID("KZ"), At: party.MustParseID("CN"), Names: locale.Text{
		"en": "Trade Representation of Kazakhstan", "ru": "Торговое представительство Казахстана", "kk": "Қазақстанның сауда өкілдігі", "zh": "哈萨克斯坦商务代表处"}}
	unnamed := platform.Office{ID: "o", Of: party.MustParseID("KZ"), At: party.MustParseID("soho")}
	moved := named
	moved.Events = []platform.OfficeEvent{{Kind: platform.OfficeMoved, To: region.MustParseCode("CN-JS"), On: day("2026-01-01")}}
	for _, o := range []platform.Office{named, unnamed, moved} {
		for _, k := range platform.OfficeEventKinds() {
			e := platform.OfficeEvent{Kind: k, On: day("2025-11-28")}
			if k == platform.OfficeMoved {
				e.To = region.MustParseCode("CN-SH")
			}
			lines(&b, string(k), recorded, func(p prose.Prose) string { return p.OfficeEvent(o, e) })
		}
		for _, state := range platform.OfficeStates() {
			s := platform.OfficeStatus{State: state, Since: day("2025-11-28"), Seat: region.MustParseCode("CN-JS")}
			if state == platform.OfficeOpen {
				s.Open = civil.Yes
			}
			lines(&b, string(state), recorded, func(p prose.Prose) string { return p.Office(o, s) })
			s.Open = civil.Unknown
			lines(&b, string(state)+" unknown", recorded, func(p prose.Prose) string { return p.Office(o, s) })
		}
	}
	golden(t, "offices.txt", b.String())
}

func TestMeetingsAndCommitments(t *testing.T) {
	var b strings.Builder
	for _, k := range platform.MeetingKinds() {
		m := platform.Meeting{ID: "m", Kind: k, On: day("2025-11-28"), Place: region.MustParseCode("KZ-71"), Subject: locale.Text{"en": "trade", "ru": "торговля", "kk": "сауда", "zh": "贸易"}}
		lines(&b, string(k), recorded, func(p prose.Prose) string { return p.Meeting(m) })
	}
	kz, soho := []party.ID{party.MustParseID("KZ-59")}, []party.ID{party.MustParseID("soho"), party.MustParseID("CN-JS")}
	value := economy.Value{Amount: decimal.RequireFromString("150000000"), Unit: economy.MustParseUnit("USD")}
	for _, k := range agreement.CommitmentKinds() {
		for _, c := range []agreement.Commitment{{Kind: k}, {Kind: k, By: kz}, {Kind: k, By: kz, Toward: soho, Value: value, Due: day("2026-12-31")}} {
			lines(&b, string(k), recorded, func(p prose.Prose) string { return p.Commitment(c) })
		}
	}
	for _, who := range []party.Person{{For: kz[0]}, {For: soho[0]}, {For: soho[1]}, {For: kz[0], Capacity: locale.Text{"en": "akim", "ru": "аким", "kk": "әкім", "zh": "州长"}}} {
		lines(&b, "person for "+who.For.String(), recorded, func(p prose.Prose) string { return p.Person(who) })
	}
	for _, text := range []locale.Text{{"ru": "поставки зерна"}, {"en": "grain deliveries"}, {"en": "grain deliveries", "ru": "поставки зерна", "kk": "астық жеткізу", "zh": "粮食供应"}} {
		for _, k := range []agreement.CommitmentKind{agreement.CommitmentTrade, agreement.CommitmentOther} {
			lines(&b, fmt.Sprint(k, " with words in ", len(text)), recorded, func(p prose.Prose) string { return p.Commitment(agreement.Commitment{Kind: k, Text: text, By: kz}) })
		}
	}
	han, latin := locale.Text{"zh": "朱向阳"}, locale.Text{"en": "Li Ming"}
	for _, who := range []party.Person{
		{Name: latin, Capacity: locale.Text{"en": "Vice President"}}, {Name: han, Capacity: locale.Text{"zh": "总裁"}},
		{Name: latin, Capacity: locale.Text{"en": "Vice President", "zh": "副总裁"}}, {Name: han, Capacity: locale.Text{"en": "President", "zh": "总裁"}},
		{Name: han, Capacity: locale.Text{"en": "President"}}, {Name: han}, {Name: latin},
	} {
		lines(&b, fmt.Sprint("person ", who.Name, " ", who.Capacity), recorded, func(p prose.Prose) string { return p.Person(who) })
	}
	golden(t, "meetings.txt", b.String())
}

func TestFigures(t *testing.T) {
	var b strings.Builder
	value := func(amount, unit string, bound economy.Bound) economy.Value {
		return economy.Value{Amount: decimal.RequireFromString(amount), Unit: economy.MustParseUnit(unit), Bound: bound}
	}
	period := civil.MustParsePeriod
	cn, world := party.MustParseID("CN"), party.MustParseID("001")
	for _, o := range []economy.Observation{
		{Indicator: "gross-regional-product", Period: period("2024"), Value: value("1.9e12", "USD", economy.BoundAbout)},
		{Indicator: "gross-regional-product", Period: period("2024"), Value: value("1900000000000.5", "USD", "")},
		{Indicator: "goods-turnover", Counterpart: cn, Period: period("2025-01-01/P9M"), Value: value("32.5e9", "USD", ""), Status: "P"},
		{Indicator: "goods-exports", Counterpart: cn, Period: period("2024-Q3"), Value: value("15.7e9", "USD", economy.BoundOver), Status: "E"},
		{Indicator: "goods-imports", Counterpart: cn, Period: period("2024-07"), Value: value("15.7e9", "USD", economy.BoundUnder)},
		{Indicator: "industry-share", Reference: cn, Value: value("15", "percent", "")},
		{Indicator: "industry-share", Reference: world, Value: value("3", "percent", economy.BoundAbout)},
		{Indicator: "economy-rank", Reference: cn, Period: period("2024"), Value: value("2", "rank", "")},
		{Indicator: "economy-rank", Reference: world, Period: period("2024"), Value: value("21", "rank", "")},
		{Indicator: "exports-share", Reference: cn, Period: period("2023"), Value: value("14.2", "percent", economy.BoundOver)},
		{Indicator: "population-share", Reference: world, Value: value("1.05", "percent", "")},
		{Indicator: "trade-partner-share", Counterpart: cn, Reference: party.MustParseID("KZ"), Value: value("22", "percent", "")},
		{Indicator: "gross-domestic-product-growth", Period: period("2024"), Value: value("-3.3", "percent", "")},
		{Indicator: "enterprises", Period: period("2025"), Value: value("380", "count", economy.BoundOver)},
		{Indicator: "transit-volume", Period: period("2025"), Value: value("1000000", "tonne", economy.BoundOver)},
		{Indicator: "population", Period: period("2025"), Value: value("0", "count", ""), Status: "O"},
		{Indicator: "tourist-arrivals", Counterpart: cn, Period: period("2024"), Value: value("655000", "count", ""), Note: locale.Text{"en": "hotels only", "ru": "только гостиницы", "kk": "тек қонақүйлер", "zh": "仅含酒店"}},
	} {
		i, found := economy.LookupIndicator(o.Indicator)
		require.True(t, found, o.Indicator)
		lines(&b, o.Indicator, recorded, func(p prose.Prose) string { return p.Figure(o, i) })
	}
	for _, v := range []economy.Value{
		value("1.9e12", "USD", ""), value("1912000000000", "USD", ""), value("1912300000000", "USD", economy.BoundAbout), value("1912340000000", "USD", ""),
		value("1000000", "USD", ""), value("2e6", "USD", ""), value("5e6", "KZT", economy.BoundOver), value("21000000", "CNY", ""), value("2.1e10", "EUR", ""),
		value("1e9", "RUB", economy.BoundUnder), value("-3.5e9", "USD", ""), value("1454e12", "UZS", ""), value("1234567", "USD", economy.BoundAbout),
		value("999900", "USD", ""), value("20000", "USD", economy.BoundOver), value("10500", "CNY", ""), value("9999", "CNY", ""), value("0", "USD", ""), value("1500000.00", "USD", ""),
		value("1500000.01", "USD", ""), value("2.5e9", "USD@2015", ""), value("2.5e9", "CNY@2015", economy.BoundOver), value("2.5e9", "USD@2015-Q1", ""), value("12340500", "USD", ""),
		value("20592000", "count", ""), value("123450000", "count", ""), value("123456000000", "CNY", ""), value("12345", "count", ""),
		value("20.59e6", "count", economy.BoundAbout), value("65500", "count", economy.BoundOver), value("1e6", "count", economy.BoundOver),
		value("32.1e6", "tonne", ""), value("5e6", "tonne", economy.BoundOver), value("1234567", "tonne", ""), value("3e6", "teu", economy.BoundOver), value("345000", "teu", ""),
		value("1.5e9", "tonne-kilometre", economy.BoundOver), value("2e9", "kilowatt-hour", economy.BoundUnder), value("1e6", "square-metre", economy.BoundAbout),
		value("1e6", "percent", ""), value("1e6", "index", ""),
	} {
		lines(&b, v.Amount.String()+" "+v.Unit.String()+" "+string(v.Bound), recorded, func(p prose.Prose) string { return p.Value(v) })
	}
	golden(t, "figures.txt", b.String())
}

func TestRequirements(t *testing.T) {
	var b strings.Builder
	kz := party.MustParseID("KZ")
	for _, q := range []agreement.Requirement{
		{Condition: agreement.Condition{Consents: agreement.Count(55)}, Have: 34, Need: 55},
		{Condition: agreement.Condition{Consents: agreement.All(), Group: "asean"}, Have: 2, Need: 3, Missing: []party.ID{kz}},
		{Condition: agreement.Condition{Signed: agreement.All()}, Have: 1, Need: 2, Missing: []party.ID{kz, party.MustParseID("RU")}},
		{Condition: agreement.Condition{Weight: decimal.RequireFromString("0.55"), Table: "emissions"}, Weight: decimal.RequireFromString("41.29"), Total: decimal.RequireFromString("100")},
		{Condition: agreement.Condition{Named: []party.ID{kz}, By: civil.MustParseDate("2020-12-31")}, Need: 1, Missing: []party.ID{kz}, Missed: true},
		{Condition: agreement.Condition{InForce: []string{"treaty"}}, Need: 1, Awaited: []string{"treaty"}},
		{Condition: agreement.Condition{On: civil.MustParseDate("2030-01-01")}},
		{Condition: agreement.Condition{Declared: "customs"}},
	} {
		lines(&b, "requirement", recorded, func(p prose.Prose) string { return p.Requirement(q) })
	}
	golden(t, "requirements.txt", b.String())
}

func TestSources(t *testing.T) {
	var b strings.Builder
	for _, s := range []source.Source{
		{ID: "a", URL: "https://example.org/a"},
		{ID: "b", Title: locale.Text{"ru": "Новости"}, URL: "https://example.org/b", Language: "ru"},
		{ID: "c", Publisher: locale.Text{"en": "Example News"}, Quoting: locale.Text{"en": "press service", "ru": "пресс-служба", "kk": "баспасөз қызметі", "zh": "新闻局"}, Published: day("2025-11-29"), URL: "https://example.org/c", Language: "en"},
		{ID: "d", Publisher: locale.Text{"en": "Example News"}, Title: locale.Text{"en": "A treaty is signed"}, Published: day("2025-11"), URL: "https://example.org/d", Language: "zh"},
		{ID: "e", Title: locale.Text{"en": "Yearbook"}},
	} {
		lines(&b, s.ID, recorded, func(p prose.Prose) string { return p.Source(s) })
	}
	golden(t, "sources.txt", b.String())
}

// No sentence has a gap, an unfilled place or a doubled mark, and every one is capitalized and closed.
func TestNoFlaws(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	count := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			sentence, isSentence := strings.CutPrefix(strings.TrimRight(line, "\n"), "\t")
			if !isSentence {
				continue
			}
			count++
			for _, flaw := range []string{"{", "}", "[", "]", "  ", "()", "（）", "( ", " )", " ,", ",,", ": ;", ":;", "；；", "：；", " .", "..", "。。", "the the", "<nil>"} {
				assert.NotContains(t, sentence, flaw, file)
			}
			assert.NotEmpty(t, strings.Trim(sentence, " .,;:。，；："), file)
		}
	}
	assert.Greater(t, count, 4*150)
}

// A sentence is told in microseconds.
func BenchmarkAgreement(b *testing.B) {
	a := agreement.Agreement{ID: "treaty", Titles: treaty, Events: []agreement.Event{
		{Kind: agreement.EventRatified, Party: party.MustParseID("KZ"), On: day("2024-03-01")}, {Kind: agreement.EventRatified, Party: party.MustParseID("RU"), On: day("2024-04-01")}},
		Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{When: agreement.Condition{Consents: agreement.Count(2)}, Delay: agreement.Delay{Days: 30}}}}
	s := agreement.Compile(a).StatusAt(civil.MustParseDate("2025-01-01"))
	for _, tag := range tags {
		p := prose.For(locale.For(language.MustParse(tag)), prose.Names{})
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Agreement(a, s)
			}
		})
	}
}

func BenchmarkMembership(b *testing.B) {
	m := platform.Membership{ID: "m", Platform: party.MustParseID("hub"), Member: party.MustParseID("KZ-59"), Events: []platform.Event{{Kind: platform.EventSigned, On: day("2025-11-28")}}}
	s := platform.Compile(m, platform.Context{}).StatusAt(civil.MustParseDate("2025-12-01"))
	for _, tag := range tags {
		p := prose.For(locale.For(language.MustParse(tag)), recorded)
		b.Run(tag, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				p.Membership(m, s)
			}
		})
	}
}

// Prose for a locale without a language of its own is English, dates and numbers included.
func TestLocalesWithoutProse(t *testing.T) {
	for _, tag := range []string{"und", "und-Cyrl", "kk-Latn", "ru-Latn", "mul", "fr", "sr-Latn", "zh-Hant"} {
		p := prose.For(locale.For(language.Make(tag)), prose.Names{})
		assert.Equal(t, language.English, p.Locale().Tag(), tag)
		_, isOwn := prose.Match(language.Make(tag))
		assert.False(t, isOwn, tag)
	}
	for _, tag := range []string{"en-GB", "ru-KZ", "kk", "zh", "zh-SG"} {
		_, isOwn := prose.Match(language.Make(tag))
		assert.True(t, isOwn, tag)
		assert.NotEqual(t, language.English, prose.For(locale.For(language.Make(tag)), prose.Names{}).Locale().Tag(), tag)
	}
	assert.Empty(t, prose.Capitalize(""))
}
