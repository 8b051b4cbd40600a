package dataset_test

import (
	"encoding"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

func refused(t *testing.T, text string) *dataset.ReadError {
	t.Helper()
	_, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{Name: "my.json", MaxBytes: 300, MaxDepth: 6, MaxValues: 20})
	var e *dataset.ReadError
	require.ErrorAs(t, err, &e, text)
	return e
}

// A read error has a message for the person who typed the file, and a code for programs.
func TestReadErrorsForPeople(t *testing.T) {
	for _, c := range []struct {
		text string
		code issue.Code
		want string
	}{
		{`{"memberships": [{"member": "KAZ"}]}`, "dataset.bad-value", `"KAZ" is not a party: want a region code such as KZ-59, or the id of an organization or platform; did you mean "KZ"?`},
		{`{"meetings": [{"on": "2025-11-31"}]}`, "dataset.bad-value", `"2025-11-31" is not a date: day out of range; for example "2025-11-28"`},
		{`{"meetings": [{"place": "kz-59"}]}`, "dataset.bad-value", `"kz-59" is not a region code: want a code such as KZ, KZ-59, 143 or CN-JS/nanjing; did you mean "KZ-59"?`},
		{`{"observations": [{"period": "2024-Q5"}]}`, "dataset.bad-value", `"2024-Q5" is not a period: quarter out of range; for example "2024"`},
		{`{"observations": [{"period": 2024}]}`, "dataset.wrong-type", `expected a period in double quotes, found a number; write "2024"`},
		{`{"observations": [{"value": "15%"}]}`, "dataset.wrong-type", `expected an amount with a unit, found a string; write {"amount": "15", "unit": "percent"}`},
		{`{"observations": [{"value": 15}]}`, "dataset.wrong-type", `expected an amount with a unit, found a number; for example {"amount": "15", "unit": "percent"}`},
		{`{"observations": [{"value": "much"}]}`, "dataset.wrong-type", `expected an amount with a unit, found a string; for example {"amount": "15", "unit": "percent"}`},
		{`{"observations": [{"value": {"amount": 15}}]}`, "dataset.wrong-type", `expected a decimal number in double quotes, found a number; write "15"`},
		{`{"observations": [{"value": {"unit": "USD"}}]}`, "dataset.missing-field", `missing field "amount"; write {"amount": "15", "unit": "percent"}`},
		{`{"observations": [{"value": {"amount": "1", "unit": "percant"}}]}`, "dataset.bad-value", `"percant" is not a unit: unknown unit; did you mean "percent"?`},
		{`{"agreements": [{"rules": {"survival": "20 years"}}]}`, "dataset.wrong-type", `expected a delay, found a string; write {"years": 20}`},
		{`{"agreements": [{"rules": {"survival": "P6M"}}]}`, "dataset.wrong-type", `expected a delay, found a string; write {"months": 6}`},
		{`{"agreements": [{"rules": {"survival": "long"}}]}`, "dataset.wrong-type", `expected a delay, found a string; for example {"years": 5}`},
		{`{"agreements": [{"parties": [{"territories": ["HK"]}]}]}`, "dataset.wrong-type", `expected a territory, found a string; write {"code": "HK"}`},
		{`{"agreements": [{"parties": [{"bind": "members"}]}]}`, "dataset.unknown-field", `unknown field "bind"; did you mean "binds"?`},
		{`{"organizations": [{"owners": [{"share": 0.5}]}]}`, "dataset.wrong-type", `expected a decimal number in double quotes, found a number; write "0.5"`},
		{`{"regions": [{"names": "Jiangsu"}]}`, "dataset.wrong-type", `expected texts by language, found a string; write {"en": "Jiangsu"}`},
		{`{"regions": [{"names": {"en": Jiangsu}}]}`, "dataset.syntax", `expected a string, found the word "Jiangsu"; put it in double quotes: "Jiangsu"`},
		{`{"regions": {"code": "KZ"}}`, "dataset.wrong-type", `expected an array, found an object; put [ ] around the value`},
		{`{"regions": [{"codes": "KZ"}]}`, "dataset.unknown-field", `unknown field "codes"; did you mean "code"?`},
		{`{"regions": [], "regions": []}`, "dataset.doubled-field", `the field "regions" appears twice; keep one of them`},
		{`{"agreements": [{"rules": {"laterParty": {"when": {"consents": "most"}}}}]}`, "dataset.bad-value",
			`"most" is not a number of parties: want a number from 1, a fraction such as 2/3, or all; for example "2/3"`},
		{"{\"\xff\"}", "dataset.not-utf8", "byte 0xFF is not UTF-8; save the file as UTF-8"},
		{strings.Repeat(" ", 301), "dataset.too-large", "the document has more than 300 bytes; raise the limit MaxBytes, or split the file"},
		{`{"regions": [` + strings.Repeat("{},", 20), "dataset.too-many-values", "the document has more than 20 values; raise the limit MaxValues, or split the file"},
		{`{"agreements": [{"rules": {"laterParty": {"when": {"allOf": []}}}}]}`, "dataset.nested-too-deep", "nested deeper than 6 levels; raise the limit MaxDepth"},
	} {
		e := refused(t, c.text)
		assert.Equal(t, c.code, e.Code)
		assert.Equal(t, c.want, e.Message(language.MustParse("en")), c.text)
		assert.Equal(t, c.want, e.Message(language.MustParse("fr")))
		assert.Equal(t, e.Position.String()+": "+c.want+"\n"+e.Excerpt, e.Error())
		for _, tag := range []string{"ru", "kk", "zh"} {
			assert.NotRegexp(t, `[a-z]{3}`, inOwnWords(e.Message(language.MustParse(tag))), "%s %s", tag, c.text)
		}
	}
}

