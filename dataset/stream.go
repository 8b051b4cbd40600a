package dataset

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"reflect"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/region"
)

// StreamOptions name the input of a stream, for error messages, and limit its size. A zero field has the default that
// stands beside it.
type StreamOptions struct {
	Name      string // of the input, for error messages; default "observations"
	MaxLine   int    // bytes of a line, or of a row; default 1 MiB
	MaxErrors int    // after which reading stops; default 100

	Names  func(name string) []region.Code // see [ReadOptions]
	Comma  byte                            // of CSV: see [CSVOptions]
	Locale *locale.Locale                  // of CSV: see [CSVOptions]
}

// streamOptions returns the options with their defaults.
func (o StreamOptions) streamOptions() StreamOptions {
	o.Name, o.MaxLine, o.MaxErrors = cmp.Or(o.Name, "observations"), cmp.Or(o.MaxLine, 1<<20), cmp.Or(o.MaxErrors, 100)
	return o
}

// strict returns the options for the JSON of one observation.
func (o StreamOptions) strict() strictjson.Options {
	return ReadOptions{MaxBytes: 8 * o.MaxLine, MaxErrors: o.MaxErrors, Names: o.Names}.strict()
}

// observations decodes the JSON of one observation.
var observations = strictjson.Reader[economy.Observation]{Kinds: kinds}

// ReadObservations reads observations from NDJSON: one JSON object a line. It holds one line at a time. A line is read
// as strictly as [Read] reads an observation; a faulty one yields [ReadErrors] with its faults, and the next line is
// read. Empty lines are passed over. Reading stops after o.MaxErrors faults, with an error that says so, and where r
// has an error. It does not check whether an observation makes sense: [economy.Observation.Validate] does.
func ReadObservations(r io.Reader, o StreamOptions) iter.Seq2[economy.Observation, error] {
	o = o.streamOptions()
	return func(yield func(economy.Observation, error) bool) {
		if r == nil {
			yield(economy.Observation{}, fmt.Errorf("dataset: ReadObservations(%s): no reader", character.Visible(o.Name)))
			return
		}
		s := stream{StreamOptions: o, yield: yield}
		rows := newRowReader(r, 0, o.MaxLine)
		rows.isLines = true
		options := o.strict()
		for line, more := rows.next(); more; line, more = rows.next() {
			line.text = strings.TrimRight(line.text, "\r\n")
			if line.bad == nil && strings.TrimSpace(line.text) == "" {
				continue
			}
			if !s.json(line, options) {
				return
			}
		}
		s.end(rows.err)
	}
}

// stream is a stream of observations that is read.
type stream struct {
	StreamOptions
	yield  func(economy.Observation, error) bool
	faults int
}

// json yields the observation of a line, or its faults.
func (s *stream) json(line row, options strictjson.Options) bool {
	if line.bad != nil {
		return s.refuse(line, []csvFault{s.faultOf(line)})
	}
	v, err := observations.Decode(line.text, options)
	var faults strictjson.Errors
	if !errors.As(err, &faults) {
		return s.yield(*v, nil)
	}
	var all []csvFault
	for _, bad := range faults {
		all = append(all, csvFault{bad.Offset, bad.Path, definitionOf(bad.Fault), bad.Args, bad.Hint, bad.Cause})
	}
	return s.refuse(line, all)
}

// faultOf returns the fault of a row as a text.
func (s *stream) faultOf(r row) csvFault {
	f := csvFault{offset: r.bad.offset, issue: r.bad.issue}
	switch f.issue {
	case &longRow:
		f.args = strictjson.Args{"limit": words(strconv.Itoa(s.MaxLine))}
		f.hint = strictjson.Words{Text: "raise the limit {name}", Args: strictjson.Args{"name": words("MaxLine")}}
	case &notUTF8:
		f.args, f.hint = strictjson.Args{"byte": words(fmt.Sprintf("0x%02X", r.text[f.offset]))}, words("save the file as UTF-8")
	}
	return f
}

// refuse yields the faults of a line, and returns false where reading stops.
func (s *stream) refuse(line row, all []csvFault) bool {
	found := csvFaults{all: all, limit: s.MaxErrors, before: s.faults}
	s.faults += len(all)
	return s.yield(economy.Observation{}, found.errors(&origin{file: s.Name, text: line.text}, line.line)) && s.faults <= s.MaxErrors
}

// end yields the error with which the input ended, if it is not its end.
func (s *stream) end(err error) {
	if err != nil && !errors.Is(err, io.EOF) {
		s.yield(economy.Observation{}, fmt.Errorf("dataset: reading %s: %w", s.Name, err))
	}
}

// WriteObservations writes observations as NDJSON, which [ReadObservations] reads: one JSON object a line, in the
// canonical form of [Dataset.Write] without spaces. It stops at the first error of the sequence and returns it. An
// observation with a value that JSON cannot hold is a [*WriteError], whose path is that within the observation.
func WriteObservations(w io.Writer, all iter.Seq2[economy.Observation, error]) error {
	if w == nil {
		return errors.New("dataset: WriteObservations: no writer")
	}
	b := bufio.NewWriterSize(w, 1<<16)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	return writeEach("WriteObservations", b, all, func(o *economy.Observation) error { return e.Encode(o) })
}

// writeEach calls write with each observation, and flushes b.
func writeEach(in string, b *bufio.Writer, all iter.Seq2[economy.Observation, error], write func(o *economy.Observation) error) error {
	if all == nil {
		return nil
	}
	for o, err := range all {
		if err == nil {
			if bad := unwritable("", reflect.ValueOf(&o).Elem()); bad != nil {
				bad.in = in
				err = bad
			} else if bad := write(&o); bad != nil {
				err = fmt.Errorf("dataset: %s: %w", in, bad)
			}
		}
		if err != nil {
			if bad := b.Flush(); bad != nil {
				err = errors.Join(err, bad)
			}
			return err
		}
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("dataset: %s: %w", in, err)
	}
	return nil
}
