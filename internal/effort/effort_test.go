package effort

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMustRead(t *testing.T) {
	for text, want := range map[string]int{"": 1, "1": 1, "15": 15} {
		t.Setenv("EFFORT", text)
		assert.Equal(t, want, mustRead(), text)
	}
	for _, text := range []string{"0", "-1", " ", "ten", "1000001"} {
		t.Setenv("EFFORT", text)
		assert.Panics(t, func() { mustRead() }, text)
	}
}
