package main

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strconv"
	"time"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// growthSizes returns the numbers of ties of the networks that are compared.
func growthSizes() []int { return []int{1_000, 10_000, 100_000, 1_000_000} }

// leastTies is the number of ties below which a dataset does not have something of everything.
const leastTies = 1_000

// growth is what a network of some ties costs, and the times of its answers.
type growth struct {
	ties    int
	check   time.Duration // dataset.Check, with which network.New begins
	build   time.Duration // all of network.New
	records float64       // bytes of the dataset, for each tie; a network has a copy of it
	tables  float64       // bytes of what a network has beside its copy, for each tie
	answers []answers
}

// answers are the times of a question that was asked about different parties.
type answers struct {
	question string
	first    time.Duration // of the first answer, which may prepare others
	took     []time.Duration
	entries  int // in all answers but the first
}

// perEntry returns the time for each entry of the answers.
func (a *answers) perEntry() time.Duration {
	total := time.Duration(0)
	for _, d := range a.took {
		total += d
	}
	return total / time.Duration(max(a.entries, 1))
}

// quantile returns the time that a part of the answers did not exceed.
func (a *answers) quantile(part float64) time.Duration {
	sorted := slices.Sorted(slices.Values(a.took))
	return sorted[min(int(part*float64(len(sorted))), len(sorted)-1)]
}

// ask asks a question count times, and once before; it answers with the number of entries.
func (g *growth) ask(name string, count int, question func(i int) int) {
	a := answers{question: name}
	for i := range count + 1 {
		start := time.Now()
		entries := question(i)
		took := time.Since(start)
		if i == 0 {
			a.first = took
			continue
		}
		a.took, a.entries = append(a.took, took), a.entries+entries
	}
	g.answers = append(g.answers, a)
}

// inUse returns the bytes of memory in use.
func inUse() float64 {
	runtime.GC()
	runtime.GC() // what the first has found to be free
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// grow measures a network of some ties.
func grow(ties int) (*growth, error) {
	g := &growth{ties: ties}
	before := inUse()
	data := mixed(ties)
	withData := inUse()
	g.records = (withData - before) / float64(ties)
	copied := data.Clone()
	ofCopy := inUse() - withData
	runtime.KeepAlive(copied)
	copied = nil
	started := processorTime()
	if err := data.Check(); err != nil {
		return nil, err
	}
	g.check = processorTime() - started
	started = processorTime()
	n, err := network.New(data)
	if err != nil {
		return nil, err
	}
	g.build = processorTime() - started
	g.tables = (inUse() - withData - ofCopy) / float64(ties)
	g.askAll(n, data)
	runtime.KeepAlive(data)
	return g, nil
}

// askAll asks all questions, about parties that are tied to each other.
func (g *growth) askAll(n *network.Network, data *dataset.Dataset) {
	on := civil.MustParseDate("2020-06-30")
	pair := func(i int) (a, b party.ID) {
		switch i % 3 {
		case 0:
			o := &data.Observations[i*7919%len(data.Observations)]
			return o.Subject, o.Counterpart
		case 1:
			a := &data.Agreements[i*7919%len(data.Agreements)]
			return a.Parties[0].Party, a.Parties[1].Party
		}
		m := i * 7919 % (len(data.Memberships) / 10) * 10
		return data.Memberships[m].Member, data.Memberships[m+1].Member
	}
	subdivision := func(i int) party.ID {
		a, _ := pair(i * 3)
		return a
	}
	g.ask("Links", 2000, func(i int) int {
		a, b := pair(i)
		return len(n.Links(a, b, on))
	})
	g.ask("Links, asked again", 2000, func(i int) int {
		a, b := pair(i)
		return len(n.Links(a, b, on))
	})
	g.ask("LinksOf", 200, func(i int) int { return len(n.LinksOf(subdivision(i), on)) })
	g.ask("Neighbors", 200, func(i int) int { return len(n.Neighbors(subdivision(i), on)) })
	g.ask("Neighbors, another day each", 50, func(i int) int { return len(n.Neighbors(subdivision(i), on.AddDays(-i))) })
	g.ask("Timeline of a party", 200, func(i int) int {
		return len(n.Timeline(network.TimelineQuery{Parties: []party.ID{subdivision(i)}}))
	})
	g.ask("Party, unknown", 1000, func(i int) int {
		if _, err := n.Party(fmt.Sprint("nobody-", i)); err == nil {
			return 1
		}
		return 0
	})
	g.ask("Search, unknown", 1000, func(i int) int { return len(n.Search(fmt.Sprint("nobody ", i), network.SearchOptions{})) })
	path := func(i int, on civil.Date) int {
		p, _ := n.Path(subdivision(i), subdivision(i+17), on)
		return len(p.Parties)
	}
	g.ask("Path", 50, func(i int) int { return path(i, on) })
	g.ask("Path, another day each", 20, func(i int) int { return path(i, on.AddDays(-i)) })
	g.ask("Changes of a year", 3, func(i int) int {
		from := civil.MustParseDate("2018-01-01").AddYears(i)
		return len(n.Changes(from, from.AddYears(1).AddDays(-1)))
	})
}

// printGrowth prints a table of networks of some numbers of ties, or of the usual ones.
func printGrowth(args []string) error {
	sizes := growthSizes()
	if len(args) > 0 {
		sizes = nil
	}
	for _, arg := range args {
		ties, err := strconv.Atoi(arg)
		if err != nil || ties < leastTies {
			return fmt.Errorf("a number of ties from %d: %q", leastTies, arg)
		}
		sizes = append(sizes, ties)
	}
	var all []*growth
	for _, ties := range sizes {
		g, err := grow(ties)
		if err != nil {
			return err
		}
		all = append(all, g)
	}
	writeGrowth(os.Stdout, all)
	return nil
}

// writeGrowth writes what networks of growing size cost, a column for each.
func writeGrowth(out io.Writer, all []*growth) {
	row := func(name string, cell func(g *growth) string) {
		fmt.Fprintf(out, "| %s |", name)
		for _, g := range all {
			fmt.Fprintf(out, " %s |", cell(g))
		}
		fmt.Fprintln(out)
	}
	row("ties", func(g *growth) string { return strconv.Itoa(g.ties) })
	row("---", func(*growth) string { return "---:" })
	row("New, processor time a tie", func(g *growth) string { return micros(g.build / time.Duration(g.ties)) })
	row("of which Check", func(g *growth) string { return micros(g.check / time.Duration(g.ties)) })
	row("memory a tie beside the records", func(g *growth) string { return fmt.Sprintf("%.0f B", g.tables) })
	row("memory a tie of the records", func(g *growth) string { return fmt.Sprintf("%.0f B", g.records) })
	for i := range all[0].answers {
		row(all[0].answers[i].question+": p50, p99", func(g *growth) string {
			return micros(g.answers[i].quantile(0.5)) + ", " + micros(g.answers[i].quantile(0.99))
		})
		row("an entry; the first answer", func(g *growth) string {
			return micros(g.answers[i].perEntry()) + "; " + micros(g.answers[i].first)
		})
	}
}

// micros writes a time in microseconds.
func micros(d time.Duration) string { return fmt.Sprintf("%.1f µs", float64(d.Nanoseconds())/1000) }
