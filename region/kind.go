package region

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/locale/text"
)

// Kind is the kind of an area: the English category name of ISO 3166-2 ("autonomous region"), "country", "area" for
// the areas of M49, or one of the kinds below and beside those ("prefecture-level city"). Kinds lists them. The
// zero Kind is not known.
type Kind string

// Kinds returns all kinds, in byte order.
func Kinds() []Kind {
	list := make([]Kind, len(kinds))
	for i := range kinds {
		list[i] = kinds[i].kind
	}
	return list
}

// IsKnown reports whether k is one of Kinds.
func (k Kind) IsKnown() bool {
	_, ok := k.find()
	return ok
}

// Names returns the words for the kind in English, Russian, Kazakh and Chinese, as dictionaries have them: what a
// country calls its own areas in its own language may differ. It is nil for an unknown kind.
func (k Kind) Names() text.Text {
	i, ok := k.find()
	if !ok {
		return nil
	}
	w := &kinds[i]
	return text.Text{"en": string(w.kind), "ru": w.ru, "kk": w.kk, "zh": w.zh}
}

// Name returns the words for the kind in the closest of those languages, empty for an unknown kind.
func (k Kind) Name(tag language.Tag) string {
	name, _ := k.Names().In(tag)
	return name
}

func (k Kind) find() (int, bool) {
	return slices.BinarySearchFunc(kinds[:], k, func(w kindWords, k Kind) int {
		return strings.Compare(string(w.kind), string(k))
	})
}

// KindOf returns the kind of a name that is written in another case or with hyphens or underscores for its spaces,
// as lists of identifiers have it; false where there is no such kind.
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

// closestKind returns the kind that is probably meant, or "".
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
