package cldrnumbers

import (
	"cmp"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// pool numbers values in the order of their first use.
type pool[T comparable] struct {
	list  []T
	index map[T]int
}

func (p *pool[T]) id(v T) int {
	if i, ok := p.index[v]; ok {
		return i
	}
	if p.index == nil {
		p.index = map[T]int{}
	}
	p.index[v] = len(p.list)
	p.list = append(p.list, v)
	return len(p.list) - 1
}

// quad is a set of affixes as their numbers in the string pool.
type quad [4]int

func (b *builder) affixID(a affixes) int {
	return b.quads.id(quad{
		b.strings.id(a.prefix), b.strings.id(a.suffix), b.strings.id(a.negPrefix), b.strings.id(a.negSuffix),
	})
}

// pools writes the values to which the records refer by number. It is the last step.
func (b *builder) pools() error {
	if err := b.shortStrings("atStrings", b.strings.list); err != nil {
		return err
	}
	b.begin("atAffixes")
	for _, q := range b.quads.list {
		for _, s := range q {
			b.blob = packed.AppendUint16(b.blob, s)
		}
	}
	b.constant("Customs", len(b.customs.list))
	return cmp.Or(b.shortStrings("atCustoms", b.customs.list), b.shortStrings("atCompact", b.compacts.list), b.shortStrings("atRecords", b.records.list))
}

// shortStrings writes a section of strings with 64 KB at most.
func (b *builder) shortStrings(section string, list []string) (err error) {
	b.begin(section)
	b.blob, err = packed.AppendShortStrings(b.blob, list)
	return err
}
