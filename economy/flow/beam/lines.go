package flowbeam

import (
	"bytes"
	"io"
)

// lines reads the lines of a file that begin at the bytes from start to before end. It counts them, and stops after
// most lines if most is positive.
type lines struct {
	in      io.Reader
	endLine byte
	left    int64 // bytes up to the one before end
	most    int64
	count   int64
	bytes   int64
	done    bool
}

// openLines returns the lines of a range. The file is open at its beginning.
func openLines(file io.Reader, r fileRange) (*lines, error) {
	l := &lines{in: file, endLine: r.Header[len(r.Header)-1], left: r.End - r.Start}
	if r.Start == r.First {
		l.left--
		return l, skip(file, r.Start)
	}
	// The line that has the byte before the range, or ends with it, belongs to the range before.
	if err := skip(file, r.Start-1); err != nil {
		return nil, err
	}
	buffer := make([]byte, 1<<12)
	for passed := 0; passed <= headSize; {
		n, err := file.Read(buffer)
		if at := bytes.IndexByte(buffer[:n], l.endLine); at >= 0 {
			passed += at + 1
			if l.left -= int64(passed); l.left < 0 {
				l.done = true
			}
			l.in = io.MultiReader(bytes.NewReader(buffer[at+1:n]), file)
			return l, nil
		}
		passed += n
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
	}
	l.done = true // the file ends, or the line is longer than one may be, which is the fault of the range where it begins
	return l, nil
}

// skip moves to a place of a file.
func skip(file io.Reader, to int64) error {
	if s, ok := file.(io.Seeker); ok {
		_, err := s.Seek(to, io.SeekStart)
		return err
	}
	_, err := io.CopyN(io.Discard, file, to)
	return err
}

// Read fills p.
func (l *lines) Read(p []byte) (int, error) {
	if l.done {
		return 0, io.EOF
	}
	n, err := l.in.Read(p)
	text := p[:n]
	if int64(n) > l.left { // the end of the last line is in sight
		from := int(max(l.left, 0))
		if at := bytes.IndexByte(text[from:], l.endLine); at >= 0 {
			text, l.done = text[:from+at+1], true
		}
	}
	l.left -= int64(len(text))
	text = l.cut(text)
	l.bytes += int64(len(text))
	if l.done {
		return len(text), nil
	}
	return len(text), err
}

// cut counts the lines of a text, and cuts it after the last one that may be read.
func (l *lines) cut(text []byte) []byte {
	found := int64(bytes.Count(text, []byte{l.endLine}))
	if l.most == 0 || l.count+found < l.most {
		l.count += found
		return text
	}
	at := 0
	for ; l.count < l.most; l.count++ {
		at += bytes.IndexByte(text[at:], l.endLine) + 1
	}
	l.done = true
	return text[:at]
}
