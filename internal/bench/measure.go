package main

import (
	"slices"
	"testing"
	"time"
)

// turns is the number of timings of each library at a task.
const turns = 15

// turn is about the duration of one timing.
const turn = 20 * time.Millisecond

// measured is what a library needs for a task. The ratio is its time divided by ours in the same turn.
type measured struct {
	nanoseconds, ratio, allocations float64
}

// measure checks all libraries at a task and times them by turns.
func measure(t *task) ([]measured, error) {
	buf := make([]byte, 0, 256)
	count := make([]int, len(t.tries))
	for n := range t.tries {
		if err := t.check(&t.tries[n]); err != nil {
			return nil, err
		}
		count[n] = 1
		for took := time.Duration(0); took < turn/2; count[n] *= 2 {
			took = timed(&t.tries[n], buf, count[n])
		}
	}
	times, ratios := make([][]float64, len(t.tries)), make([][]float64, len(t.tries))
	for k := range turns {
		for n := range t.tries {
			took := timed(&t.tries[n], buf, count[n])
			times[n] = append(times[n], float64(took.Nanoseconds())/float64(count[n]))
			ratios[n] = append(ratios[n], times[n][k]/times[0][k])
		}
	}
	out := make([]measured, len(t.tries))
	for n := range t.tries {
		allocations := testing.AllocsPerRun(100, func() { t.tries[n].run(buf[:0]) })
		out[n] = measured{median(times[n]), median(ratios[n]), allocations}
	}
	return out, nil
}

// timed runs a library that many times.
func timed(c *try, buf []byte, count int) time.Duration {
	begun := time.Now()
	for range count {
		c.run(buf[:0])
	}
	return time.Since(begun)
}

// median is the middle value.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
