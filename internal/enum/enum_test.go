package enum_test

import (
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
