package main

import (
	"encoding/json"
	"errors"
	"fmt"
)

// code is the kind of a failure. It is a contract with the test harnesses.
type code string

const (
	malformed code = "malformed"
	unknownOp code = "unknown-op"
	invalid   code = "invalid"
	panicked  code = "panic"
)

// failure says why there is no answer.
type failure struct {
	Code    code   `json:"code"`
	Message string `json:"message"`
}

func (f *failure) Error() string { return string(f.Code) + ": " + f.Message }

func fail(c code, format string, args ...any) error {
	return &failure{Code: c, Message: fmt.Sprintf(format, args...)}
}

// asFailure gives an error its code. An error of the JSON decoder is malformed; every other error comes from the library,
// for example from the text codec of a type, and is invalid.
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
