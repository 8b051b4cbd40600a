package main

import (
	"strings"
	"testing"

	peer "github.com/bojanz/currency"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The tests of this file check claims of the notes that the tasks do not cover.

func TestBojanzPrintsNaN(t *testing.T) {
	for digits, nan := range map[int]bool{35: false, 36: true} {
		text := strings.Repeat("7", digits-2) + ".77"
		assert.Equal(t, nan, strings.Contains(withoutSymbol().Format(bojanzAmount(text)), "NaN"), "%d digits", digits)
	}
}

func TestBojanzDropsSeparators(t *testing.T) {
	f := peer.NewFormatter(peer.NewLocale("en"))
	for _, text := range []string{"$12,345", "$1,23,45", "$1,2345"} {
		amount, err := f.Parse(text, "USD")
		require.NoError(t, err)
		assert.Equal(t, "12345", amount.Number(), text)
	}
}
