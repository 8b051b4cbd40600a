package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

// code is the code of a failure. Test suites rely on the codes.
type code string

const (
	malformed code = "malformed"
	unknownOp code = "unknown-op"
	invalid   code = "invalid"
	panicked  code = "panic"
)

// failure is the error of a response.
type failure struct {
	Code    code   `json:"code"`
	Message string `json:"message"`
}

func (f *failure) Error() string { return string(f.Code) + ": " + f.Message }

func fail(c code, format string, args ...any) error {
	return &failure{Code: c, Message: fmt.Sprintf(format, args...)}
}

// asFailure returns err as a failure with a code. Errors of the JSON decoder are malformed. All other errors come from
// the library, including those of its text codecs that the decoder passes on, and are invalid.
func asFailure(err error) *failure {
	var (
		own    *failure
		syntax *json.SyntaxError
		shape  *json.UnmarshalTypeError
	)
	switch {
	case errors.As(err, &own):
		return own
	case errors.As(err, &syntax):
		return &failure{Code: malformed, Message: fmt.Sprintf("byte %d: %v", syntax.Offset, syntax)}
	case errors.As(err, &shape):
		return &failure{Code: malformed, Message: fmt.Sprintf("%s: cannot be a JSON %s", shape.Field, shape.Value)}
	}
	return &failure{Code: invalid, Message: err.Error()}
}
