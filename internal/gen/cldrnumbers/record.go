package cldrnumbers

import (
	"fmt"
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// recordStep writes the number of the record of each locale in its own numbering system, and in the others for which
// it has patterns.
func (b *builder) recordStep() error {
	systems, err := readSystems(b.set)
	if err != nil {
		return err
	}
	var own, other []byte
	others := 0
	for i, n := range b.numbers {
		for _, name := range slices.Sorted(maps.Keys(n.systems)) {
			record, err := b.record(n, n.systems[name])
			if err != nil {
				return fmt.Errorf("%s, %s: %w", b.locales[i], name, err)
			}
			id := b.records.id(string(record))
			if name == n.defaultSystem {
				own = packed.AppendUint16(own, id)
				continue
			}
			others++
			other = packed.AppendUint16(other, i)
			other = packed.AppendUint16(other, systems.index(name))
			other = packed.AppendUint16(other, id)
		}
	}
	b.begin("atOwn")
	b.blob = append(b.blob, own...)
	b.constant("others", others)
	b.begin("atOthers")
	b.blob = append(b.blob, other...)
	return nil
}

// record packs the symbols and patterns of one locale in one numbering system.
func (b *builder) record(n localeNumbers, f *formats) ([]byte, error) {
	s := f.symbols
	var out []byte
	for _, text := range []string{
		s.Decimal, s.Group, or(s.CurrencyDecimal, s.Decimal), or(s.CurrencyGroup, s.Group), s.MinusSign, s.PlusSign, s.PercentSign,
	} {
		out = packed.AppendUint(out, b.strings.id(text))
	}
	out = packed.AppendUint(out, n.minGrouping)
	for _, text := range []string{f.decimal, f.percent, f.currency, f.accounting} {
		p, err := parsePattern(text, s)
		if err != nil {
			return nil, err
		}
		out = packed.AppendUint(out, b.affixID(p.affixes))
		out = append(out, byte(p.primary), byte(p.secondary))
	}
	for _, patterns := range []map[string]string{f.decimalShort, f.decimalLong, f.currencyShort} {
		c, err := b.compact(patterns, s)
		if err != nil {
			return nil, err
		}
		out = packed.AppendUint(out, b.compacts.id(string(c)))
	}
	for _, category := range categories {
		text, ok := f.units[category]
		if !ok {
			text = f.units["other"]
		}
		out = packed.AppendUint(out, b.strings.id(or(text, "{0} {1}")))
	}
	return out, nil
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}
