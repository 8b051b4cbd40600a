package untc

import (
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/renaming"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// maxName is the greatest length of a name in bytes.
const maxName = 512

// maxUnknown is the greatest number of different unknown names that are looked up. A table of treaty participants has about
// two hundred names; the search for similar names would make a text of another kind slow to refuse.
const maxUnknown = 1000

// who is the participant that a name means. Reason says why there is none; both are empty for one that Options leave out.
type who struct {
	id         party.ID
	reason     string
	suggestion string
}

// isKnown reports whether the name is that of somebody.
func (w who) isKnown() bool { return w.reason == "" }

// directory finds participants by their names, each once.
type directory struct {
	given   byName[party.ID]
	found   map[string]who
	unknown int
}

// of returns the participant of a name.
func (d *directory) of(name string) who {
	if id, ok := d.given.of(name); ok {
		return who{id: id}
	}
	if w, ok := d.found[name]; ok {
		return w
	}
	if d.unknown >= maxUnknown {
		return who{reason: "not looked up, because too many names are unknown"}
	}
	w := search(name)
	if !w.isKnown() {
		d.unknown++
	}
	d.found[strings.Clone(name)] = w
	return w
}

// search finds the country that has a name.
func search(name string) who {
	if len(name) > maxName {
		return who{reason: "longer than any name"}
	}
	all := names.Search(name, names.Options{Language: language.English})
	exact := slices.DeleteFunc(slices.Clone(all), func(m names.Match) bool {
		return m.Similar || m.By == names.ByCode && m.Code.String() != name || !isCountry(m)
	})
	if len(exact) == 0 {
		return who{reason: "not the name of a country; say in Options.Parties who it is", suggestion: similar(all)}
	}
	if same := spelledAs(exact, name); len(same) > 0 {
		exact = same
	}
	first := exact[0]
	if isFormer(first) {
		return who{reason: "a former state; say in Options.Parties which party it is"}
	}
	for _, m := range exact[1:] {
		if m.Code != first.Code && m.By == first.By && m.Was.IsZero() == first.Was.IsZero() {
			both := first.Code.String() + " and of " + m.Code.String()
			return who{reason: "the name of " + both + "; say in Options.Parties which one it is"}
		}
	}
	return who{id: party.IDFrom(first.Code)}
}

// spelledAs returns the matches whose name, or official name, is spelled as the given one. Others have it without a word
// such as "Republic".
func spelledAs(matches []names.Match, name string) []names.Match {
	plain := func(text string) string { return strings.ReplaceAll(text, "’", "'") }
	return slices.DeleteFunc(slices.Clone(matches), func(m names.Match) bool {
		return !strings.EqualFold(plain(m.Name), plain(name)) && !strings.EqualFold(plain(names.Official(m.Code, language.English)), plain(name))
	})
}

// isCountry reports whether a match is a country or was one.
func isCountry(m names.Match) bool {
	if !m.Was.IsZero() {
		return m.Was.Form() != region.FormSubdivision // letters, or a number alone
	}
	return m.Code.Form() == region.FormCountry
}

// isFormer reports whether a match is a state that no longer exists, and not only a state with a new code.
func isFormer(m names.Match) bool {
	_, isWithdrawn := region.Withdrawal(renaming.Codes{}.Code(m.Was))
	return isWithdrawn
}

// similar returns the English name of the first country among similar matches.
func similar(all []names.Match) string {
	for _, m := range all {
		if m.Similar && isCountry(m) {
			return names.Name(m.Code, language.English)
		}
	}
	return ""
}
