package flow

import (
	"bytes"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/int128"
	"github.com/crossborder-go/crossborder/party"
)

// The binary form of an Accumulator is canonical: the same sums give the same bytes, however the rows were divided.
//
//	"CBFA"                 magic
//	version                one byte, 1
//	measure                one byte: 0 value, 1 quantity
//	dimensions             one byte for their number and one for each: 0 period, 1 exporter, 2 importer, 3 product
//	labels                 for each dimension: their number, then the texts in order, each after its length
//	scale                  zigzag; sums are integers times ten to the power -scale
//	cells                  their number, then for each in order of its key:
//	  key                  for each dimension, the number of its label
//	  known, missing       numbers of rows
//	  sum                  its length in bytes, shifted left by one with the sign as the lowest bit; the magnitude, the
//	                       highest byte first
//	checksum               CRC-32C of all that precedes, four bytes, the highest first
//
// Numbers are unsigned varints (encoding/binary) unless said otherwise. The scale is the smallest one on which all sums
// are integers, and 0 if they are all 0.
const (
	magic   = "CBFA"
	version = 1
)

// MarshalBinary returns the sums in a compact form with a version and a checksum, which is documented in the source of this
// package. The same sums give the same bytes, however the rows were divided and in whatever order they were merged.
func (a *Accumulator) MarshalBinary() ([]byte, error) {
	if err := a.check(); err != nil {
		return nil, err
	}
	return a.Sums().appendBinary(nil), nil
}

// UnmarshalBinary replaces the Accumulator by what [Accumulator.MarshalBinary] wrote. If the data is damaged or of another version,
// it returns an error and changes nothing.
func (a *Accumulator) UnmarshalBinary(data []byte) error {
	s, err := readBinary(data)
	if err != nil {
		return callError("UnmarshalBinary", err.Error())
	}
	read := newAccumulator(s.query, &codebook{})
	if err := read.mergeSums("UnmarshalBinary", s); err != nil {
		return err
	}
	if !bytes.Equal(read.Sums().appendBinary(nil), data) {
		return callError("UnmarshalBinary", "not in canonical form")
	}
	*a = *read
	return nil
}

func (s Sums) appendBinary(b []byte) []byte {
	b = append(b, magic...)
	b = append(b, version, byte(indexOf(Measures(), s.of)), byte(len(s.by)))
	for _, d := range s.by {
		b = append(b, byte(indexOf(Dimensions(), d)))
	}
	for i := range s.by {
		b = binary.AppendUvarint(b, uint64(len(s.labels[i])))
		for _, label := range s.labels[i] {
			text := label.String()
			b = append(binary.AppendUvarint(b, uint64(len(text))), text...)
		}
	}
	scale, large := s.smallestScale()
	b = binary.AppendVarint(b, int64(scale))
	b = binary.AppendUvarint(b, uint64(len(s.cells)))
	for i, c := range s.cells {
		for j := range s.by {
			b = binary.AppendUvarint(b, uint64(s.keys[i].at(j)))
		}
		b = binary.AppendUvarint(binary.AppendUvarint(b, c.known), c.missing)
		b = appendInteger(b, s.onScale(i, scale, large))
	}
	return binary.BigEndian.AppendUint32(b, checksum(b))
}

func indexOf[T comparable](all []T, v T) int {
	for i := range all {
		if all[i] == v {
			return i
		}
	}
	return 0
}

func checksum(b []byte) uint32 { return crc32.Checksum(b, crc32.MakeTable(crc32.Castagnoli)) }

// smallestScale returns the smallest scale on which all sums are integers, and those with large parts as decimals.
func (s Sums) smallestScale() (int, map[int]decimal.Decimal) {
	scale, any := minDecimals, false
	large := map[int]decimal.Decimal{}
	for i := range s.large {
		if d := s.amount(i); !d.IsZero() {
			large[i] = d
			scale, any = max(scale, decimalsOf(d)), true
		} else {
			large[i] = decimal.Decimal{}
		}
	}
	for i, c := range s.cells {
		if _, isLarge := large[i]; isLarge || c.sum == (int128.Int{}) {
			continue
		}
		own, sum := s.scale, c.sum
		for own > scale || !any {
			tenth, ok := sum.DivExact10()
			if !ok {
				break
			}
			own, sum = own-1, tenth
		}
		if !any || own > scale {
			scale, any = own, true
		}
	}
	if !any {
		return 0, large
	}
	return scale, large
}

// decimalsOf returns the number of decimals of d without zeros at its end, negative for a multiple of ten.
func decimalsOf(d decimal.Decimal) int {
	n, decimals := d.Coefficient(), -int(d.Exponent())
	ten, rest, tenth := big.NewInt(10), new(big.Int), new(big.Int)
	for n.Sign() != 0 {
		if tenth.QuoRem(n, ten, rest); rest.Sign() != 0 {
			break
		}
		n, tenth = tenth, n
		decimals--
	}
	return decimals
}

// onScale returns a sum as an integer on a scale on which it is one.
func (s Sums) onScale(i, scale int, large map[int]decimal.Decimal) *big.Int {
	if d, ok := large[i]; ok {
		return d.Shift(int32(scale)).BigInt()
	}
	n := s.cells[i].sum.Big()
	switch by := scale - s.scale; {
	case by > 0:
		return n.Mul(n, power(by))
	case by < 0:
		return n.Quo(n, power(-by))
	}
	return n
}

