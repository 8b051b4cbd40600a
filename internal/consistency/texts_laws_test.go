package consistency_test

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// value has the methods of a type with a text form, pointer those of a pointer to it.
type value interface {
	String() string
	AppendText(b []byte) ([]byte, error)
	MarshalText() ([]byte, error)
	Value() (driver.Value, error)
}

type pointer[T any] interface {
	*T
	UnmarshalText(text []byte) error
	Scan(src any) error
}

// subject is a type under test: its name, texts that it accepts and refuses, the text of its zero value, and the laws.
type subject struct {
	name    string
	samples []string
	bad     []string
	zero    string
	laws    func(t *testing.T, s subject)
}

// values makes the subject of a type from its two functions and from texts, which are separated by spaces. An underscore
// stands for a space within a text.
func values[T value, P pointer[T]](parse func(string) (T, error), must func(string) T, samples, bad string) subject {
	l := laws[T, P]{parse, must}
	return subject{reflect.TypeFor[T]().String(), fields(samples), fields(bad), "", l.check}
}

func fields(s string) []string {
	all := strings.Fields(s)
	for i := range all {
		all[i] = strings.ReplaceAll(all[i], "_", " ")
	}
	return all
}

func (s subject) withZero(text string) subject {
	s.zero = text
	return s
}

func TestTextLaws(t *testing.T) {
	for _, s := range texts() {
		t.Run(s.name, func(t *testing.T) {
			require.NotEmpty(t, s.samples)
			require.NotEmpty(t, s.bad)
			s.laws(t, s)
		})
	}
}

type laws[T value, P pointer[T]] struct {
	parse func(string) (T, error)
	must  func(string) T
}

func (l laws[T, P]) check(t *testing.T, s subject) {
	for _, text := range s.samples {
		x, err := l.parse(text)
		if assert.NoError(t, err) {
			l.checkText(t, x)
			l.checkJSON(t, x)
			l.checkSQL(t, x)
			same(t, x, l.must(text))
			if z, ok := any(x).(interface{ IsZero() bool }); ok {
				assert.False(t, z.IsZero(), text)
			}
		}
	}
	l.checkZero(t, s.zero, l.must(s.samples[0]))
	hostile := []string{"", strings.Repeat("é", 1<<20), strings.Repeat("9", 1<<20), "\xff\xfe", "\x00", " " + s.samples[0], s.samples[0] + "\n"}
	for _, text := range append(hostile, s.bad...) {
		l.checkRefusal(t, s.name, text, l.must(s.samples[0]))
	}
}

// same checks that two values are equal, in their text and, if the type is comparable, by ==.
func same[T value](t *testing.T, want, got T) {
	t.Helper()
	assert.Equal(t, want.String(), got.String())
	if e, ok := any(want).(interface{ Equal(T) bool }); ok {
		assert.True(t, e.Equal(got), "%s", want)
	} else if assert.True(t, reflect.TypeFor[T]().Comparable(), "%T has == or Equal", want) {
		assert.True(t, any(want) == any(got), "%s", want)
	}
}

func (l laws[T, P]) checkText(t *testing.T, x T) {
	again, err := l.parse(x.String())
	if assert.NoError(t, err) {
		same(t, x, again)
	}
	text, err := x.MarshalText()
	assert.NoError(t, err)
	assert.Equal(t, x.String(), string(text))
	long, err := x.AppendText([]byte("before "))
	assert.NoError(t, err)
	assert.Equal(t, "before "+x.String(), string(long))
	var read T
	assert.NoError(t, P(&read).UnmarshalText(text))
	same(t, x, read)
}

func (l laws[T, P]) checkJSON(t *testing.T, x T) {
	text, err := json.Marshal(map[string]T{"x": x})
	require.NoError(t, err)
	var read map[string]T
	assert.NoError(t, json.Unmarshal(text, &read), string(text))
	same(t, x, read["x"])
}

func (l laws[T, P]) checkSQL(t *testing.T, x T) {
	stored, err := x.Value()
	require.NoError(t, err)
	assert.True(t, driver.IsValue(stored), "%T", stored)
	for _, src := range []any{stored, x.String(), []byte(x.String())} {
		var read T
		assert.NoError(t, P(&read).Scan(src))
		same(t, x, read)
	}
	untouched := x
	assert.Error(t, P(&untouched).Scan(1.5))
	same(t, x, untouched)
}

// checkZero checks that the zero value and its text, which is empty but for a Truth, become each other.
func (l laws[T, P]) checkZero(t *testing.T, text string, other T) {
	var zero T
	assert.Equal(t, text, zero.String())
	b, err := zero.MarshalText()
	assert.NoError(t, err)
	assert.Equal(t, text, string(b))
	b, err = zero.AppendText([]byte("x"))
	assert.NoError(t, err)
	assert.Equal(t, "x"+text, string(b))
	stored, err := zero.Value()
	assert.NoError(t, err)
	if z, ok := any(zero).(interface{ IsZero() bool }); ok {
		assert.True(t, z.IsZero())
		assert.Nil(t, stored)
	}
	for _, src := range []any{nil, "", []byte{}, stored} {
		read := other
		assert.NoError(t, P(&read).Scan(src))
		same(t, zero, read)
	}
	read := other
	assert.NoError(t, P(&read).UnmarshalText(nil))
	same(t, zero, read)
	l.checkJSON(t, zero)
}

// checkRefusal checks the error for a text that is refused: it names the function and quotes the input, shortened. The
// value does not change.
func (l laws[T, P]) checkRefusal(t *testing.T, name, text string, other T) {
	_, err := l.parse(text)
	if !assert.Error(t, err, "%.40q", text) {
		return
	}
	pkg, typ, _ := strings.Cut(name, ".")
	assert.True(t, strings.HasPrefix(err.Error(), pkg+": Parse"+typ+`("`), err.Error())
	assert.True(t, utf8.ValidString(err.Error()), "%q", err.Error())
	assert.Less(t, len(err.Error()), 400, "%.100q", err.Error())
	assert.NotContains(t, err.Error(), "\n")
	assert.PanicsWithError(t, err.Error(), func() { l.must(text) })
	if text == "" {
		return // the codecs read it as the zero value
	}
	untouched := other
	assert.Error(t, P(&untouched).UnmarshalText([]byte(text)))
	assert.Error(t, P(&untouched).Scan(text))
	assert.Error(t, json.Unmarshal(fmt.Appendf(nil, "%q", "\u2028"), P(&untouched)))
	same(t, other, untouched)
}
