package clone_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/clone"
)

type inner struct {
	Words  map[string][]string
	hidden []int
}

type outer struct {
	List []inner
	One  *inner
	None *inner
	Nil  []string
}

func TestDeep(t *testing.T) {
	shared := inner{Words: map[string][]string{"a": {"x"}}, hidden: []int{1}}
	original := outer{List: []inner{shared}, One: &shared}
	copied := clone.Deep(original)
	assert.Equal(t, original, copied)

	copied.List[0].Words["a"][0] = "changed"
	copied.List[0].Words["b"] = nil
	copied.One.Words["a"][0] = "changed"
	copied.One.Words = nil
	assert.Equal(t, map[string][]string{"a": {"x"}}, shared.Words)
	assert.Equal(t, "x", original.List[0].Words["a"][0])
	assert.NotNil(t, original.One.Words)
}
