package consistency_test

import (
	"go/types"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// parsers has every exported function and method that parses a text, by "package.Name".
func parsers() map[string]func(string) error {
	russian := locale.For(language.Russian)
	return map[string]func(string) error{
		"agreement.ParseQuorum": errorOf(agreement.ParseQuorum),
		"civil.ParseDate":       errorOf(civil.ParseDate),
		"civil.ParsePeriod":     errorOf(civil.ParsePeriod),
		"civil.ParsePeriodIn": func(s string) error {
			_, err := civil.ParsePeriodIn(s, civil.DialectComtrade)
			return err
		},
		"civil.ParseTruth":      errorOf(civil.ParseTruth),
		"civil.ParseWhen":       errorOf(civil.ParseWhen),
		"economy.ParseCurrency": errorOf(economy.ParseCurrency),
		"economy.ParseMoney":    errorOf(economy.ParseMoney),
		"economy.ParseUnit":     errorOf(economy.ParseUnit),
		"economy.ParseValue":    errorOf(economy.ParseValue),
		"locale.ParseDate":      errorOf(russian.ParseDate),
		"locale.ParseMoney": func(s string) error {
			_, _, err := russian.ParseMoney(s)
			return err
		},
		"locale.ParseNumber": errorOf(russian.ParseNumber),
		"party.ParseID":      errorOf(party.ParseID),
		"region.ParseCode":   errorOf(region.ParseCode),
		"text.ParseTag":      errorOf(text.ParseTag),
	}
}

func errorOf[T any](parse func(string) (T, error)) func(string) error {
	return func(s string) error {
		_, err := parse(s)
		return err
	}
}

// The error of every function that parses says `package: Function("input"): reason`, on one line, in valid UTF-8, however
// long and hostile the input is.
func TestErrorsOfParsersQuoteTheInput(t *testing.T) {
	for name, parse := range parsers() {
		pkg, function, _ := strings.Cut(name, ".")
		for _, input := range []string{"?!", "\xff\xfe", "\x00", "a\nb", "\u202e" + "a", `"`, strings.Repeat("é", 1<<20)} {
			err := parse(input)
			require.Error(t, err, "%s(%.20q)", name, input)
			message := err.Error()
			reason, found := strings.CutPrefix(message, pkg+": "+function+`("`)
			assert.True(t, found, message)
			_, reason, _ = strings.Cut(reason, "): ")
			assert.NotEmpty(t, reason, message)
			assert.True(t, utf8.ValidString(message), "%q", message)
			assert.NotContains(t, message, "\n", name)
			assert.NotContains(t, message, "\u202e", name)
			assert.Less(t, len(message), 600, "%.100q", message)
			if input == "?!" {
				assert.Contains(t, message, `("?!"): `, name)
			}
		}
	}
}

// The table of this test has every function and method of the public packages that parses.
func TestEveryParserIsRegistered(t *testing.T) {
	m := loaded(t)
	var found, registered []string
	add := func(o types.Object) {
		if f, isFunction := o.(*types.Func); isFunction && f.Exported() && strings.HasPrefix(o.Name(), "Parse") {
			found = append(found, o.Pkg().Name()+"."+o.Name())
		}
	}
	for _, o := range m.exported() {
		add(o.Object)
		if n, isNamed := o.Type().(*types.Named); isNamed {
			for f := range n.Methods() {
				add(f)
			}
		}
	}
	for name := range parsers() {
		registered = append(registered, name)
	}
	slices.Sort(found)
	assertSame(t, slices.Compact(found), registered, "parses", "in the table of this test")
}
