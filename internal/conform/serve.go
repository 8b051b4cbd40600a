package main

import (
	"bufio"
	"errors"
	"io"
	"runtime"
)

// bufferSize is the size of the buffers of both streams. Lines may be longer.
const bufferSize = 64 << 10

// serve answers every line of in, which may have any length, until the end of the stream. It answers several lines
// concurrently and writes the responses in the order of the lines. It flushes the output whenever it has to wait for
// the next response, so that a caller may wait for each response before it sends another request. The error is that of
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

// ask starts a goroutine for every line and queues a channel for its answer. The capacity of the queue limits the
// number of goroutines.
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

// tell waits for an answer and writes it. It flushes the buffer before waiting, and after the last answer in the queue.
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
