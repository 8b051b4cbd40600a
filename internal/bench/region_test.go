package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRegionTasks compares the output of every library with what is claimed.
func TestRegionTasks(t *testing.T) {
	for _, task := range regionTasks() {
		require.Equal(t, ours, task.tries[0].library, task.name)
		require.Empty(t, task.tries[0].prints, task.name)
		for n := range task.tries {
			assert.NoError(t, task.check(&task.tries[n]))
			if n > 0 {
				assert.Contains(t, regionPeers(), task.tries[n].library)
			}
			if task.tries[n].prints != "" {
				assert.NotEqual(t, task.want, task.tries[n].prints, "%s: %s does what is wanted", task.name, task.tries[n].library)
				assert.NotEmpty(t, task.tries[n].note)
			}
		}
	}
}

// TestRegionLookupDoesNotAllocate checks the tasks about codes.
func TestRegionLookupDoesNotAllocate(t *testing.T) {
	for _, task := range regionTasks()[:6] {
		buf := make([]byte, 0, 256)
		assert.Zero(t, testing.AllocsPerRun(100, func() { task.tries[0].run(buf[:0]) }), task.name)
	}
}

// BenchmarkRegion reports the median time of each library at each task, the libraries by turns; one iteration
// (-benchtime 1x) is all of that.
func BenchmarkRegion(b *testing.B) {
	for _, task := range regionTasks() {
		b.Run(task.name, func(b *testing.B) {
			for range b.N {
				all, err := measure(&task)
				require.NoError(b, err)
				for n, m := range all {
					b.ReportMetric(m.nanoseconds, task.tries[n].library+"-ns")
					b.ReportMetric(m.allocations, task.tries[n].library+"-allocs")
				}
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

// starts of a process for each first search, of which the median is reported.
const firstStarts = 10

// BenchmarkRegionFirst reports the medians of the first searches of new processes.
func BenchmarkRegionFirst(b *testing.B) {
	program, err := build(b.TempDir(), "region-first")
	require.NoError(b, err)
	for _, q := range firstSearches() {
		b.Run(q[0]+"/"+q[1], func(b *testing.B) {
			var times, memory []float64
			for range b.N * firstStarts {
				c, err := firstSearch(program, q[0], q[1])
				require.NoError(b, err)
				require.Equal(b, q[2], c.Found)
				times, memory = append(times, c.Milliseconds), append(memory, c.Megabytes)
			}
			b.ReportMetric(median(times), "ms")
			b.ReportMetric(median(memory), "MB")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// TestRegionFirst searches once. It checks no times, because the machine may be busy.
func TestRegionFirst(t *testing.T) {
	program, err := build(t.TempDir(), "region-first")
	require.NoError(t, err)
	for _, q := range firstSearches() {
		c, err := firstSearch(program, q[0], q[1])
		require.NoError(t, err)
		assert.Equal(t, q[2], c.Found)
		assert.Positive(t, c.Milliseconds)
	}
}
