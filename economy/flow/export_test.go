package flow

import "encoding/binary"

// WithChecksum returns a binary form with its checksum.
func WithChecksum(body []byte) []byte {
	return binary.BigEndian.AppendUint32(append([]byte(nil), body...), checksum(body))
}
