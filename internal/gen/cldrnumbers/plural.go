package cldrnumbers

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// operands are the letters of plural rules (UTS 35, part 3, section 5.1) in the order of their numbers. The letter e
// is a synonym of c.
const operands = "nivwftc"

// pluralStep writes the plural rules, and the number of each locale's rules. Rules are inherited only by dropping
// subtags, because parentLocales has a component of its own for plurals, which is empty.
func (b *builder) pluralStep() error {
	var sets pool[string]
	sets.id("")
	for _, kind := range []struct{ section, file, key string }{
		{"atCardinal", "plurals", "plurals-type-cardinal"},
		{"atOrdinal", "ordinals", "plurals-type-ordinal"},
	} {
		var file struct {
			Supplemental map[string]any
		}
		if err := b.set.JSON("cldr-core", "supplemental/"+kind.file+".json", &file); err != nil {
			return err
		}
		languages, ok := file.Supplemental[kind.key].(map[string]any)
		if !ok {
			return fmt.Errorf("cldrnumbers: no %s", kind.key)
		}
		b.begin(kind.section)
		for _, locale := range b.locales {
			set, err := pluralSet(languages, locale)
			if err != nil {
				return fmt.Errorf("%s: %w", locale, err)
			}
			b.blob = append(b.blob, byte(sets.id(set)))
		}
	}
	return b.shortStrings("atRules", sets.list)
}

// pluralSet packs the rules of a locale: the number and the condition of each category except other.
func pluralSet(languages map[string]any, locale string) (string, error) {
	for {
		if rules, ok := languages[locale].(map[string]any); ok {
			return packRules(rules)
		}
		cut := strings.LastIndexByte(locale, '-')
		if cut < 0 {
			return "", nil
		}
		locale = locale[:cut]
	}
}

func packRules(rules map[string]any) (string, error) {
	var out []byte
	for number, category := range categories {
		text, _ := rules["pluralRule-count-"+category].(string)
		condition, _, _ := strings.Cut(text, "@")
		condition = strings.TrimSpace(condition)
		if condition == "" {
			continue
		}
		alternatives := strings.Split(condition, " or ")
		out = append(out, byte(number), byte(len(alternatives)))
		for _, alternative := range alternatives {
			relations := strings.Split(alternative, " and ")
			out = append(out, byte(len(relations)))
			for _, relation := range relations {
				bytes, err := packRelation(relation)
				if err != nil {
					return "", err
				}
				out = append(out, bytes...)
			}
		}
	}
	return string(out), nil
}

// packRelation packs a relation such as "n % 10 = 2..4,9": the operand with the high bit set for !=, the modulus or
// zero, the number of ranges, and the bounds of each.
func packRelation(text string) ([]byte, error) {
	fields := strings.Fields(strings.ReplaceAll(text, "%", " % "))
	modulus := 0
	if len(fields) == 5 && fields[1] == "%" {
		m, err := strconv.Atoi(fields[2])
		if err != nil {
			return nil, err
		}
		modulus, fields = m, slices.Delete(fields, 1, 3)
	}
	if len(fields) != 3 || fields[1] != "=" && fields[1] != "!=" {
		return nil, fmt.Errorf("plural relation %q", text)
	}
	operand := strings.Index(operands, strings.Replace(fields[0], "e", "c", 1))
	if operand < 0 {
		return nil, fmt.Errorf("plural operand %q", fields[0])
	}
	if fields[1] == "!=" {
		operand |= 0x80
	}
	ranges := strings.Split(fields[2], ",")
	out := packed.AppendUint([]byte{byte(operand)}, modulus)
	out = packed.AppendUint(out, len(ranges))
	for _, r := range ranges {
		low, high, ok := strings.Cut(r, "..")
		if !ok {
			high = low
		}
		for _, end := range []string{low, high} {
			v, err := strconv.Atoi(end)
			if err != nil {
				return nil, err
			}
			out = packed.AppendUint(out, v)
		}
	}
	return out, nil
}
