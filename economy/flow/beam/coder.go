package flowbeam

import (
	"encoding/binary"
	"encoding/json"
	"errors"

	"github.com/shopspring/decimal"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy/flow"
	"github.com/crossborder-go/crossborder/party"
)

// MarshalBinary returns the totals in a binary form: the length of a JSON list of what was read of the files, as an
// unsigned varint, the list, and the binary form of the accumulator, which is empty for the zero Totals.
func (t Totals) MarshalBinary() ([]byte, error) {
	parts, err := json.Marshal(t.parts)
	if err != nil {
		return nil, err
	}
	b := append(binary.AppendUvarint(nil, uint64(len(parts))), parts...)
	if t.sums == nil {
		return b, nil
	}
	sums, err := t.sums.MarshalBinary()
	if err != nil {
		return nil, err
	}
	return append(b, sums...), nil
}

// UnmarshalBinary replaces the totals by what [Totals.MarshalBinary] wrote. If the data is damaged, it returns an error
// and changes nothing.
func (t *Totals) UnmarshalBinary(data []byte) error {
	n, head := binary.Uvarint(data)
	if head <= 0 || n > uint64(len(data)-head) {
		return errors.New("flowbeam: UnmarshalBinary: not the form of totals")
	}
	var read Totals
	if err := json.Unmarshal(data[head:head+int(n)], &read.parts); err != nil {
		return errors.New("flowbeam: UnmarshalBinary: " + err.Error())
	}
	for _, p := range read.parts {
		if p.Stopped && len(p.Faults) == 0 {
			return errors.New("flowbeam: UnmarshalBinary: a file that was not read to its end without a reason")
		}
	}
	if sums := data[head+int(n):]; len(sums) > 0 {
		read.sums = new(flow.Accumulator)
		if err := read.sums.UnmarshalBinary(sums); err != nil {
			return err
		}
	}
	*t = read
	return nil
}

// The functions below are the coders that Register gives to Beam.

func encodeTotals(t Totals) ([]byte, error) { return t.MarshalBinary() }

func decodeTotals(data []byte) (t Totals, err error) {
	err = t.UnmarshalBinary(data)
	return t, err
}

func encodeSum(s flow.Sum) []byte {
	b := appendText(appendKey(nil, s.Key), s.Amount.String())
	return binary.AppendUvarint(binary.AppendUvarint(b, s.Known), s.Missing)
}

func decodeSum(data []byte) (flow.Sum, error) {
	r := &texts{rest: data}
	s := flow.Sum{Key: r.key(), Amount: r.decimal(), Known: r.number(), Missing: r.number()}
	return s, r.end()
}

func encodeAdvantage(a Advantage) []byte { return appendText(appendKey(nil, a.Key), a.RCA.String()) }

func decodeAdvantage(data []byte) (Advantage, error) {
	r := &texts{rest: data}
	a := Advantage{r.key(), r.decimal()}
	return a, r.end()
}

func appendKey(b []byte, k flow.Key) []byte {
	for _, text := range [...]string{k.Period.String(), k.Exporter.String(), k.Importer.String(), k.Product} {
		b = appendText(b, text)
	}
	return b
}

func appendText(b []byte, text string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(text))), text...)
}

// texts reads what appendText and binary.AppendUvarint wrote. After an error it reads zeros.
type texts struct {
	rest []byte
	err  error
}

func (r *texts) number() uint64 {
	n, size := binary.Uvarint(r.rest)
	if size <= 0 {
		r.fail(errors.New("flowbeam: an element ends too early"))
		return 0
	}
	r.rest = r.rest[size:]
	return n
}

func (r *texts) text() string {
	n := r.number()
	if n > uint64(len(r.rest)) {
		r.fail(errors.New("flowbeam: an element ends too early"))
		return ""
	}
	text := string(r.rest[:n])
	r.rest = r.rest[n:]
	return text
}

func (r *texts) key() flow.Key {
	var k flow.Key
	k.Period = parsed(r, civil.ParsePeriod)
	k.Exporter = parsed(r, party.ParseID)
	k.Importer = parsed(r, party.ParseID)
	k.Product = r.text()
	return k
}

func (r *texts) decimal() decimal.Decimal { return parsed(r, decimal.NewFromString) }

// parsed reads a text and parses it. An empty text is the zero value.
func parsed[T any](r *texts, parse func(string) (T, error)) (v T) {
	text := r.text()
	if text == "" {
		return v
	}
	v, err := parse(text)
	if err != nil {
		r.fail(err)
	}
	return v
}

func (r *texts) fail(err error) {
	if r.err == nil {
		r.rest, r.err = nil, err
	}
}

func (r *texts) end() error {
	if r.err == nil && len(r.rest) > 0 {
		return errors.New("flowbeam: an element with bytes after its end")
	}
	return r.err
}
