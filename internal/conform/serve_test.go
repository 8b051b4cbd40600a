package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestServeKeepsOrderAndCount(t *testing.T) {
	var in, out strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&in, `{"op":"civil.when","text":"2025","id":%d}`+"\r\n\n", i)
	}
	in.WriteString(`{"op":"civil.when","text":"2025","id":"last"}`)
	require.NoError(t, serve(strings.NewReader(in.String()), &out))
	got := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	require.Len(t, got, 10001)
	for i := range 5000 {
		require.True(t, strings.HasPrefix(got[2*i], fmt.Sprintf(`{"id":%d,"out"`, i)), got[2*i])
		require.Contains(t, got[2*i+1], "blank line")
	}
	assert.Contains(t, got[10000], `{"id":"last","out"`)
}

func TestServeTakesLongLines(t *testing.T) {
	long := `{"op":"locale.list","locale":"en","items":["` + strings.Repeat("x", 4<<20) + `"]}`
	var out bytes.Buffer
	require.NoError(t, serve(strings.NewReader(long+"\n"+long), &out))
	assert.Equal(t, 2, bytes.Count(out.Bytes(), []byte("\n")))
	assert.Greater(t, out.Len(), 8<<20)
}

func TestServeNothing(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, serve(strings.NewReader(""), &out))
	assert.Empty(t, out.String())
}

// A caller may wait for each response before it sends the next request.
func TestServeAnswersAtOnce(t *testing.T) {
	requests, ask := io.Pipe()
	answers, tell := io.Pipe()
	done := make(chan error, 1)
	go func() {
		done <- serve(requests, tell)
	}()
	lines := bufio.NewReader(answers)
	for range 3 {
		_, err := io.WriteString(ask, `{"op":"civil.when","text":"2025"}`+"\n")
		require.NoError(t, err)
		line, err := lines.ReadString('\n')
		require.NoError(t, err)
		assert.Contains(t, line, "2025-12-31")
	}
	require.NoError(t, ask.Close())
	assert.NoError(t, <-done)
}

type broken struct{}

var errBroken = errors.New("broken")

func (broken) Read([]byte) (int, error)  { return 0, errBroken }
func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestServeReportsBrokenStreams(t *testing.T) {
	assert.ErrorIs(t, serve(broken{}, io.Discard), errBroken)
	assert.ErrorIs(t, serve(strings.NewReader("{}\n"), broken{}), errBroken)
}
