package issue_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/issue"
)

var unknownParty = issue.Definition{
	Code:     "test.unknown-party",
	Severity: issue.Error,
	Messages: issue.Messages{
		EN: "no party {party} in {list}",
		RU: "в {list} нет стороны {party}",
		ZH: "{list}中没有{party}",
	},
}

var lateWarning = issue.Definition{Code: "test.late", Severity: issue.Warning, Messages: issue.Messages{EN: "late"}}

func TestMessage(t *testing.T) {
	i := unknownParty.At("/agreements/0/parties/1", issue.Args{"party": `"ZZ"`, "list": "{party}"})
	for _, c := range []struct{ tag, want string }{
		{"en", `no party "ZZ" in {party}`},
		{"ru", `в {party} нет стороны "ZZ"`},
		{"ru-KZ", `в {party} нет стороны "ZZ"`},
		{"RU_kz", `в {party} нет стороны "ZZ"`},
		{"zh-Hans-CN", `{party}中没有"ZZ"`},
		{"zh-Hant", `no party "ZZ" in {party}`},
		{"kk", `no party "ZZ" in {party}`},
		{"", `no party "ZZ" in {party}`},
		{"\xff", `no party "ZZ" in {party}`},
	} {
		assert.Equal(t, c.want, i.Message(c.tag), c.tag)
	}
	assert.Equal(t, `/agreements/0/parties/1: no party "ZZ" in {party}`, i.Error())
}

// A message ends with what was probably meant and with what to add, in the language of its template.
func TestMessageEndings(t *testing.T) {
	for _, c := range []struct {
		args issue.Args
		want map[string]string
	}{
		{issue.Args{"party": "ZZ", "list": "x", "suggestion": `"KZ"`}, map[string]string{
			"en": `no party ZZ in x; did you mean "KZ"?`, "ru": `в x нет стороны ZZ; возможно, имелось в виду "KZ"`,
			"zh": `x中没有ZZ；是否应为 "KZ"？`, "kk": `no party ZZ in x; did you mean "KZ"?`, "zh-Hant": `no party ZZ in x; did you mean "KZ"?`}},
		{issue.Args{"party": "ZZ", "list": "x", "addition": `{"code": "ZZ"}`, "suggestion": ""}, map[string]string{
			"en": `no party ZZ in x; add {"code": "ZZ"}`, "ru": `в x нет стороны ZZ; добавьте {"code": "ZZ"}`, "zh": `x中没有ZZ；请添加 {"code": "ZZ"}`}},
	} {
		for tag, want := range c.want {
			assert.Equal(t, want, unknownParty.At("", c.args).Message(tag), tag)
		}
	}
	kazakh := issue.Definition{Messages: issue.Messages{EN: "no {x}", KK: "{x} жоқ"}}
	assert.Equal(t, `a жоқ; бәлкім, b болар; c қосыңыз`, kazakh.At("", issue.Args{"x": "a", "suggestion": "b", "addition": "c"}).Message("kk"))
	assert.Equal(t, `no a; go doc x lists the built-in ones`, kazakh.At("", issue.Args{"x": "a", "builtin": "go doc x"}).Message("en"))
}

func TestMessageKeepsStrayBraces(t *testing.T) {
	d := issue.Definition{Messages: issue.Messages{EN: "a {unknown} b {open {x}"}}
	assert.Equal(t, "a {unknown} b {open 1", d.At("", issue.Args{"x": "1"}).Message("en"))
}

func TestJSONRoundTripKeepsFieldsAndSaysTheRest(t *testing.T) {
	i := unknownParty.At("/a", issue.Args{"party": "x", "list": "y"})
	text, err := json.Marshal(i)
	require.NoError(t, err)
	assert.Equal(t, `{"path":"/a","code":"test.unknown-party","severity":"error","args":{"list":"y","party":"x"}}`, string(text))
	var back issue.Issue
	require.NoError(t, json.Unmarshal(text, &back))
	assert.Equal(t, "test.unknown-party list=y party=x", back.Message("en"))
}

func TestPath(t *testing.T) {
	p := issue.Path("").Key("names").Key("a/b~c").Index(3)
	assert.Equal(t, issue.Path("/names/a~1b~0c/3"), p)
	assert.Equal(t, "3", p.Last())
	assert.Equal(t, []string{"names", "a/b~c", "3"}, p.Tokens())
	assert.Empty(t, issue.Path("").Tokens())
	assert.Equal(t, []string{""}, issue.Path("/").Tokens())
	assert.Equal(t, "a/b~c", p.Parent().Last())
	assert.Equal(t, issue.Path(""), p.Parent().Parent().Parent())
	assert.Equal(t, issue.Path(""), issue.Path("").Parent())
	assert.Equal(t, "", issue.Path("").Last())
	assert.True(t, issue.Path("/a").Contains("/a/0"))
	assert.True(t, issue.Path("/a").Contains("/a"))
	assert.True(t, issue.Path("").Contains("/a"))
	assert.False(t, issue.Path("/a").Contains("/ab"))
	assert.False(t, issue.Path("/a/0").Contains("/a"))
}

// TestSorted checks that a list is sorted by path, with array elements by number, whatever its original order.
func TestSorted(t *testing.T) {
	want := []issue.Path{"", "/a", "/a/2", "/a/2/x", "/a/10", "/a/b", "/b"}
	for range 20 {
		var l issue.List
		for _, i := range rand.Perm(len(want)) {
			l = append(l, lateWarning.At(want[i], nil), unknownParty.At(want[i], nil))
		}
		sorted := l.Sorted()
		for i, issue := range sorted {
			require.Equal(t, want[i/2], issue.Path)
		}
		require.Equal(t, issue.Code("test.late"), sorted[0].Code)
	}
}

func TestErr(t *testing.T) {
	assert.NoError(t, issue.List(nil).Err())
	assert.NoError(t, issue.List{lateWarning.At("/a", nil)}.Err())

	first := unknownParty.At("/a", issue.Args{"party": "x", "list": "y"})
	err := issue.List{lateWarning.At("", nil), first}.Err()
	assert.EqualError(t, err, "/a: no party x in y")
	err = issue.List{first, lateWarning.At("", nil), first}.Err()
	assert.EqualError(t, err, "/a: no party x in y (and 1 more)")
	var found issue.Issue
	require.ErrorAs(t, err, &found)
	assert.Equal(t, issue.Path("/a"), found.Path)
	assert.False(t, errors.Is(err, errors.ErrUnsupported))
}

func ExampleList_Under() {
	child := issue.List{unknownParty.At("/party", issue.Args{"party": "ZZ", "list": "the world table"})}
	for _, i := range child.Under(issue.Path("").Key("memberships").Index(4)) {
		fmt.Println(i.Code, i.Path)
		fmt.Println(i.Message("ru"))
	}
	// Output:
	// test.unknown-party /memberships/4/party
	// в the world table нет стороны ZZ
}
