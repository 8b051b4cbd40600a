package house_test

import (
	"go/ast"
	"go/constant"
	"go/types"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// wording has, by language, what the words for people do not contain, and the reason.
var wording = []struct {
	language, pattern, reason string
}{
	{"en", `\b(is|are) no ([^l ]|l[^o])`, "say what it is not: is not a"},
	{"en", `(?i)\bnobody\b|\bsince when\b|\bby way of\b`, "name the subject"},
	{"en", `[0-9}] %`, "no space before a percent sign"},
	{"en", `\p{Cyrillic}|\p{Han}`, "one language"},
	{"ru", ` – `, "the dash of Russian is —"},
	{"ru", `(^|[^а-яё])(него|неё|нему|ней|ним|нём)([^а-яё]|$)`, "a placeholder has no gender: repeat the noun"},
	{"ru", `\p{Han}|[әіңғүұқөһ]`, "one language"},
	{"kk", ` — `, "the dash of Kazakh is –"},
	{"kk", `(?i)ереже`, "a rule is a қағида"},
	{"kk", `автономиялы([^қ]|$)`, "автономиялық"},
	{"kk", `\p{Han}`, "one language"},
	{"zh", `\p{Han} ?[,;:?!()]|[,;:?!()] ?\p{Han}`, "Chinese punctuation is of full width"},
	{"zh", `协议`, "an agreement is a 协定"},
	{"zh", `\p{Cyrillic}`, "one language"},
	{"", `→`, "write it in words"},
}

// The words for people in English, Russian, Kazakh and Chinese, of issues, read errors, kinds of regions and indicators,
// keep the rules of their languages. They are the literals of types that have a field for each language.
func TestWording(t *testing.T) {
	m := loaded(t)
	count := map[string]int{}
	for _, name := range m.public() {
		s := m.source(t, name)
		s.inspect(func(_ *ast.FuncDecl, n ast.Node) {
			literal, ok := n.(*ast.CompositeLit)
			if !ok {
				return
			}
			for language, text := range s.words(literal) {
				count[language]++
				for _, rule := range faults(language, text) {
					t.Errorf("%s: %s %q: %s", m.at(literal.Pos()), language, text, rule)
				}
			}
		})
	}
	for _, language := range []string{"en", "ru", "kk", "zh"} {
		assert.Greater(t, count[language], 250, language)
	}
}

// words returns the texts by language of a literal of a struct with the fields ru, kk and zh, nil for others.
func (s source) words(literal *ast.CompositeLit) map[string]string {
	record, ok := s.info.Types[literal].Type.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	names := make([]string, record.NumFields())
	for i := range names {
		names[i] = strings.ToLower(record.Field(i).Name())
	}
	if all := " " + strings.Join(names, " ") + " "; !strings.Contains(all, " ru kk zh ") {
		return nil
	}
	texts := map[string]string{}
	for i, e := range literal.Elts {
		name := names[i]
		if pair, isPair := e.(*ast.KeyValueExpr); isPair {
			name, e = strings.ToLower(pair.Key.(*ast.Ident).Name), pair.Value
		}
		if v := s.info.Types[e].Value; len(name) == len("en") && v != nil {
			texts[name] = constant.StringVal(v)
		}
	}
	return texts
}

// faults returns the reasons of the rules that a text breaks.
func faults(language, text string) []string {
	var reasons []string
	for _, rule := range wording {
		if rule.language != language && rule.language != "" {
			continue
		}
		if regexp.MustCompile(rule.pattern).MatchString(text) {
			reasons = append(reasons, rule.reason)
		}
	}
	return reasons
}

func TestFaults(t *testing.T) {
	for _, c := range []struct{ language, bad, good string }{
		{"en", `"x" is no kind of organization`, `"x" is not a kind of organization`},
		{"en", `{id} is no agreement`, `{id} is no longer in use`},
		{"en", "a share of {amount} %", "a share of {amount}%"},
		{"ru", "{value} – не дата", "{value} — не дата"},
		{"ru", "поставьте перед ним запятую", "поставьте здесь запятую"},
		{"kk", "{rule} ережесі", "{rule} қағидасы"},
		{"kk", "автономиялы облыс", "автономиялық облыс"},
		{"zh", "不是日期, 例如 {x}", "不是日期，例如 {x}"},
		{"zh", `no region → "KZ"?`, `是否应为 {x}？`},
	} {
		assert.NotEmpty(t, faults(c.language, c.bad), c.bad)
		assert.Empty(t, faults(c.language, c.good), c.good)
	}
}
