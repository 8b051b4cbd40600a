package prose

import (
	"maps"
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/region"
)

// Issue returns the message of an issue for readers, with names in place of the codes of regions and the ids of
// parties, and with dates as the locale writes them.
func (p Prose) Issue(i issue.Issue) string {
	i.Args = maps.Clone(i.Args)
	for name, value := range i.Args {
		i.Args[name] = p.readable(value)
	}
	text := i.Message(p.teller.Base())
	if p.teller.Base() == "zh" {
		text = withoutGaps(text)
	}
	return p.teller.Sentence(strings.TrimSuffix(text, p.teller.Say("stop", nil)), "")
}

// withoutGaps removes the spaces beside Chinese characters, which the messages have around codes.
func withoutGaps(text string) string {
	runes := []rune(text)
	isHan := func(i int) bool { return i >= 0 && i < len(runes) && unicode.Is(unicode.Han, runes[i]) }
	kept := runes[:0:0]
	for i, r := range runes {
		if r == ' ' && isHan(i-1) && (isHan(i+1) || i+1 < len(runes) && unicode.IsDigit(runes[i+1])) || r == ' ' && isHan(i+1) && i > 0 && unicode.IsDigit(runes[i-1]) {
			continue
		}
		kept = append(kept, r)
	}
	return string(kept)
}

// readable returns the name of a party or the written form of a day, and any other value as it is.
func (p Prose) readable(value string) string {
	if day, err := civil.ParseWhen(value); err == nil && !day.IsZero() && len(value) >= len("2025-01") {
		return p.teller.Say("date.alone", grammar.Args{"day": day})
	}
	id, err := party.ParseID(strings.Trim(value, `"`))
	if err != nil {
		return value
	}
	if code, isRegion := id.Region(); isRegion {
		if _, found := region.Lookup(code); !found && p.teller.Party(id).IsUnnamed() {
			return value
		}
		return p.Name(id)
	}
	if p.teller.Party(id).IsUnnamed() {
		return value
	}
	return p.Name(id)
}
