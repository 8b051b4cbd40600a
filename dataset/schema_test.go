package dataset_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

// What Schema returns is the caller's.
func TestSchemaIsNotShared(t *testing.T) {
	schema := dataset.Schema()
	require.True(t, json.Valid(schema))
	schema[0] = 'x'
	assert.True(t, json.Valid(dataset.Schema()))
}

// The patterns are read by RE2 and by ECMA-262 with the flag u: both know these escapes, groups and counts, and a flag,
// look-around or class escape is not among them.
func TestSchemaPatternsArePortable(t *testing.T) {
	portable := regexp.MustCompile(`^(?:[\^$|()~/%@.: A-Za-z0-9-]|\(\?:|\\[.\[\]+-]|\[[^\]\\]+\]|[?*+]|\{[0-9]+(?:,[0-9]+)?\})*$`)
	found := 0
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			for key, e := range v {
				if pattern, isText := e.(string); isText && key == "pattern" {
					found++
					assert.Regexp(t, portable, pattern)
					_, err := regexp.Compile(pattern)
					assert.NoError(t, err)
				}
				walk(e)
			}
		}
	}
	var tree any
	require.NoError(t, json.Unmarshal(dataset.Schema(), &tree))
	walk(tree)
	assert.Greater(t, found, 10)
}

func ExampleSchema() {
	var schema struct {
		ID    string `json:"$id"`
		Title string
	}
	if err := json.Unmarshal(dataset.Schema(), &schema); err != nil {
		fmt.Println(err)
	}
	fmt.Println(schema.Title, schema.ID)
	// Output: crossborder dataset https://raw.githubusercontent.com/crossborder-go/crossborder/main/dataset/schema.json
}
