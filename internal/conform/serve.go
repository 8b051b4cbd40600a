package main

import (
	"bufio"
	"errors"
	"io"
	"runtime"
)

// bufferSize is the size of the buffers of both streams. Lines may be longer.
const bufferSize = 64 << 10

// serve answers every line of in, however long. It works on several lines at a time and writes the responses in the order
// of the lines. It flushes whenever the next response is not ready, so that a caller may wait for each. The error is one of
// reading or writing.
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

// ask starts the work on every line and queues the channel of its answer. The capacity of the queue limits the number of
// lines in work.
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

// tell writes an answer. It flushes before it waits for the answer, and for the next one behind the last in the queue.
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
