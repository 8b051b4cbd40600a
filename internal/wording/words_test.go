package wording_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/wording"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
)

func in(tag string) wording.Words { return wording.For(locale.For(language.MustParse(tag))) }

func TestFill(t *testing.T) {
	m := issue.Messages{EN: "a {x} b", RU: "{x} а{y}", KK: "ә{x}", ZH: "甲"}
	for _, c := range []struct{ tag, x, want string }{
		{"en", "1", "a 1 b"}, {"en", "", "a b"}, {"en", "{y}", "a {y} b"}, {"ru", "", "а"}, {"ru", "1", "1 а"}, {"kk", "{", "ә{"},
		{"zh", "1", "甲"}, {"zh-Hant", "1", "a 1 b"}, {"fr", "1", "a 1 b"}, {"kk-Arab", "1", "a 1 b"}, {"und", "1", "a 1 b"},
	} {
		assert.Equal(t, c.want, in(c.tag).Fill(&m, issue.Args{"x": c.x}), "%s %q", c.tag, c.x)
	}
	assert.Equal(t, "open {brace", in("en").Fill(&issue.Messages{EN: "open {x}"}, issue.Args{"x": "{brace"}))
}

func TestSentence(t *testing.T) {
	assert.Equal(t, "a: b; c", in("en").Sentence("a", "b", "", "c"))
	assert.Equal(t, "a; c", in("en").Sentence("a", "", "c"))
	assert.Equal(t, "c; d", in("en").Sentence("", "", "c", "d"))
	assert.Equal(t, "甲：乙；丙", in("zh").Sentence("甲", "乙", "丙"))
}

func TestNth(t *testing.T) {
	for n, want := range map[int]string{1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 21: "21st", 113: "113th", 1002: "1,002nd"} {
		assert.Equal(t, want, in("en").Nth(n))
	}
	assert.Equal(t, "35", in("ru").Nth(35))
}

func TestBy(t *testing.T) {
	day, month := civil.MustParseWhen("1979-12-28"), civil.MustParseWhen("1979-12")
	for _, c := range []struct {
		tag, party string
		on         civil.When
		want       string
	}{
		{"en-GB", "Togo", day, " by Togo on 28 December 1979"}, {"en", "Togo", month, " by Togo (December 1979)"}, {"en", "Togo", civil.When{}, " by Togo"},
		{"en", "", day, " on December 28, 1979"}, {"en", "", civil.When{}, ""}, {"ru", "Того", day, " (Того, 28 декабря 1979 г.)"},
		{"kk", "", month, " (1979 ж. желтоқсан)"}, {"zh", "多哥", day, "多哥于1979年12月28日"}, {"zh", "多哥", month, "多哥（1979年12月）"},
	} {
		assert.Equal(t, c.want, in(c.tag).By(c.party, c.on), "%s %s %s", c.tag, c.party, c.on)
	}
}

func TestSince(t *testing.T) {
	head := issue.Messages{EN: "in force {since}", RU: "в силе {since}", KK: "{since} күшінде", ZH: "{since}生效"}
	for _, c := range []struct{ tag, since, want string }{
		{"en", "", "in force"}, {"en", "1980-01-27", "in force since January 27, 1980"}, {"ru", "1980-01-02", "в силе со 2 января 1980 г."},
		{"ru", "1980~", "в силе (начало: около 1980 г.)"}, {"kk", "1980", "1980 жылдан бастап күшінде"}, {"zh", "1980-01", "自1980年1月起生效"},
		{"kk", "[..1980-01-02]", "күшінде (басталуы: 1980 ж. 2 қаңтардан кешіктірмей)"},
	} {
		var when civil.When
		if c.since != "" {
			when = civil.MustParseWhen(c.since)
		}
		assert.Equal(t, c.want, in(c.tag).Since(&head, when))
	}
}

func TestVague(t *testing.T) {
	acts := []wording.Act{
		{Name: "signature", On: civil.MustParseWhen("2020-01-01")}, {Name: "ratification", On: civil.MustParseWhen("2020-02")}, {Name: "lapse"},
		{Name: "accession", On: civil.MustParseWhen("2020-01-01"), Effective: civil.MustParseWhen("2021")},
	}
	assert.Equal(t, " – ratification: February 2020, lapse: no date, and accession: 2021", in("en").Vague(acts))
	assert.Empty(t, in("en").Vague(acts[:1]))
}
