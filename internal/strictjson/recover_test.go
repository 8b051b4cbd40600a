package strictjson_test

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/strictjson"
)

// faultsOf returns "offset fault" for each fault of a text.
func faultsOf(t *testing.T, text string) []string {
	t.Helper()
	_, err := decode(text)
	if err == nil {
		return nil
	}
	var all strictjson.Errors
	require.True(t, errors.As(err, &all), "%v", err)
	var found []string
	for _, e := range all {
		found = append(found, fmt.Sprint(e.Offset, " ", e.Fault))
	}
	return found
}

// In each text every place marked with ^, which is left out of it, has a fault, and no other place has one.
func TestDecodeFindsEveryFault(t *testing.T) {
	for _, marked := range []string{
		// faults of values
		`{"title": ^5, "names": {"ru": ^null, "kk": ^[], "kk2": "x"}, "leaves": [{"on": ^"x"}, {"small": ^"5", "flag": ^"true"}]}`,
		`{^"titel": {"deep": [1, {}]}, "title": "x", ^"title": "y", "leaves": ^{"on": ^"2025-13-01"}}`,
		`{"title": ^true, "leaves": [^1, ^"x", {"on": "2025-11-28"}, ^[]]}`,
		`{^"a": ^nonsense, "leaves": [{"small": ^1.5, "amount": ^1}]}`,
		// commas
		`{"title": "x" ^"names": {"ru": "a" ^"kk": "b"} ^"leaves": [{} ^{}]}`,
		`{"title": "x"^, }`, `{"leaves": [{}, {}^,], "names": {"ru": "x"^,}^,}`,
		`{"title": "x",^, "leaves": [{},^,{}, ^,{}]}`, `{^,"title": "x"}`,
		// colons, names and quotation marks
		`{"title" ^"x", "names" ^= {"ru" ^"x"}}`, `{"title"^, "names"^}`,
		`{^title: "x", ^names ^= {^'ru': ^'x', "kk": ^“y”}, "leaves": ^null}`,
		`{"title": ^"x
"names": {"ru": ^"a
"kk": "b"}, "leaves": [^1]}`,
		`{"title": ^"one
two", ^"more words": "x"
, "leaves": [^1]}`,
		`{"children": [{"title": ^"one}, {"title": ^5}],
"leaves": [{"on": ^"2025-11-28}],
"names": {"ru": ^5}}`,
		`{"children": [{"title": "x", "leaves": [{^"on: "2025-11-28"}]}, {"title": ^5}]}`,
		`{"leaves": [{"on": "2025-11-28"}, ^"small": ^"1"}, {"small": ^"2"}], "names": {"ru": ^5}}`,
		`{"children": ^{"title": "x"}, {"title": ^5}], "names": {"ru": ^5}}`,
		`{"leaves": [{"on": ^"2025-11-28, "small": ^"1"}]}`,
		`{"title": "the "^Hub"", "leaves": [^1]}`,
		`{"title": "C:^\dir^\x", "names": {"ru": "^\ud83d a"}, "leaves": [^1]}`,
		"{\"title\": \"a^\tb^\tc\", \"leaves\": [^1]}",
		`{"title": ^Jiangsu Province, "leaves": [{"on": ^28 November 2025}, {"on": ^2025-11-28, "small": ^007}]}`,
		// comments
		"{ ^// title\n\"title\": \"x\", ^# more\n\"leaves\": [^1 ^/* one */] ^/* end^",
		// brackets
		`{"leaves": [{"on": "2025-11-28"}^}, {"small": ^"1"}], "title": ^5}`,
		`{"leaves": [{"on": "2025-11-28"^], "title": ^5}`,
		`{"leaves": [{"on": "2025-11-28"}, ^"title": ^5, "names": {}}`,
		`{"children": [{"title": "x", ^{"title": ^5}]}`,
		`{"children": [{"leaves": [{}, {}^}, {"title": ^5}, {"title": ^6}]}`,
		`{"children": [{"leaves": [{}, {}^}^}, {"title": ^5}, {"title": ^6}]}`,
		`{"title": ^5}^, "leaves": [^1]}`, `{"title": "x"}^]`, `{"title": "x"} ^{"title": 5}`,
		`{"title": "x"^`, `{"leaves": [{"on": ^"x"}^`, `{"leaves": [^`, `{"title": ^`, `{^`, `^`, `{"title"^`, `{"title": ^"x`, `{"title": ^"x}`,
		// bytes
		"{\"title\": \"^\xff\", \"names\": {\"ru\": \"\xfe\"},\n\"leaves\": [{\"on\": \"^\xff\"}, ^1]}",
		"^\xff\xfe{\x00}\x00", "{\"title\": ^\x00}",
	} {
		var want []string
		text := ""
		for i, part := range strings.Split(marked, "^") {
			if i > 0 {
				want = append(want, fmt.Sprint(len(text)))
			}
			text += part
		}
		var got []string
		for _, f := range faultsOf(t, text) {
			at, _, _ := strings.Cut(f, " ")
			got = append(got, at)
		}
		_, err := decode(text)
		assert.Equal(t, want, got, "%s\n%v", text, err)
	}
}

func TestDecodeStopsAtTheBound(t *testing.T) {
	_, err := decode(`{"names": {` + strings.Repeat(`"a": "x", `, 30) + `"a": 5}}`)
	var all strictjson.Errors
	require.True(t, errors.As(err, &all))
	require.Len(t, all, options.Errors+1)
	last := all[options.Errors]
	assert.Equal(t, strictjson.FaultTooWrong, last.Fault)
	assert.Equal(t, "20", last.Args["limit"].String())
}

// A document whose brackets never close is read in little memory.
func TestOpenBracketsTakeLittleMemory(t *testing.T) {
	size := effort.Size(1<<18, 1<<20)
	text := `{"children": [` + strings.Repeat("{", size)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := records.Decode(text, strictjson.Options{Bytes: 1 << 30, Depth: 64, Values: 1 << 30})
	runtime.ReadMemStats(&after)
	assert.Error(t, err)
	assert.Less(t, after.HeapSys-before.HeapSys, uint64(64*size))
}

// One pass over a line break within a text, a semicolon for a comma, and words for no value.
func TestDecodeGoesOn(t *testing.T) {
	for text, want := range map[string]int{
		"{\"title\": \"one\ntwo\", \"leaves\": [1]}": 2, `{"title": "x"; "leaves": [{"small": "1"}; 2]}`: 4, `{"leaves": NaN, "title": None, "names": undefined}`: 3,
	} {
		assert.Len(t, faultsOf(t, text), want, text)
	}
	_, err := decode(`{"leaves": NaN}`)
	assert.ErrorContains(t, err, "leave the field out")
}
