package region

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/locale/text"
)

// Kind is the kind of an area: a category of ISO 3166-2 by its English name ("autonomous region"), "country", "area"
// for M49 areas, or a kind that ISO 3166-2 does not have ("prefecture-level city"). [Kinds] lists all kinds. The zero
// Kind means that the kind is unknown.
type Kind string

// Kinds returns all kinds in byte order.
func Kinds() []Kind {
	list := make([]Kind, len(kinds))
	for i := range kinds {
		list[i] = kinds[i].kind
	}
	return list
}

// IsKnown reports whether k is one of [Kinds].
func (k Kind) IsKnown() bool {
	_, ok := k.find()
	return ok
}

// Names returns the name of the kind in English, Russian, Kazakh and Chinese. These are dictionary translations;
// [Kind.NameIn] returns the word that is used for the areas of a country. Names returns nil if k is not one of [Kinds].
func (k Kind) Names() text.Text {
	i, ok := k.find()
	if !ok {
		return nil
	}
	w := &kinds[i]
	return text.Text{"en": string(w.kind), "ru": w.ru, "kk": w.kk, "zh": w.zh}
}

// Name returns the name of the kind in the language of tag, as [text.Text.In] chooses among English, Russian, Kazakh
// and Chinese. It returns "" if k is not one of [Kinds].
func (k Kind) Name(tag language.Tag) string {
	name, _ := k.Names().In(tag)
	return name
}

// NameIn is like [Kind.Name] but returns the word that is used for the areas of the country of code, which may be the code
// of the country or of an area within it. In Chinese, a region is a 州 in Kazakhstan and a 大区 in Italy.
func (k Kind) NameIn(code Code, tag language.Tag) string {
	names := k.Names()
	country := code.Country().text
	for i := range kindsIn {
		w := &kindsIn[i]
		if w.kind != k || country == "" || !strings.Contains(w.countries, country) {
			continue
		}
		names["ru"], names["kk"], names["zh"] = cmp.Or(w.ru, names["ru"]), cmp.Or(w.kk, names["kk"]), cmp.Or(w.zh, names["zh"])
	}
	name, _ := names.In(tag)
	return name
}

func (k Kind) find() (int, bool) {
	return slices.BinarySearchFunc(kinds[:], k, func(w kindWords, k Kind) int {
		return strings.Compare(string(w.kind), string(k))
	})
}

// KindOf returns the kind with the given English name, and false if there is none. It ignores case, and treats hyphens
// and underscores as spaces, so that identifiers such as "AUTONOMOUS_REGION" are accepted.
func KindOf(name string) (Kind, bool) {
	name = spaced(name)
	for i := range kinds {
		if strings.EqualFold(name, spaced(string(kinds[i].kind))) {
			return kinds[i].kind, true
		}
	}
	return "", false
}

func spaced(name string) string { return strings.NewReplacer("-", " ", "_", " ").Replace(name) }

// closestKind returns the kind that text probably means, or "" if no kind is likely.
func closestKind(text string) string {
	if kind, ok := KindOf(text); ok {
		return string(kind)
	}
	names := make([]string, len(kinds))
	for i := range kinds {
		names[i] = string(kinds[i].kind)
	}
	return spelling.Closest(text, names)
}
