package enum_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/issue"
)

type level string

func TestEnum(t *testing.T) {
	d := issue.Definition{Code: "test.unknown-value", Severity: issue.Error, Messages: issue.Messages{EN: "{value} is none of: {known}"}}
	known := []level{"high", "low"}
	for value, want := range map[level]string{"high": "", "hihg": `/level: "hihg" is none of: high, low; did you mean "high"?`, "": `/level: "" is none of: high, low`} {
		var text string
		if found := enum.Required(&d, "/level", value, known); len(found) > 0 {
			text = found[0].Error()
		}
		assert.Equal(t, want, text)
		assert.Equal(t, want == "" || value == "", len(enum.Optional(&d, "/level", value, known)) == 0, value)
	}
	assert.Empty(t, enum.Required(&d, "/level", "", append(known, "")))
}

// meant returns the word that Args suggests, without its quotation marks.
func meant(value string, known []string) string {
	return strings.Trim(enum.Args("kind", value, known)["suggestion"], `"`)
}

// A word is suggested in the spelling of the list, by a synonym in four languages, or if it is close.
func TestWord(t *testing.T) {
	kinds := []string{"free-trade", "memorandum", "contract", "other"}
	for text, want := range map[string]string{
		"MoU": "memorandum", "Меморандум": "memorandum", "谅解备忘录": "memorandum", "Free Trade": "free-trade", "free_trade": "free-trade", "FTA": "free-trade",
		"memorandun": "memorandum", "joined": "", "": "", "Договор": "contract", strings.Repeat("x", 1000): "",
	} {
		assert.Equal(t, want, meant(text, kinds), text)
	}
	assert.Equal(t, "acceded", meant("joined", []string{"signed", "acceded"}))
	assert.Equal(t, "effective", meant("joined", []string{"signed", "effective"}))
	assert.Equal(t, "autonomous region", meant("Autonomous_Region", []string{"autonomous region"}))
}
