package figures_test

import (
	"io"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy/figures"
)

func TestError(t *testing.T) {
	for want, err := range map[string]*figures.Error{
		`sdmx: row 12, column OBS_VALUE: "1,9": not a plain decimal number`: {Format: "sdmx", Row: 12, Column: "OBS_VALUE", Input: "1,9", Reason: "not a plain decimal number"},
		`baci: row 3, column k: "": missing`:                                {Format: "baci", Row: 3, Column: "k", Reason: "missing"},
		`sdmx: row 1: "a": no header`:                                       {Format: "sdmx", Row: 1, Input: "a", Reason: "no header"},
		`baci: row 3: 7 fields`:                                             {Format: "baci", Row: 3, Reason: "7 fields"},
		`worldbank: cannot be read`:                                         {Format: "worldbank", Reason: "cannot be read"},
	} {
		assert.EqualError(t, err, want)
	}
	assert.ErrorIs(t, &figures.Error{Err: io.ErrUnexpectedEOF}, io.ErrUnexpectedEOF)
}
