package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestRegionTasks compares the output of every library with the output that is claimed for it.
func TestRegionTasks(t *testing.T) {
	for _, task := range regionTasks() {
		require.Equal(t, ours, task.entries[0].library, task.name)
		require.Empty(t, task.entries[0].prints, task.name)
		for n := range task.entries {
			assert.NoError(t, task.check(&task.entries[n]))
			if n > 0 {
				assert.Contains(t, regionPeers(), task.entries[n].library)
			}
			if task.entries[n].prints != "" {
				assert.NotEqual(t, task.want, task.entries[n].prints, "%s: %s prints the wanted output", task.name, task.entries[n].library)
				assert.NotEmpty(t, task.entries[n].note)
			}
		}
	}
}

// Tasks with codes do not allocate; tasks that search for names may.
func TestRegionLookupDoesNotAllocate(t *testing.T) {
	for _, task := range regionTasks()[:6] {
		buf := make([]byte, 0, 256)
		assert.Zero(t, testing.AllocsPerRun(100, func() { task.entries[0].run(buf[:0], 0) }), task.name)
	}
}

// BenchmarkRegion reports the median time of each library at each task. One iteration measures all libraries in turn,
// so -benchtime 1x suffices.
func BenchmarkRegion(b *testing.B) {
	for _, task := range regionTasks() {
		b.Run(task.name, func(b *testing.B) {
			for range b.N {
				all, err := measure(&task)
				require.NoError(b, err)
				for n, m := range all {
					b.ReportMetric(m.nanoseconds, task.entries[n].library+"-ns")
					b.ReportMetric(m.allocations, task.entries[n].library+"-allocs")
				}
			}
			b.ReportMetric(0, "ns/op")
		})
	}
}

// firstStarts is the number of processes that are started for each first search.
const firstStarts = 10

// BenchmarkRegionFirst reports the median time and memory of the first search in a new process.
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

// TestRegionFirst runs every first search once. It does not check times, because the machine may be busy during a test.
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