// inOwnWords removes the parts of a message that are not translated: quoted inputs, examples, names of fields.
func inOwnWords(message string) string {
	return regexp.MustCompile(`"[^"]*"|\{.*\}|KZ-59.{1,3}143 .{1,10} CN-JS/nanjing|a-z, 0-9|Max[A-Z][a-z]+`).ReplaceAllString(message, "")
}

func TestReadErrorsInOtherLanguages(t *testing.T) {
	for _, c := range []struct{ text, ru, kk, zh string }{
		{
			`{"meetings": [{"on": "2025-11-31"}]}`, `"2025-11-31" — не дата: нет такого дня; например, "2025-11-28"`,
			`"2025-11-31" – күн емес: мұндай күн жоқ; мысалы, "2025-11-28"`, `"2025-11-31" 不是日期：日超出范围；例如 "2025-11-28"`,
		},
		{
			`{"observations": [{"period": "2024-Q5"}]}`, `"2024-Q5" — не период; например, "2024"`,
			`"2024-Q5" – кезең емес; мысалы, "2024"`, `"2024-Q5" 不是期间；例如 "2024"`,
		},
		{
			`{"observations": [{"period": 2024}]}`, `ожидается: период в двойных кавычках; найдено: число; напишите "2024"`,
			`күтілгені: кезең, қос тырнақшада; табылғаны: сан; "2024" деп жазыңыз`, `此处应为双引号中的期间，实为数字；请写 "2024"`,
		},
		{
			`{"regions": [{"code": "KZ",}]}`, `ожидается: '}'; найдено: лишняя запятая; удалите запятую`,
			`күтілгені: '}'; табылғаны: артық үтір; үтірді өшіріңіз`, `此处应为'}'，实为多余的逗号；请删去逗号`,
		},
		{
			`{"memberships": [{"platfrom": "x"}]}`, `неизвестное поле "platfrom"; возможно, имелось в виду "platform"`,
			`белгісіз өріс "platfrom"; бәлкім, "platform" болар`, `未知字段 "platfrom"；是否应为 "platform"？`,
		},
	} {
		e := refused(t, c.text)
		assert.Equal(t, []string{c.ru, c.kk, c.zh}, []string{e.Message(language.MustParse("ru")), e.Message(language.MustParse("kk-KZ")), e.Message(language.MustParse("zh-Hans"))})
		assert.Equal(t, e.Message(language.MustParse("en")), e.Message(language.MustParse("zh-Hant")))
	}
	assert.Equal(t, "a; b", (&dataset.ReadError{Reason: "a", Hint: "b"}).Message(language.MustParse("en")), "one made by hand")
}

