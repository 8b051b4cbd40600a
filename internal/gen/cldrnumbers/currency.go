package cldrnumbers

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/cldrlocales"
	"github.com/crossborder-go/crossborder/internal/packed"
)

// currency holds the fields of one currency in one locale's currencies.json, by name.
type currency map[string]string

// symbol returns the symbol, or the code if there is none.
func (c currency) symbol(code string) string { return or(c["symbol"], code) }

// custom holds the pattern and the separators that a currency has in a locale in place of the locale's.
type custom struct{ pattern, decimal, group string }

// readCurrencies reads currencies.json of all locales and collects all codes, the current ones first.
func (b *builder) readCurrencies() error {
	codes := map[string]bool{}
	for _, locale := range b.locales {
		var file struct {
			Main map[string]struct {
				Numbers struct{ Currencies map[string]currency }
			}
		}
		if err := b.set.JSON("cldr-numbers-full", "main/"+locale+"/currencies.json", &file); err != nil {
			return err
		}
		list := file.Main[locale].Numbers.Currencies
		for code := range list {
			codes[code] = true
		}
		b.currencies = append(b.currencies, list)
	}
	current, err := b.tender()
	if err != nil {
		return err
	}
	b.codes = slices.SortedFunc(maps.Keys(codes), func(x, y string) int {
		if current[x] == current[y] {
			return strings.Compare(x, y)
		}
		return map[bool]int{true: -1, false: 1}[current[x]]
	})
	b.current = slices.IndexFunc(b.codes, func(code string) bool { return !current[code] })
	b.constant("Current", b.current)
	return nil
}

// uses returns the currencies that are legal tender in each region today, the usual one first.
func (b *builder) uses() (map[string][]string, error) {
	var file struct {
		Supplemental struct {
			CurrencyData struct {
				Region map[string][]map[string]struct {
					To     string `json:"_to"`
					Tender string `json:"_tender"`
				}
			}
		}
	}
	if err := b.set.JSON("cldr-core", "supplemental/currencyData.json", &file); err != nil {
		return nil, err
	}
	uses := map[string][]string{}
	for region, list := range file.Supplemental.CurrencyData.Region {
		for _, period := range list {
			for code, used := range period {
				if used.To == "" && used.Tender != "false" {
					uses[region] = append(uses[region], code)
				}
			}
		}
	}
	return uses, nil
}

// tender returns the currencies that are legal tender in a region today.
func (b *builder) tender() (map[string]bool, error) {
	uses, err := b.uses()
	current := map[string]bool{}
	for _, codes := range uses {
		for _, code := range codes {
			current[code] = true
		}
	}
	return current, err
}

// codeStep writes the currency codes and the numbers of their decimal places.
func (b *builder) codeStep() error {
	if err := b.readCurrencies(); err != nil {
		return err
	}
	var file struct {
		Supplemental struct {
			CurrencyData struct {
				Fractions map[string]struct {
					Digits string `json:"_digits"`
				}
			}
		}
	}
	if err := b.set.JSON("cldr-core", "supplemental/currencyData.json", &file); err != nil {
		return err
	}
	fractions := file.Supplemental.CurrencyData.Fractions
	b.constant("Currencies", len(b.codes))
	b.begin("atCodes")
	var digits []byte
	for _, code := range b.codes {
		b.blob = append(b.blob, code...)
		f, ok := fractions[code]
		if !ok {
			f = fractions["DEFAULT"]
		}
		n, err := strconv.Atoi(f.Digits)
		if err != nil {
			return err
		}
		digits = append(digits, byte(n))
	}
	b.begin("atFractions")
	b.blob = append(b.blob, digits...)
	return nil
}

