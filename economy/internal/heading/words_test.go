package heading

import (
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The documentation of economy.Label lists the codes of all measures that have words.
func TestMeasuresAreListed(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../../table.go", nil, parser.ParseComments)
	require.NoError(t, err)
	text := ""
	for _, group := range file.Comments {
		if strings.HasPrefix(group.Text(), "Label says") {
			text = group.Text()
		}
	}
	var listed []string
	for _, line := range strings.Split(text, "\n") {
		if codes, _, ok := strings.Cut(line, "   "); ok && strings.HasPrefix(line, "\t") {
			listed = append(listed, strings.Fields(codes)...)
		}
	}
	var codes []string
	for _, w := range measureWords {
		codes = append(codes, w.code)
	}
	slices.Sort(codes)
	slices.Sort(listed)
	assert.Equal(t, codes, slices.Compact(listed))
}