// errors.As finds the error of the type that refused a value.
func TestReadErrorsHaveCauses(t *testing.T) {
	var (
		when   *civil.ParseError
		code   *region.ParseError
		who    *party.ParseError
		unit   *economy.ParseError
		quorum *agreement.ParseError
	)
	assert.True(t, errors.As(refused(t, `{"meetings": [{"on": "2025-11-31"}]}`), &when))
	assert.True(t, errors.As(refused(t, `{"meetings": [{"place": "KAZ"}]}`), &code))
	assert.True(t, errors.As(refused(t, `{"memberships": [{"member": "KAZ"}]}`), &who))
	assert.True(t, errors.As(refused(t, `{"memberships": [{"member": "KAZ"}]}`), &code))
	assert.True(t, errors.As(refused(t, `{"observations": [{"value": {"amount": "1", "unit": "x"}}]}`), &unit))
	assert.True(t, errors.As(refused(t, `{"agreements": [{"rules": {"laterParty": {"when": {"consents": "x"}}}}]}`), &quorum))
	assert.NoError(t, errors.Unwrap(refused(t, `{`)))
}

// literals returns the string literals of Go files.
func literals(t *testing.T, patterns ...string) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	for _, pattern := range patterns {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
					text, err := strconv.Unquote(l.Value)
					require.NoError(t, err)
					found[text] = true
				}
				return true
			})
		}
	}
	return found
}

// rows returns the rows of the table of phrases: a text in English, Russian, Kazakh and Chinese.
func rows(t *testing.T) map[string][]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "read_words.go", nil, 0)
	require.NoError(t, err)
	found := map[string][]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		row, ok := n.(*ast.CompositeLit)
		if !ok || len(row.Elts) != 4 {
			return true
		}
		var texts []string
		for _, e := range row.Elts {
			l, ok := e.(*ast.BasicLit)
			if !ok {
				return true
			}
			text, err := strconv.Unquote(l.Value)
			require.NoError(t, err)
			texts = append(texts, text)
		}
		assert.Nil(t, found[texts[0]], "%q is there twice", texts[0])
		found[texts[0]] = texts
		return true
	})
	return found
}

// Every phrase of the decoder is translated, with the same placeholders, and every translated phrase is in use.
func TestEveryPhraseIsTranslated(t *testing.T) {
	translated := rows(t)
	assert.Greater(t, len(translated), 50)
	placeholder := regexp.MustCompile(`\{[a-z]+\}`)
	used := literals(t, "../internal/strictjson/*.go", "../internal/decimaltext/*.go", "csv_record.go", "read_error.go", "read_hints.go", "read_kinds.go", "../civil/*.go", "../region/*.go", "../party/*.go")
	for text, languages := range translated {
		assert.True(t, used[text], "%q is not in use", text)
		for _, other := range languages {
			assert.NotEmpty(t, other, text)
			assert.ElementsMatch(t, placeholder.FindAllString(text, -1), placeholder.FindAllString(other, -1), text)
		}
	}
	phrase := regexp.MustCompile(`^(\{[a-z]+\}|[a-zA-Z]+) [^%]+$`)
	for text := range literals(t, "../internal/strictjson/*.go", "read_kinds.go") {
		if phrase.MatchString(text) {
			assert.NotNil(t, translated[text], "%q has no translation", text)
		}
	}
}

// Every type of the file format that is written as a text has a name for people.
func TestEveryTypeHasAName(t *testing.T) {
	source, err := os.ReadFile("read_kinds.go")
	require.NoError(t, err)
	seen := map[reflect.Type]bool{}
	var walk func(of reflect.Type)
	walk = func(of reflect.Type) {
		if seen[of] {
			return
		}
		seen[of] = true
		switch {
		case reflect.PointerTo(of).Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
			assert.Contains(t, string(source), "reflect.TypeFor["+of.String()+"]()", "a kind for %v", of)
		case of.Kind() == reflect.Struct:
			for _, f := range reflect.VisibleFields(of) {
				if f.IsExported() {
					walk(f.Type)
				}
			}
		case of.Kind() == reflect.Slice || of.Kind() == reflect.Map || of.Kind() == reflect.Pointer:
			walk(of.Elem())
		}
	}
	walk(reflect.TypeFor[dataset.Dataset]())
	assert.Greater(t, len(seen), 50)
}

// The place of a missing comma is that of what stands there instead, and the hint says where the comma goes.
func TestMissingComma(t *testing.T) {
	_, err := dataset.Read(strings.NewReader("{\"sources\": [{\"id\": \"a\"}\n {\"id\": \"b\"}]}"), dataset.ReadOptions{Name: "a.json"})
	assert.EqualError(t, err, "a.json:2:2: expected a comma or ']', found an object; put a comma after the previous value\n    2 |  {\"id\": \"b\"}]}\n      |  ^")
}
