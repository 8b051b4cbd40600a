package tabular

import "bytes"

// magics are the first bytes of compressed files.
var magics = [...]struct{ format, head string }{
	{"gzip", "\x1f\x8b"},
	{"zip", "PK\x03\x04"},
	{"zip", "PK\x05\x06"}, // an archive without files
	{"xz", "\xfd7zXZ\x00"},
	{"bzip2", "BZh"},
	{"zstd", "\x28\xb5\x2f\xfd"},
	{"7z", "7z\xbc\xaf\x27\x1c"},
}

// MagicLength is the number of bytes that [Compression] needs.
const MagicLength = 6

// Compression returns the format of a compressed file that begins with head, such as "gzip", or "".
func Compression(head []byte) string {
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.head)) {
			return m.format
		}
	}
	return ""
}

// Compressed returns the fault of a compressed file, or nil if the file that begins with head is not compressed.
func Compressed(head []byte) *Fault {
	format := Compression(head)
	if format == "" {
		return nil
	}
	return &Fault{Field: -1, Reason: "compressed with " + format + "; decompress it before reading", Final: true}
}
