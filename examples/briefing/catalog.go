package main

import (
	"fmt"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
)

// words has the sentences of the briefing in one language, by keys. Arguments are numbered, because languages order them
// differently.
type words struct {
	tag     language.Tag
	texts   map[string]string
	plurals map[string]map[string]string // by key, then by CLDR plural category or "=0"; %[2]s is the formatted number
}

// languages returns the languages that the briefing is written in.
func languages() []words {
	return []words{english(), kazakh(), russian(), chinese()}
}

// match returns the language of a tag, and false if the briefing is not written in it.
func match(text string) (words, bool) {
	tag, err := language.Parse(text)
	if err != nil {
		return words{}, false
	}
	for _, w := range languages() {
		if isReadBy(w.tag, tag) {
			return w, true
		}
	}
	return words{}, false
}

// printer returns a printer of the sentences of one language.
func (w words) printer() (*message.Printer, error) {
	builder := catalog.NewBuilder(catalog.Fallback(w.tag))
	for key, text := range w.texts {
		if err := builder.SetString(w.tag, key, text); err != nil {
			return nil, fmt.Errorf("%v: %s: %w", w.tag, key, err)
		}
	}
	for key, forms := range w.plurals {
		if err := builder.Set(w.tag, key, selection(forms)); err != nil {
			return nil, fmt.Errorf("%v: %s: %w", w.tag, key, err)
		}
	}
	return message.NewPrinter(w.tag, message.Catalog(builder)), nil
}

// selection returns a message that chooses a plural form by its first argument.
func selection(forms map[string]string) catalog.Message {
	var cases []any
	for _, category := range []string{"=0", "zero", "one", "two", "few", "many", "other"} {
		if text, has := forms[category]; has {
			cases = append(cases, category, text)
		}
	}
	return plural.Selectf(1, "%d", cases...)
}
