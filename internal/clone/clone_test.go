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

// tree has slices of its own type.
type tree struct {
	Name     string
	Branches []tree
	Words    []string
	Names    map[string]string
}

// The slices of a copy share one piece of memory, and none can grow into the next. What is empty stays so, and so does
// what is nil.
func TestDeepSlicesAreApart(t *testing.T) {
	original := []tree{
		{Name: "a", Words: []string{"x"}, Branches: []tree{{Name: "a.a", Words: []string{"y"}, Branches: []tree{{Name: "a.a.a"}}}, {Words: []string{}}}},
		{Name: "b", Words: []string{"z"}, Branches: []tree{}, Names: map[string]string{"en": "b"}},
		{Name: "c"},
	}
	copied := clone.Deep(original)
	assert.Equal(t, original, copied)
	_ = append(copied[0].Words, "grown")
	assert.Equal(t, []string{"z"}, copied[1].Words)
	_ = append(copied[0].Branches, tree{Name: "grown"})
	assert.Equal(t, original, copied)
	copied[0].Branches[0].Branches[0].Name, copied[1].Names["en"] = "changed", "changed"
	assert.Equal(t, "a.a.a", original[0].Branches[0].Branches[0].Name)
	assert.Equal(t, "b", original[1].Names["en"])
}
