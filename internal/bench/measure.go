package main

import (
	"slices"
	"testing"
	"time"
)

// rounds is the number of times that each library is timed at a task.
const rounds = 15

// roundTime is the approximate duration of one timing.
const roundTime = 20 * time.Millisecond

// measurement is the cost of one run of a task with a library. All values are medians or means over many runs.
type measurement struct {
	nanoseconds float64
	ratio       float64 // of the time to that of crossborder in the same round
	allocations float64
}

// measure checks the output of all libraries at a task, and times them in turn.
func measure(t *task) ([]measurement, error) {
	buf := make([]byte, 0, 256)
	count := make([]int, len(t.entries))
	for n := range t.entries {
		if err := t.check(&t.entries[n]); err != nil {
			return nil, err
		}
		count[n] = 1
		for took := time.Duration(0); took < roundTime/2; count[n] *= 2 {
			took = timed(&t.entries[n], buf, count[n], t.inputs())
		}
	}
	times, ratios := make([][]float64, len(t.entries)), make([][]float64, len(t.entries))
	for k := range rounds {
		for n := range t.entries {
			took := timed(&t.entries[n], buf, count[n], t.inputs())
			times[n] = append(times[n], float64(took.Nanoseconds())/float64(count[n]))
			ratios[n] = append(ratios[n], times[n][k]/times[0][k])
		}
	}
	out := make([]measurement, len(t.entries))
	for n := range t.entries {
		input := 0
		allocations := testing.AllocsPerRun(max(100, t.inputs()), func() {
			t.entries[n].run(buf[:0], input)
			input = (input + 1) % t.inputs()
		})
		out[n] = measurement{median(times[n]), median(ratios[n]), allocations}
	}
	return out, nil
}

// timed runs a task count times, with its inputs in turn, and returns the elapsed time.
func timed(c *entry, buf []byte, count, inputs int) time.Duration {
	start := time.Now()
	for input := 0; count > 0; count-- {
		c.run(buf[:0], input)
		if input++; input == inputs {
			input = 0
		}
	}
	return time.Since(start)
}

// median returns the median of values, or the greater of the two middle values.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
