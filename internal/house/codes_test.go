package house_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/constant"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
)

var update = flag.Bool("update", false, "add new issue codes to testdata/codes.txt")

func TestDefinitions(t *testing.T) {
	m := loaded(t)
	code := regexp.MustCompile(`^([a-z]+)\.[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	seen := map[issue.Code]bool{}
	for _, d := range dataset.Definitions() {
		assert.False(t, seen[d.Code], "%s is defined twice", d.Code)
		seen[d.Code] = true
		parts := code.FindStringSubmatch(string(d.Code))
		if assert.NotNil(t, parts, "%q is no package.slug", d.Code) {
			assert.NotNil(t, m.own[parts[1]], "%s has a package", d.Code)
		}
		assert.Contains(t, []issue.Severity{issue.Error, issue.Warning}, d.Severity, d.Code)
		checkMessages(t, d)
	}
	assert.NotEmpty(t, seen)
}

// checkMessages holds the languages of a definition against each other: the same placeholders, each a plain name.
func checkMessages(t *testing.T, d issue.Definition) {
	t.Helper()
	placeholder := regexp.MustCompile(`\{[a-z][A-Za-z]*\}`)
	want := slices.Compact(slices.Sorted(slices.Values(placeholder.FindAllString(d.Messages.EN, -1))))
	for language, text := range map[string]string{
		"en": d.Messages.EN, "kk": d.Messages.KK, "ru": d.Messages.RU, "zh": d.Messages.ZH,
	} {
		assert.NotEmpty(t, strings.TrimSpace(text), "%s has no message in %s", d.Code, language)
		assert.Equal(t, strings.TrimSpace(text), text, "%s in %s", d.Code, language)
		got := slices.Compact(slices.Sorted(slices.Values(placeholder.FindAllString(text, -1))))
		assert.Equal(t, want, got, "placeholders of %s in %s", d.Code, language)
		assert.NotContains(t, placeholder.ReplaceAllString(text, ""), "{", "%s in %s", d.Code, language)
	}
}

// A code is defined in the package that it is named after or within its folder, and the root's list has every code that is defined.
func TestDefinitionsAreListed(t *testing.T) {
	m := loaded(t)
	var written []string
	for _, name := range m.public() {
		s := m.source(t, name)
		s.inspect(func(_ *ast.FuncDecl, n ast.Node) {
			code := s.definedCode(n)
			if code == "" {
				return
			}
			written = append(written, code)
			folder, _, _ := strings.Cut(name, "/")
			assert.True(t, strings.HasPrefix(code, s.pkg.Name()+".") || strings.HasPrefix(code, folder+"."),
				"%s: %s is a code of another package", m.at(n.Pos()), code)
		})
	}
	var listed []string
	for _, d := range dataset.Definitions() {
		listed = append(listed, string(d.Code))
	}
	slices.Sort(written)
	slices.Sort(listed)
	assert.Equal(t, written, listed, "dataset.Definitions lists the codes that the packages define")
}

// definedCode is the Code of a composite literal of issue.Definition.
func (s source) definedCode(n ast.Node) string {
	literal, ok := n.(*ast.CompositeLit)
	if !ok || !strings.HasSuffix(s.info.Types[literal].Type.String(), "/issue.Definition") {
		return ""
	}
	for _, e := range literal.Elts {
		pair, ok := e.(*ast.KeyValueExpr)
		if ok && pair.Key.(*ast.Ident).Name == "Code" && s.info.Types[pair.Value].Value != nil {
			return constant.StringVal(s.info.Types[pair.Value].Value)
		}
	}
	return ""
}

// Codes are a contract: testdata/codes.txt lists them with their severity and English text. A new one is added
// with -update; one that is on the list stays.
func TestCodes(t *testing.T) {
	file := filepath.Join("testdata", "codes.txt")
	have := map[string]string{}
	for _, d := range dataset.Definitions() {
		have[string(d.Code)] = fmt.Sprintf("%s\t%s\t%s", d.Code, d.Severity, d.Messages.EN)
	}
	before, err := os.ReadFile(file)
	require.NoError(t, err)
	for line := range strings.Lines(string(before)) {
		code, _, _ := strings.Cut(line, "\t")
		assert.NotEmpty(t, have[code], "%s was removed: a code never is", code)
	}
	var all strings.Builder
	for _, code := range slices.Sorted(maps.Keys(have)) {
		all.WriteString(have[code] + "\n")
	}
	if *update && !t.Failed() {
		require.NoError(t, os.WriteFile(file, []byte(all.String()), 0o644))
		return
	}
	assert.Equal(t, all.String(), string(before), "run go test ./internal/house -update")
}