func power(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

func appendInteger(b []byte, n *big.Int) []byte {
	length := (n.BitLen() + 7) / 8
	sign := uint64(0)
	if n.Sign() < 0 {
		sign = 1
	}
	b = binary.AppendUvarint(b, uint64(length)<<1|sign)
	at := len(b)
	b = append(b, make([]byte, length)...)
	n.FillBytes(b[at:])
	return b
}

// reader reads the parts of a binary form. After an error it reads zeros.
type reader struct {
	data []byte
	err  error
}

func (r *reader) fail(reason string) {
	if r.err == nil {
		r.err, r.data = errors.New(reason), nil
	}
}

func (r *reader) take(n uint64) []byte {
	if n > uint64(len(r.data)) {
		r.fail("it ends too early")
		return nil
	}
	taken := r.data[:n]
	r.data = r.data[n:]
	return taken
}

func (r *reader) byte() byte {
	if b := r.take(1); len(b) == 1 {
		return b[0]
	}
	return 0
}

func (r *reader) uvarint() uint64 {
	v, n := binary.Uvarint(r.data)
	if n <= 0 {
		r.fail("it ends too early")
		return 0
	}
	r.data = r.data[n:]
	return v
}

func (r *reader) varint() int64 {
	v, n := binary.Varint(r.data)
	if n <= 0 {
		r.fail("it ends too early")
		return 0
	}
	r.data = r.data[n:]
	return v
}

// count reads a number of things, each of at least one byte.
func (r *reader) count() int {
	n := r.uvarint()
	if n > uint64(len(r.data)) {
		r.fail("it ends too early")
		return 0
	}
	return int(n)
}

// readBinary reads the sums of an Accumulator.
func readBinary(data []byte) (Sums, error) {
	if !bytes.HasPrefix(data, []byte(magic)) || len(data) < len(magic)+8 {
		return Sums{}, errors.New("not the form of an accumulator")
	}
	if v := data[len(magic)]; v != version {
		return Sums{}, errors.New("an unknown version; want 1")
	}
	body, sum := data[:len(data)-4], binary.BigEndian.Uint32(data[len(data)-4:])
	if checksum(body) != sum {
		return Sums{}, errors.New("the checksum does not match: the data is damaged or ends too early")
	}
	r := &reader{data: body[len(magic)+1:]}
	s := r.sums()
	if r.err == nil && len(r.data) > 0 {
		r.fail("bytes after its end")
	}
	return s, r.err
}

func (r *reader) sums() Sums {
	var s Sums
	s.query = r.query()
	for i, d := range s.by {
		for range r.count() {
			label, err := readLabel(d, string(r.take(r.uvarint())))
			if err != nil {
				r.fail(err.Error())
				return s
			}
			s.labels[i] = append(s.labels[i], label)
		}
		if len(s.labels[i]) > maxCodes {
			r.fail(tooManyCodes(d))
		}
	}
	scale := r.varint()
	if scale > maxBinaryScale || scale < -maxBinaryScale {
		r.fail("a scale beyond its limits")
	}
	s.scale = int(scale)
	for range r.count() {
		r.cell(&s)
	}
	return s
}

// maxRows is larger than the number of rows that can be read.
const maxRows = 1 << 48

// maxBinaryScale is larger than the number of decimals that can be read.
const maxBinaryScale = 1 << 14

func (r *reader) query() query {
	of := r.byte()
	if int(of) >= len(Measures()) {
		r.fail("an unknown measure")
		return query{}
	}
	q := query{of: Measures()[of]}
	n := r.byte()
	if n > maxDimensions {
		r.fail("too many dimensions")
	}
	for range n {
		d := r.byte()
		if int(d) >= maxDimensions || q.place(Dimensions()[d]) >= 0 {
			r.fail("an unknown or repeated dimension")
			return q
		}
		q.by = append(q.by, Dimensions()[d])
	}
	return q
}

func (r *reader) cell(s *Sums) {
	var key code
	for i := range s.by {
		n := r.uvarint()
		if n >= uint64(len(s.labels[i])) {
			r.fail("a label that it does not have")
			return
		}
		key = key.with(i, uint16(n))
	}
	c := cell{known: r.uvarint(), missing: r.uvarint()}
	head := r.uvarint()
	magnitude := r.take(head >> 1)
	if r.err != nil {
		return
	}
	if c.known > maxRows || c.missing > maxRows {
		r.fail("more rows than there can be")
		return
	}
	if n := len(s.keys); c.isEmpty() || n > 0 && s.keys[n-1] >= key {
		r.fail("cells that are empty or not in order")
		return
	}
	sum := new(big.Int).SetBytes(magnitude)
	if head&1 == 1 {
		sum.Neg(sum)
	}
	small, ok := int128.FromBig(sum)
	if ok && !isNearLimit(small) {
		c.sum = small
	} else {
		if s.large == nil {
			s.large = map[int]decimal.Decimal{}
		}
		s.large[len(s.keys)] = decimal.NewFromBigInt(sum, int32(-s.scale))
	}
	s.keys, s.cells = append(s.keys, key), append(s.cells, c)
}

// readLabel reads the text of a label.
func readLabel(d Dimension, text string) (k Key, err error) {
	switch d {
	case Period:
		k.Period, err = civil.ParsePeriod(text)
	case Exporter:
		k.Exporter, err = party.ParseID(text)
	case Importer:
		k.Importer, err = party.ParseID(text)
	default:
		k.Product = text
	}
	return k, err
}