// symbolStep writes for each locale the differences between its currency symbols and its parent's: the number of the
// currency, as the difference from the previous one, the string numbers of symbol and narrow symbol, and the number
// of the custom pattern. A 0 means "none".
func (b *builder) symbolStep() error {
	var blocks []string
	for id := range b.locales {
		var out []byte
		last := 0
		for number, code := range b.codes {
			entry, err := b.symbolEntry(id, code)
			if err != nil {
				return err
			}
			if id != b.parents[id] {
				up, err := b.symbolEntry(b.parents[id], code)
				if err != nil {
					return err
				}
				if string(up) == string(entry) {
					continue
				}
			} else if string(entry) == string([]byte{0, 0, 0}) {
				continue
			}
			out = packed.AppendUint(out, number-last)
			out = append(out, entry...)
			last = number
		}
		blocks = append(blocks, string(out))
	}
	return b.shortStrings("atSymbols", blocks)
}

// symbolEntry packs the symbols of one currency in one locale. A symbol that is the same as the code counts as none.
// So does a narrow symbol that is the same as the symbol.
func (b *builder) symbolEntry(id int, code string) ([]byte, error) {
	c := b.currencies[id][code]
	var out []byte
	symbol, narrow := c.symbol(code), c["symbol-alt-narrow"]
	if narrow == symbol {
		narrow = ""
	}
	if symbol == code {
		symbol = ""
	}
	for _, text := range []string{symbol, narrow} {
		if text == "" {
			out = packed.AppendUint(out, 0)
			continue
		}
		out = packed.AppendUint(out, b.strings.id(text)+1)
	}
	number, err := b.customID(id, code)
	if err != nil {
		return nil, err
	}
	return packed.AppendUint(out, number), nil
}

// customID returns the number plus one of what custom packs, or 0 if that is nothing.
func (b *builder) customID(id int, code string) (int, error) {
	c, err := b.custom(id, code)
	if err != nil || c == nil {
		return 0, err
	}
	return b.customs.id(string(c)) + 1, nil
}

// regionStep writes for each locale the number plus one of the currency of its region, or 0 if it has none, and the
// custom pattern of that currency, which ICU uses for every currency without a pattern of its own. ICU looks only at a
// region that the tag names; the currency is also that of the likely region.
func (b *builder) regionStep() error {
	regions, err := cldrlocales.Regions(b.set)
	if err != nil {
		return err
	}
	used, err := b.uses()
	if err != nil {
		return err
	}
	var tender, customs []byte
	for id, locale := range b.locales {
		number := 0
		for _, code := range used[cldrlocales.Region(locale)] {
			if number, err = b.customID(id, code); err != nil {
				return err
			}
		}
		customs = append(customs, byte(number))
		number = 0
		if codes := used[regions[id]]; len(codes) > 0 {
			number = slices.Index(b.codes, codes[0]) + 1
		}
		tender = append(tender, byte(number))
	}
	b.begin("atRegional")
	b.blob = append(b.blob, customs...)
	b.begin("atTender")
	b.blob = append(b.blob, tender...)
	return nil
}

// custom packs the pattern and separators that a currency has in a locale. Parts that the currency does not set come
// from the locale that declares the others, even if a child inherits them, as in ICU.
func (b *builder) custom(id int, code string) ([]byte, error) {
	for raw := b.rawCustom(id, code); id != b.parents[id] && b.rawCustom(b.parents[id], code) == raw; {
		id = b.parents[id]
	}
	raw := b.rawCustom(id, code)
	if raw == (custom{}) {
		return nil, nil
	}
	n := b.numbers[id]
	f := n.systems[n.defaultSystem]
	s := f.symbols
	p, err := parsePattern(or(raw.pattern, f.currency), s)
	if err != nil {
		return nil, err
	}
	out := packed.AppendUint(nil, b.affixID(p.affixes))
	out = append(out, byte(p.primary), byte(p.secondary))
	out = packed.AppendUint(out, b.strings.id(or(raw.decimal, or(s.CurrencyDecimal, s.Decimal))))
	return packed.AppendUint(out, b.strings.id(or(raw.group, or(s.CurrencyGroup, s.Group)))), nil
}

func (b *builder) rawCustom(id int, code string) custom {
	c := b.currencies[id][code]
	return custom{c["pattern"], c["decimal"], c["group"]}
}
