package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// amountText is the first of the amounts that tasks are about.
const amountText = "1234567.89"

// inputCount is the number of inputs of a task.
const inputCount = 64

// amountTexts returns amounts with one to nine digits before the decimal point and two behind it, the last of which is
// not 0, in an order that a processor cannot predict.
func amountTexts() []string {
	texts, state := []string{amountText}, uint64(1)
	for len(texts) < inputCount {
		state = state*6364136223846793005 + 1442695040888963407
		digits := strconv.FormatUint(state>>2, 10)
		whole := strings.TrimLeft(digits[:1+state>>40%9], "0")
		texts = append(texts, fmt.Sprintf("%s.%c%c", whole, digits[10], '1'+digits[11]%9))
	}
	return texts
}

// floats returns the values of texts for libraries that accept only float64.
func floats(texts []string) []float64 {
	return each(texts, func(s string) float64 { return must(strconv.ParseFloat(s, 64)) })
}

// decimals returns the values of texts.
func decimals(texts []string) []decimal.Decimal { return each(texts, decimal.RequireFromString) }

// grouped returns an amount with a separator between groups of three digits and the given decimal point. It is what
// the outputs of the libraries are compared with, and therefore made without any of them.
func grouped(text, group, point string) string {
	whole, fraction, _ := strings.Cut(text, ".")
	for at := len(whole) - 3; at > 0; at -= 3 {
		whole = whole[:at] + group + whole[at:]
	}
	return whole + point + fraction
}

// russian returns an amount as Russian writes it.
func russian(text string) string { return grouped(text, "\u00a0", ",") }

// each returns the results of a function for all values.
func each[T, R any](values []T, of func(T) R) []R {
	results := make([]R, len(values))
	for n, v := range values {
		results[n] = of(v)
	}
	return results
}

// must returns v and panics on error. It is for values that are constant in this program.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
