package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTasks compares the output of every library with the output that the table claims for it.
func TestTasks(t *testing.T) {
	for _, task := range tasks() {
		require.Equal(t, ours, task.entries[0].library, task.name)
		require.Empty(t, task.entries[0].prints, task.name)
		for n := range task.entries {
			assert.NoError(t, task.check(&task.entries[n]))
			if n > 0 {
				assert.Contains(t, peers(), task.entries[n].library)
			}
			if task.entries[n].prints != "" {
				assert.NotEqual(t, task.want, task.entries[n].prints, "%s: %s prints the wanted output", task.name, task.entries[n].library)
				assert.NotEmpty(t, task.entries[n].note)
			}
		}
	}
}

func BenchmarkTasks(b *testing.B) {
	for _, task := range tasks() {
		for n := range task.entries {
			c := &task.entries[n]
			require.NoError(b, task.check(c))
			b.Run(task.name+"/"+c.library, func(b *testing.B) {
				buf := make([]byte, 0, 256)
				b.ReportAllocs()
				for n := 0; b.Loop(); n++ {
					c.run(buf[:0], n%task.inputs())
				}
			})
		}
	}
}
