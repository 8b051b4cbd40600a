package main

import (
	"bufio"
	"errors"
	"io"
	"runtime"
)

// bufferSize is that of the two streams; lines may be longer.
const bufferSize = 64 << 10

// serve answers every line of in, however long, until its end; several at a time, in their order. Responses are
// written out whenever the next one is not there yet, so that a caller may ask one at a time. The error is that
// of reading or writing.
func serve(in io.Reader, out io.Writer) error {
	pending := make(chan chan []byte, 16*runtime.GOMAXPROCS(0))
	stop := make(chan struct{})
	defer close(stop)
	reading := make(chan error, 1)
	go func() {
		defer close(pending)
		reading <- ask(in, pending, stop)
	}()
	w := bufio.NewWriterSize(out, bufferSize)
	for answer := range pending {
		if err := tell(w, answer, len(pending) == 0); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return <-reading
}

// ask sets every line to work and queues where its answer will be. The queue's capacity bounds how many there are.
func ask(in io.Reader, pending chan<- chan []byte, stop <-chan struct{}) error {
	r := bufio.NewReaderSize(in, bufferSize)
	for {
		line, err := r.ReadBytes('\n')
		if len(line) > 0 {
			answer := make(chan []byte, 1)
			select {
			case pending <- answer:
			case <-stop:
				return nil
			}
			go func() { answer <- respond(line) }()
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
	}
}

// tell writes an answer, and writes out what is buffered before it waits for this one or, behind the last, the next.
func tell(w *bufio.Writer, answer <-chan []byte, last bool) error {
	var line []byte
	select {
	case line = <-answer:
	default:
		if err := w.Flush(); err != nil {
			return err
		}
		line = <-answer
	}
	_, err := w.Write(line)
	if last && err == nil {
		err = w.Flush()
	}
	return err
}
