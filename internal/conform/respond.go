package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// request holds the members that every request has. The op reads its arguments from the same line.
type request struct {
	Op string          `json:"op"`
	ID json.RawMessage `json:"id"`
}

// response is one line of the output. Either Out or Error is set.
type response struct {
	ID    json.RawMessage `json:"id,omitempty"`
	Out   any             `json:"out,omitempty"`
	Error *failure        `json:"error,omitempty"`
}

// respond returns the response to one line of input, as one line.
func respond(line []byte) []byte {
	var r response
	var q request
	out, err := answer(line, &q)
	r.ID = q.ID
	if err != nil {
		r.Error = asFailure(err)
	} else {
		r.Out = out
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(r); err != nil {
		return []byte(`{"error":{"code":"panic","message":"the answer has no JSON"}}` + "\n")
	}
	return b.Bytes()
}

// answer decodes the request into q, which it may leave incomplete on error, and runs its op.
func answer(line []byte, q *request) (any, error) {
	if err := read(line, q); err != nil {
		return nil, err
	}
	run, known := ops()[q.Op]
	if !known {
		return nil, fail(unknownOp, "no op %q", q.Op)
	}
	return guarded(run, line)
}

// guarded runs an op and returns a panic, which is a defect of the library, as a failure.
func guarded(run handler, line []byte) (out any, err error) {
	defer func() {
		if r := recover(); r != nil {
			out, err = nil, &failure{Code: panicked, Message: fmt.Sprint(r)}
		}
	}()
	return run(line)
}

// read decodes a line, which must be a JSON object in UTF-8.
func read(line []byte, into any) error {
	line = bytes.TrimSpace(line)
	switch {
	case len(line) == 0:
		return fail(malformed, "blank line")
	case !utf8.Valid(line):
		return fail(malformed, "not UTF-8")
	case line[0] != '{':
		return fail(malformed, "not an object")
	}
	return json.Unmarshal(line, into)
}
