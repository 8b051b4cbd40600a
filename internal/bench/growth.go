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

// growthSizes are the numbers of ties of the networks that are compared.
func growthSizes() []int { return []int{1_000, 10_000, 100_000, 1_000_000} }

// growth is what a network of some ties costs, and what its answers take.
type growth struct {
	ties     int
	validate time.Duration // dataset.Check, which network.New begins with
	build    time.Duration // network.New, all of it
	records  float64       // bytes of the dataset, for each tie
	bytes    float64       // bytes of the network, for each tie, without its copy of the records

	links, linksOf, neighbors, timeline, unknown, search, path, changes answers
}

// answers are the times of a question that was asked about different parties.
type answers struct {
	took    []time.Duration
	entries int // in all answers together
	first   time.Duration
}

// per returns the time for each entry of the answers.
func (a *answers) per() time.Duration {
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

// ask asks a question count times; it answers with the number of entries. The first answer, which may prepare others, is
// timed apart.
func ask(count int, question func(i int) int) answers {
	var a answers
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
	return a
}

// inUse returns the bytes of memory in use.
func inUse() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// grow measures a network of some ties.
func grow(ties int) (growth, error) {
	g := growth{ties: ties}
	before := inUse()
	data := mixed(ties)
	ofData := inUse()
	g.records = (ofData - before) / float64(ties)
	start := time.Now()
	if err := data.Check(); err != nil {
		return g, err
	}
	g.validate = time.Since(start)
	ofData = inUse()
	copied := data.Clone()
	ofCopy := inUse() - ofData
	runtime.KeepAlive(copied)
	copied = nil
	start = time.Now()
	n, err := network.New(data)
	if err != nil {
		return g, err
	}
	g.build = time.Since(start)
	g.bytes = (inUse() - ofData - ofCopy) / float64(ties)
	g.ask(n, data)
	runtime.KeepAlive(data)
	return g, nil
}

// ask asks a network all questions.
func (g *growth) ask(n *network.Network, data *dataset.Dataset) {
	on := civil.MustParseDate("2020-06-30")
	pair := func(i int) (a, b party.ID) {
		switch i % 3 {
		case 0:
			o := &data.Observations[i*7919%len(data.Observations)]
			return o.Subject, o.Counterpart
		case 1:
			g := &data.Agreements[i*7919%len(data.Agreements)]
			return g.Parties[0].Party, g.Parties[1].Party
		}
		m := i * 7919 % (len(data.Memberships) / 10) * 10
		return data.Memberships[m].Member, data.Memberships[m+1].Member
	}
	who := func(i int) party.ID {
		a, _ := pair(i * 3)
		return a
	}
	g.links = ask(2000, func(i int) int {
		a, b := pair(i)
		return len(n.Links(a, b, on))
	})
	g.linksOf = ask(200, func(i int) int { return len(n.LinksOf(who(i), on)) })
	g.timeline = ask(50, func(i int) int {
		return len(n.Timeline(network.TimelineQuery{Parties: []party.ID{who(i)}}))
	})
	g.unknown = ask(1000, func(i int) int {
		if _, err := n.Party(fmt.Sprint("nobody-", i)); err == nil {
			return 1
		}
		return 0
	})
	g.search = ask(1000, func(i int) int { return len(n.Search(fmt.Sprint("nobody ", i), network.SearchOptions{})) })
	g.neighbors = ask(200, func(i int) int { return len(n.Neighbors(who(i), on)) })
	g.path = ask(50, func(i int) int {
		p, _ := n.Path(who(i), who(i+17), on)
		return len(p.Parties)
	})
	g.changes = ask(3, func(i int) int {
		from := civil.MustParseDate("2018-01-01").AddYears(i)
		return len(n.Changes(from, from.AddYears(1)))
	})
}

// writeGrowth measures networks of growing size and writes a table of them.
func writeGrowth(out io.Writer, sizes []int) error {
	fmt.Fprintln(out, "ties | check | New | a tie | records | network | Links p50 | p99 | entries | LinksOf p50 | an entry | Neighbors p50 | an entry | first | Timeline p50 | an entry | Party(unknown) p50 | Search(unknown) p50 | first | Path p50 | max | Changes of a year | an entry")
	for _, ties := range sizes {
		g, err := grow(ties)
		if err != nil {
			return err
		}
		us := func(d time.Duration) string { return fmt.Sprintf("%.1f µs", float64(d.Nanoseconds())/1000) }
		fmt.Fprintf(out, "%d | %s | %s | %s | %.0f B | %.0f B | %s | %s | %.1f | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s\n",
			g.ties, us(g.validate), us(g.build), us(g.build/time.Duration(ties)), g.records, g.bytes,
			us(g.links.quantile(0.5)), us(g.links.quantile(0.99)), float64(g.links.entries)/float64(len(g.links.took)),
			us(g.linksOf.quantile(0.5)), us(g.linksOf.per()), us(g.neighbors.quantile(0.5)), us(g.neighbors.per()), us(g.neighbors.first),
			us(g.timeline.quantile(0.5)), us(g.timeline.per()), us(g.unknown.quantile(0.5)), us(g.search.quantile(0.5)), us(g.search.first),
			us(g.path.quantile(0.5)), us(g.path.quantile(1)), us(g.changes.quantile(0.5)), us(g.changes.per()))
	}
	return nil
}

// printGrowth prints the table for networks of some numbers of ties, or of the usual ones.
func printGrowth(args []string) error {
	sizes := growthSizes()
	if len(args) > 0 {
		sizes = nil
	}
	for _, arg := range args {
		n, err := strconv.Atoi(arg)
		if err != nil || n < 1000 {
			return fmt.Errorf("a number of ties from 1000: %q", arg)
		}
		sizes = append(sizes, n)
	}
	return writeGrowth(os.Stdout, sizes)
}
