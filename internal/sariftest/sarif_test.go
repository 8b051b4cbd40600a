package sariftest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/platform"
)

// official returns the schema of SARIF 2.1.0 as the module go-sarif carries it, in a constant.
func official(t *testing.T) *jsonschema.Schema {
	t.Helper()
	dir, err := exec.Command("go", "list", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif").Output()
	require.NoError(t, err)
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(strings.TrimSpace(string(dir)), "schema.go"), nil, 0)
	require.NoError(t, err)
	var text string
	ast.Inspect(file, func(n ast.Node) bool {
		if literal, ok := n.(*ast.BasicLit); ok && len(literal.Value) > len(text) {
			text, err = strconv.Unquote(literal.Value)
		}
		return true
	})
	require.NoError(t, err)
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	require.NoError(t, err)
	id := document.(map[string]any)["id"].(string)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource(id, document))
	schema, err := c.Compile(id)
	require.NoError(t, err)
	return schema
}

// logs are reports of everything that a report can have: issues in four languages, with and without places, referring to
// others, of hostile files, more than the limit, none, and read errors.
func logs(t *testing.T) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	write := func(name string, report func(w *bytes.Buffer) error) {
		var b bytes.Buffer
		require.NoError(t, report(&b), name)
		all[name] = b.Bytes()
	}
	o := dataset.ReportOptions{Format: dataset.ReportSARIF, Limit: -1}
	files, err := filepath.Glob(filepath.Join("..", "house", "testdata", "faulty", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var faulty dataset.Dataset
	for _, file := range files {
		d, err := dataset.ReadFile(file, dataset.ReadOptions{})
		require.NoError(t, err)
		faulty.Add(d)
	}
	for _, tag := range []language.Tag{language.English, language.Russian, language.Kazakh, language.SimplifiedChinese, language.Und, language.French} {
		o.Language = tag
		write("faulty "+tag.String(), func(w *bytes.Buffer) error { return faulty.ReportWith(w, faulty.Validate(), o) })
	}
	o.Limit = 3
	write("limited", func(w *bytes.Buffer) error { return faulty.ReportWith(w, faulty.Validate(), o) })
	built := &dataset.Dataset{Platforms: make([]platform.Platform, 2)}
	write("built", func(w *bytes.Buffer) error { return built.ReportWith(w, built.Validate(), o) })
	write("none", func(w *bytes.Buffer) error { return built.ReportWith(w, nil, o) })
	write("failed", func(w *bytes.Buffer) error { return dataset.ReportError(w, errors.New("{no} file"), o) })
	for _, name := range []string{"a b/ж:1%.json", "/data/x.json", "\x1b[2J\n\u202e.json", strings.Repeat("long", 10_000), "\xff"} {
		d, err := dataset.Read(strings.NewReader(`{"platforms":[{"id":"hub","names":{"en`+"\u009b"+`[2J":"x{0} [a](1)"}},{"id":"hub","names":{"en":"H"}}]}`), dataset.ReadOptions{Name: name})
		require.NoError(t, err)
		write("hostile "+name, func(w *bytes.Buffer) error { return d.ReportWith(w, d.Validate(), o) })
		_, err = dataset.Read(strings.NewReader(`{"platforms": [{"id": 5}]}`), dataset.ReadOptions{Name: name})
		var bad *dataset.ReadError
		require.ErrorAs(t, err, &bad)
		write("read "+name, func(w *bytes.Buffer) error { return dataset.ReportError(w, dataset.ReadErrors{bad, nil}, o) })
	}
	return all
}

func TestSARIF(t *testing.T) {
	schema := official(t)
	for name, text := range logs(t) {
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		require.NoError(t, err, name)
		assert.NoError(t, schema.Validate(document), name)
		_, err = sarif.FromBytes(text, sarif.WithStrictValidation())
		assert.NoError(t, err, name)
		checkRules(t, name, text)
	}
	for _, bad := range []string{`{}`, `{"version": "2.1.0", "runs": [{}]}`, `{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{}]}]}`} {
		document, err := jsonschema.UnmarshalJSON(strings.NewReader(bad))
		require.NoError(t, err)
		assert.Error(t, schema.Validate(document), "the schema refuses %s", bad)
	}
}

// checkRules checks what the schema does not say: each result has the index of its rule, and its level.
func checkRules(t *testing.T, name string, text []byte) {
	t.Helper()
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Rules []struct {
						ID                   string
						DefaultConfiguration struct{ Level string }
					}
				}
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Level     string
			}
		}
	}
	require.NoError(t, json.Unmarshal(text, &log), name)
	require.Len(t, log.Runs, 1)
	rules := log.Runs[0].Tool.Driver.Rules
	for _, r := range log.Runs[0].Results {
		require.Less(t, r.RuleIndex, len(rules))
		assert.Equal(t, rules[r.RuleIndex].ID, r.RuleID)
		assert.Equal(t, rules[r.RuleIndex].DefaultConfiguration.Level, r.Level)
	}
}
