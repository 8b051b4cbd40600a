package flow

import (
	"cmp"
	"io"
	"runtime"
	"slices"
	"sync"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// read reads a file with several goroutines. One cuts the file into chunks of whole lines; the others parse each chunk
// into a block and hand it to take, with its number. Blocks whose memory is not kept are used again.
func read(r io.Reader, l *layout, o *Options, book *codebook, keeps bool, take func(number int, b *block)) (Report, error) {
	if err := o.check(l.format); err != nil {
		return Report{}, err
	}
	c := &chunker{in: tabular.Given(r)}
	header, f := c.begin()
	if f != nil {
		return Report{}, fileFault(l.format, max(c.row, 1), f)
	}
	if column, reason := l.open(header, o); reason != "" {
		return Report{}, &figures.Error{Format: l.format, Row: c.row - 1, Column: column, Reason: reason}
	}
	workers := min(o.Workers, maxWorkers)
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	run := &run{
		layout: l, options: o, book: book, keeps: keeps, take: take,
		work: make(chan chunk), free: make(chan []byte, 2*workers), stop: make(chan struct{}),
	}
	for range 2 * workers {
		run.free <- nil
	}
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() { run.parse(newParser(l, o, c.endLine, book)) })
	}
	end := run.cut(c)
	close(run.work)
	wait.Wait()
	return run.finish(c, end)
}

// maxWorkers bounds the memory of the parsers.
const maxWorkers = 64

// run is the state of reading one file.
type run struct {
	layout  *layout
	options *Options
	book    *codebook
	keeps   bool
	take    func(number int, b *block)
	work    chan chunk
	free    chan []byte // memory of chunks
	stop    chan struct{}

	mu      sync.Mutex
	report  Report
	full    *figures.Error
	stopped bool
}

// cut hands the chunks of the file to the parsers, until its end or until one of them stops.
func (r *run) cut(c *chunker) *fault {
	for {
		select {
		case <-r.stop:
			return nil
		case memory := <-r.free:
			next, f := c.next(memory)
			if f != nil || next.text == nil {
				return f
			}
			if r.options.Progress != nil {
				r.options.Progress(c.row-1, c.bytes)
			}
			r.work <- next
		}
	}
}

// parse parses chunks until there are no more. After too many faults it takes no further ones; since chunks are handed
// out in order, those before a fault have all been parsed.
func (r *run) parse(p *parser) {
	var b block
	for c := range r.work {
		if r.keeps {
			b = block{}
		}
		b.reset(c.rows)
		p.parse(c, &b)
		r.free <- c.memory
		if b.len() > 0 {
			r.take(c.number, &b)
		}
		if len(p.faults) > 0 || p.full != nil {
			r.fault(p)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.report.Rows += p.rows
	r.report.LeftOut += p.leftOut
}

// fault collects the faults of a parser.
func (r *run) fault(p *parser) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.report.Faults = append(r.report.Faults, p.faults...)
	p.faults = nil
	if p.full != nil {
		r.full = p.full
	}
	if (len(r.report.Faults) > r.options.MaxFaults || r.full != nil) && !r.stopped {
		r.stopped = true
		close(r.stop)
	}
}

// finish returns the report, or the error of the first fault that is not allowed.
func (r *run) finish(c *chunker, end *fault) (Report, error) {
	report := r.report
	report.Bytes = c.bytes
	slices.SortFunc(report.Faults, func(a, b *figures.Error) int { return cmp.Compare(a.Row, b.Row) })
	switch {
	case len(report.Faults) > r.options.MaxFaults:
		return Report{}, report.Faults[r.options.MaxFaults]
	case r.full != nil:
		return Report{}, r.full
	case end != nil:
		return Report{}, fileFault(r.layout.format, c.row, end)
	}
	return report, nil
}

func fileFault(format string, row int, f *fault) error {
	return &figures.Error{Format: format, Row: row, Reason: f.reason, Err: f.err}
}

// ReadBACI reads a file of BACI, CEPII's table of bilateral trade: a CSV file with the columns t, i, j, k, v and q as
// package economy/baci describes it. A row must be a line. The error is a *[figures.Error] with the row and the column.
// Rows with the same key are all counted.
func ReadBACI(r io.Reader, o Options) (*Flows, error) { return readFlows(r, baciLayout(), o) }

// ReadComtrade reads a bulk file of UN Comtrade, or a file of its website: a table separated by tabs or commas, with
// the columns that package economy/comtrade describes. These rows are left out and counted by [Report]: those of other
// flows than [Options.Flow], of all partners together (0), of parts of a flow (by customs procedure, transport or second
// partner), of services, of other classifications than the Harmonized System, and of products of another level than
// Options.Digits. The error is a *[figures.Error] with the row and the column.
func ReadComtrade(r io.Reader, o Options) (*Flows, error) { return readFlows(r, comtradeLayout(), o) }

func readFlows(r io.Reader, l *layout, o Options) (*Flows, error) {
	f := &Flows{book: &codebook{}}
	type numbered struct {
		number int
		block  block
	}
	var mu sync.Mutex
	var blocks []numbered
	report, err := read(r, l, &o, f.book, true, func(number int, b *block) {
		mu.Lock()
		defer mu.Unlock()
		blocks = append(blocks, numbered{number, *b})
	})
	if err != nil {
		return nil, err
	}
	slices.SortFunc(blocks, func(a, b numbered) int { return cmp.Compare(a.number, b.number) })
	for _, b := range blocks {
		f.keep(b.block)
	}
	f.report = report
	return f, nil
}

// AddBACI adds the rows of a file to accumulators, which may have different dimensions and measures, in one reading. The
// rows, which [ReadBACI] describes, are not kept. If the file cannot be read, the accumulators are as before.
func AddBACI(r io.Reader, o Options, into ...*Accumulator) (Report, error) {
	return addFlows(r, baciLayout(), o, into)
}

// AddComtrade adds the rows of a file to accumulators, which may have different dimensions and measures, in one reading.
// The rows, which [ReadComtrade] describes, are not kept. If the file cannot be read, the accumulators are as before.
func AddComtrade(r io.Reader, o Options, into ...*Accumulator) (Report, error) {
	return addFlows(r, comtradeLayout(), o, into)
}

func addFlows(r io.Reader, l *layout, o Options, into []*Accumulator) (Report, error) {
	for _, a := range into {
		if err := a.check(); err != nil {
			return Report{}, err
		}
	}
	book := &codebook{}
	gather := make([]gatherers, len(into))
	for i, a := range into {
		gather[i].query = a.query
	}
	report, err := read(r, l, &o, book, false, func(_ int, b *block) {
		for i := range gather {
			own := &gather[i]
			g := own.take()
			g.add(b, own.query, book)
			own.give(g)
		}
	})
	if err != nil {
		return Report{}, err
	}
	for i, a := range into {
		whole := newAccumulator(a.query, book)
		for _, g := range gather[i].grids {
			whole.grid.merge(g, a.query, book)
		}
		if err := a.mergeSums("AddBACI", whole.Sums()); err != nil {
			return Report{}, err
		}
	}
	return report, nil
}
