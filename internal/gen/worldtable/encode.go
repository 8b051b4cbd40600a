package worldtable

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/packed"
)

// offset is a constant of the generated Go file.
type offset struct {
	name  string
	value int
}

// encoder writes the columns of the table one after the other.
type encoder struct {
	world   *world
	codes   []string
	at      map[string]int
	blob    []byte
	offsets []offset
}

const (
	codeWidth = 6 // bytes of a code, padded with zero bytes
	nameBlock = 4 // number of names per entry of the name index
)

// encode returns the table and the offsets of its columns.
func (w *world) encode(header string) ([]byte, []offset) {
	e := &encoder{world: w, codes: w.codes(), at: map[string]int{}, blob: []byte(header)}
	for i, code := range e.codes {
		e.at[code] = i
	}
	e.constant("count", len(e.codes))
	e.constant("areaCount", len(w.areas))
	e.constant("digitCount", slices.IndexFunc(e.codes, func(code string) bool { return code[0] > '9' }))
	for _, column := range []func(){
		e.codeColumn, e.bucketColumn, e.parentColumn, e.kindColumn, e.nameColumn,
		e.areaColumn, e.countryColumn, e.changeColumn,
	} {
		column()
	}
	return e.blob, e.offsets
}

func (e *encoder) constant(name string, value int) {
	e.offsets = append(e.offsets, offset{name, value})
}

// begin records the beginning of a column.
func (e *encoder) begin(name string) { e.constant(name, len(e.blob)) }

func (e *encoder) codeColumn() {
	e.begin("atCodes")
	for _, code := range e.codes {
		e.blob = append(e.blob, code...)
		e.blob = append(e.blob, make([]byte, codeWidth-len(code))...)
	}
}

// bucketColumn writes, for each pair of letters from AA to ZZ and one beyond, the position of its first code.
func (e *encoder) bucketColumn() {
	e.begin("atBuckets")
	letters := e.codes[slices.IndexFunc(e.codes, func(code string) bool { return code[0] > '9' }):]
	for i := range pairs + 1 {
		n, _ := slices.BinarySearch(letters, pair(i))
		n += len(e.codes) - len(letters)
		e.blob = packed.AppendUint16(e.blob, n)
	}
}

// pairs is the number of pairs of letters. The function pair returns the nth of them.
const pairs = 26 * 26

func pair(n int) string { return string([]byte{byte('A' + n/26), byte('A' + n%26)}) }

// parentColumn writes the position of the parent plus one, with the highest bit set for a withdrawn code.
func (e *encoder) parentColumn() {
	e.begin("atParents")
	for _, code := range e.codes {
		x, n := e.world.entries[code], 0
		if x.parent != "" {
			n = e.at[x.parent] + 1
		}
		if x.withdrawn {
			n |= 1 << 15
		}
		e.blob = packed.AppendUint16(e.blob, n)
	}
}

// kindColumn writes the number of the kind in the list of kinds. The first kind is the unknown one.
func (e *encoder) kindColumn() {
	kinds := []string{""}
	for _, code := range e.codes {
		kinds = append(kinds, e.world.entries[code].kind)
	}
	slices.Sort(kinds)
	kinds = slices.Compact(kinds)
	e.begin("atKinds")
	for _, code := range e.codes {
		n, _ := slices.BinarySearch(kinds, e.world.entries[code].kind)
		e.blob = append(e.blob, byte(n))
	}
	e.begin("atKindWords")
	e.blob = packed.AppendStrings(e.blob, kinds)
}

// nameColumn writes the names, each prefixed with its length, and the offset of every fourth name.
func (e *encoder) nameColumn() {
	var names, index []byte
	for i, code := range e.codes {
		if i%nameBlock == 0 {
			index = packed.AppendUint32(index, len(names))
		}
		names = packed.AppendString(names, e.world.entries[code].name)
	}
	e.begin("atNameIndex")
	e.blob = append(e.blob, index...)
	e.begin("atNames")
	e.blob = append(e.blob, names...)
}

// areaColumn writes, for each M49 area, the bit set of the areas that contain it.
func (e *encoder) areaColumn() {
	e.begin("atAreas")
	for _, code := range e.codes[:len(e.world.areas)] {
		e.blob = packed.AppendUint32(e.blob, e.within(code))
	}
}

// within returns the bit set of the areas that contain a code, including the code itself if it is an area.
func (e *encoder) within(code string) int {
	set := 0
	if i := e.at[code]; i < len(e.world.areas) {
		set = 1 << i
	}
	for area, members := range e.world.areas {
		if slices.Contains(members, code) {
			set |= e.within(area)
		}
	}
	return set
}

// countryColumn writes the position, alpha-3 code, numeric code and containing areas of each country, in order; then
// the number of the country for each pair of letters; then the numbers in the order of the alpha-3 codes.
func (e *encoder) countryColumn() {
	var countries []string
	for _, code := range e.codes {
		if len(code) == 2 && !e.world.entries[code].withdrawn {
			countries = append(countries, code)
		}
	}
	e.constant("countryCount", len(countries))
	e.begin("atCountries")
	for _, code := range countries {
		x := e.world.entries[code]
		e.blob = packed.AppendUint16(e.blob, e.at[code])
		e.blob = append(e.blob, (x.alpha3 + "\x00\x00\x00")[:3]...)
		e.blob = packed.AppendUint16(e.blob, x.numeric)
		e.blob = packed.AppendUint32(e.blob, e.within(code))
	}
	e.begin("atOrdinals")
	for i := range pairs {
		n, found := slices.BinarySearch(countries, pair(i))
		if !found {
			n = -1
		}
		e.blob = append(e.blob, byte(n+1))
	}
	order := make([]int, len(countries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return strings.Compare(e.world.entries[countries[a]].alpha3, e.world.entries[countries[b]].alpha3)
	})
	e.begin("atAlpha3")
	for _, i := range order {
		e.blob = packed.AppendUint16(e.blob, i)
	}
}

// changeColumn writes the position and the record of each change, in order, then the records: kind, day, successors.
func (e *encoder) changeColumn() {
	var index, records []byte
	changes := 0
	for i, code := range e.codes {
		for _, c := range e.world.entries[code].changes {
			changes++
			index = packed.AppendUint16(index, i)
			index = packed.AppendUint16(index, len(records))
			records = packed.AppendString(records, c.kind[:1])
			records = packed.AppendString(records, c.on)
			records = packed.AppendUint(records, len(c.successors))
			for _, s := range c.successors {
				records = packed.AppendUint(records, e.at[s])
			}
		}
	}
	e.constant("changeCount", changes)
	e.begin("atChanges")
	e.blob = append(e.blob, index...)
	e.begin("atRecords")
	e.blob = append(e.blob, records...)
}
