package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTasks compares the output of every library with what the table claims.
func TestTasks(t *testing.T) {
	for _, task := range tasks() {
		require.Equal(t, ours, task.tries[0].library, task.name)
		require.Empty(t, task.tries[0].prints, task.name)
		for n := range task.tries {
			assert.NoError(t, task.check(&task.tries[n]))
			if n > 0 {
				assert.Contains(t, peers(), task.tries[n].library)
			}
			if task.tries[n].prints != "" {
				assert.NotEqual(t, task.want, task.tries[n].prints, "%s: %s does what is wanted", task.name, task.tries[n].library)
				assert.NotEmpty(t, task.tries[n].note)
			}
		}
	}
}

func BenchmarkTasks(b *testing.B) {
	for _, task := range tasks() {
		for n := range task.tries {
			c := &task.tries[n]
			require.NoError(b, task.check(c))
			b.Run(task.name+"/"+c.library, func(b *testing.B) {
				buf := make([]byte, 0, 256)
				b.ReportAllocs()
				for b.Loop() {
					c.run(buf[:0])
				}
			})
		}
	}
}
