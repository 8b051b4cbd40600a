package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/civil"
)

// Pick returns the first of the keys that has a sentence.
func (t Teller) Pick(keys ...string) string {
	for _, key := range keys {
		if t.Has(key) {
			return key
		}
	}
	return ""
}

// State fills the sentence about a state: the one without a day if the day is not known and there is such a sentence.
func (t Teller) State(a Args, keys ...string) string {
	all := make([]string, 0, 2*len(keys))
	for _, key := range keys {
		if when, _ := a["since"].(civil.When); when.IsZero() {
			all = append(all, key+".undated")
		}
		all = append(all, key)
	}
	return t.Say(t.Pick(all...), a)
}

// Sentence joins a statement, its reason and what is to be added, and makes a sentence of them. Empty parts are left out.
func (t Teller) Sentence(statement, reason string, more ...string) string {
	text := t.Clause(statement, reason, more...)
	if text == "" {
		return ""
	}
	text = Capitalize(strings.TrimSuffix(text, "."))
	if strings.HasSuffix(text, "?") || strings.HasSuffix(text, "？") {
		return text
	}
	return text + t.Say("stop", nil)
}

// Clause joins the parts of a sentence without making it one.
func (t Teller) Clause(statement, reason string, more ...string) string {
	var b strings.Builder
	add := func(part, mark string) {
		if part == "" {
			return
		}
		if b.Len() > 0 {
			b.WriteString(t.Say(mark, nil))
		}
		b.WriteString(part)
	}
	add(statement, "")
	add(reason, "colon")
	for _, part := range more {
		add(part, "semicolon")
	}
	return b.String()
}

// Because joins a question and why it is open.
func (t Teller) Because(question, reason string) string {
	if question == "" || reason == "" {
		return question + reason
	}
	return question + t.Say("because", nil) + reason
}

// Capitalize makes the first letter of a phrase a capital, in scripts that have them.
func Capitalize(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 || first == '«' || first == '“' {
		return text
	}
	return string(unicode.ToTitle(first)) + text[size:]
}
