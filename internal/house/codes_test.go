package house_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/constant"
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

var update = flag.Bool("update", false, "write testdata/codes.txt and the picture of the floors")

func TestDefinitions(t *testing.T) {
	m := loaded(t)
	code := regexp.MustCompile(`^([a-z]+)\.[a-z][a-z0-9]*(-[a-z0-9]+)*$`)
	seen := map[issue.Code]bool{}
	for _, d := range dataset.Definitions() {
		assert.False(t, seen[d.Code], "%s is defined twice", d.Code)
		seen[d.Code] = true
		parts := code.FindStringSubmatch(string(d.Code))
		if assert.NotNil(t, parts, "%q is not package.slug", d.Code) {
			assert.NotNil(t, m.own[parts[1]], "%s is named after a package", d.Code)
		}
		assert.Contains(t, []issue.Severity{issue.Error, issue.Warning}, d.Severity, d.Code)
		checkMessages(t, d)
	}
	assert.NotEmpty(t, seen)
}

// checkMessages checks that the messages of a definition have the same placeholders in all languages, each a plain name.
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

// A code is defined in the package that it is named after or below it, and dataset.Definitions lists every code that is
// defined.
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
	assertSame(t, written, listed, "defined in the packages", "listed by dataset.Definitions")
}

// definedCode returns the Code of a composite literal of issue.Definition, "" for other nodes.
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

// Codes are a contract: testdata/codes.txt lists them with their severity and English message. A new code is added with
// -update, and a code on the list stays.
func TestCodes(t *testing.T) {
	file := filepath.Join("testdata", "codes.txt")
	var have []string
	defined := map[string]bool{}
	for _, d := range dataset.Definitions() {
		have = append(have, fmt.Sprintf("%s\t%s\t%s", d.Code, d.Severity, d.Messages.EN))
		defined[string(d.Code)] = true
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	before := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	for _, line := range before {
		code, _, _ := strings.Cut(line, "\t")
		assert.True(t, defined[code], "%s was removed: a code never is", code)
	}
	if *update && !t.Failed() {
		slices.Sort(have)
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(have, "\n")+"\n"), 0o644))
		return
	}
	assertSame(t, have, before, "defined", "in "+file+" (run go test ./internal/house -update)")
}

// assertSame reports the difference between two lists, in any order.
func assertSame(t *testing.T, first, second []string, inFirst, inSecond string) {
	t.Helper()
	for _, only := range difference(first, second) {
		t.Errorf("%s, but not %s: %s", inFirst, inSecond, only)
	}
	for _, only := range difference(second, first) {
		t.Errorf("%s, but not %s: %s", inSecond, inFirst, only)
	}
}

// difference returns what the first list has more often than the second, in order.
func difference(first, second []string) []string {
	count := map[string]int{}
	for _, s := range second {
		count[s]++
	}
	var only []string
	for _, s := range first {
		if count[s]--; count[s] < 0 {
			only = append(only, s)
		}
	}
	slices.Sort(only)
	return only
}

func TestDifference(t *testing.T) {
	assert.Equal(t, []string{"a", "c"}, difference([]string{"c", "b", "a", "a"}, []string{"a", "b", "d"}))
	assert.Empty(t, difference([]string{"a", "b"}, []string{"b", "a"}))
}
