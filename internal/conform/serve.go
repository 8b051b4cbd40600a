package main

import (
	"bufio"
	"errors"
	"io"
)

// bufferSize is that of the two streams; lines may be longer.
const bufferSize = 64 << 10

// serve answers every line of in, however long, until its end. Responses are written out whenever no further
// request is waiting, so that a caller may ask one at a time. The error is that of reading or writing.
func serve(in io.Reader, out io.Writer) error {
	r, w := bufio.NewReaderSize(in, bufferSize), bufio.NewWriterSize(out, bufferSize)
	for {
		line, err := r.ReadBytes('\n')
		if len(line) > 0 {
			if _, err := w.Write(respond(line)); err != nil {
				return err
			}
		}
		if r.Buffered() == 0 || err != nil {
			if err := w.Flush(); err != nil {
				return err
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
	}
}
