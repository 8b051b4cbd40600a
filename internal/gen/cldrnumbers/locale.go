package cldrnumbers

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// symbols holds the symbols of one locale in one numbering system.
type symbols struct {
	Decimal, Group, PercentSign, PlusSign, MinusSign string
	CurrencyDecimal, CurrencyGroup                   string
}

// sign returns the locale's text for a symbol of a pattern.
func (s symbols) sign(c rune) (string, bool) {
	switch c {
	case '-':
		return s.MinusSign, true
	case '+':
		return s.PlusSign, true
	case '%':
		return s.PercentSign, true
	}
	return "", false
}

// formats holds the patterns of one locale in one numbering system. The maps are keyed by magnitude and plural
// category ("1000-count-one"); units is keyed by plural category ("one").
type formats struct {
	symbols
	decimal, percent, currency, accounting string
	decimalShort, decimalLong              map[string]string
	currencyShort                          map[string]string
	units                                  map[string]string
}

// localeNumbers holds the file numbers.json of one locale.
type localeNumbers struct {
	defaultSystem string
	minGrouping   int
	systems       map[string]*formats
}

func readNumbers(set *sources.Set, locale string) (localeNumbers, error) {
	var file struct {
		Main map[string]struct{ Numbers map[string]json.RawMessage }
	}
	n := localeNumbers{systems: map[string]*formats{}}
	if err := set.JSON("cldr-numbers-full", "main/"+locale+"/numbers.json", &file); err != nil {
		return n, err
	}
	parts := file.Main[locale].Numbers
	var grouping string
	if err := json.Unmarshal(parts["defaultNumberingSystem"], &n.defaultSystem); err != nil {
		return n, err
	}
	if err := json.Unmarshal(parts["minimumGroupingDigits"], &grouping); err != nil {
		return n, err
	}
	if _, err := fmt.Sscan(grouping, &n.minGrouping); err != nil {
		return n, err
	}
	defer n.borrowCompact()
	for key := range parts {
		name, ok := strings.CutPrefix(key, "symbols-numberSystem-")
		if !ok {
			continue
		}
		f, err := readFormats(parts, name)
		if err != nil {
			return n, fmt.Errorf("%s: %w", locale, err)
		}
		n.systems[name] = f
	}
	return n, nil
}

// borrowCompact gives the compact patterns of latn to the numbering systems that have none.
func (n *localeNumbers) borrowCompact() {
	latn, ok := n.systems["latn"]
	if !ok {
		return
	}
	for _, f := range n.systems {
		for _, pair := range [][2]*map[string]string{
			{&f.decimalShort, &latn.decimalShort}, {&f.decimalLong, &latn.decimalLong}, {&f.currencyShort, &latn.currencyShort},
		} {
			if len(*pair[0]) == 0 {
				*pair[0] = *pair[1]
			}
		}
	}
}

// readFormats reads the patterns of one numbering system from numbers.json.
func readFormats(parts map[string]json.RawMessage, system string) (*formats, error) {
	type compact struct{ DecimalFormat map[string]string }
	var f formats
	var decimal struct {
		Standard    string
		Short, Long compact
	}
	var percent struct{ Standard string }
	var currency map[string]json.RawMessage
	for key, into := range map[string]any{
		"symbols": &f.symbols, "decimalFormats": &decimal, "percentFormats": &percent, "currencyFormats": &currency,
	} {
		if err := json.Unmarshal(parts[key+"-numberSystem-"+system], into); err != nil {
			return nil, fmt.Errorf("%s of %s: %w", key, system, err)
		}
	}
	f.decimal, f.percent = decimal.Standard, percent.Standard
	f.decimalShort, f.decimalLong = decimal.Short.DecimalFormat, decimal.Long.DecimalFormat
	f.units = map[string]string{}
	for key, raw := range currency {
		if !strings.HasPrefix(string(raw), `"`) {
			continue
		}
		var text string
		if err := json.Unmarshal(raw, &text); err != nil {
			return nil, err
		}
		switch {
		case key == "standard":
			f.currency = text
		case key == "accounting":
			f.accounting = text
		case strings.HasPrefix(key, "unitPattern-count-"):
			f.units[strings.TrimPrefix(key, "unitPattern-count-")] = text
		}
	}
	var short struct{ Standard map[string]string }
	if raw, ok := currency["short"]; ok {
		if err := json.Unmarshal(raw, &short); err != nil {
			return nil, err
		}
	}
	f.currencyShort = short.Standard
	return &f, nil
}
