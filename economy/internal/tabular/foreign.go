package tabular

import "bytes"

// beginnings are the first bytes of files that are not text in UTF-8, and what is wrong with them.
var beginnings = [...]struct{ head, reason string }{
	{"\x1f\x8b", "compressed with gzip" + decompress},
	{"PK\x03\x04", "compressed with zip" + decompress},
	{"PK\x05\x06", "compressed with zip" + decompress}, // an archive without files
	{"\xfd7zXZ\x00", "compressed with xz" + decompress},
	{"BZh", "compressed with bzip2" + decompress},
	{"\x28\xb5\x2f\xfd", "compressed with zstd" + decompress},
	{"7z\xbc\xaf\x27\x1c", "compressed with 7z" + decompress},
	{"\x1f\x9d", "compressed with compress" + decompress},
	{"\xff\xfe", "UTF-16" + convert},
	{"\xfe\xff", "UTF-16" + convert},
	{"\xd0\xcf\x11\xe0", "a workbook of Excel; save it as text before reading"},
}

const (
	decompress = "; decompress it before reading"
	convert    = "; convert it to UTF-8 before reading"
)

// HeadLength is the number of bytes that decide what a file is. It leaves room for blank lines.
const HeadLength = 64

// Foreign returns the fault of a file that begins with head and is not text in UTF-8, because it is compressed, a
// workbook or in UTF-16. It returns nil for other files.
func Foreign(head []byte) *Fault {
	for _, b := range beginnings {
		if bytes.HasPrefix(head, []byte(b.head)) {
			return &Fault{Field: -1, Reason: b.reason, Final: true}
		}
	}
	return nil
}

// ForeignTable returns the fault of a file that begins with head and is a document, such as the page that a service
// answers when it fails, and not a table. It returns nil for other files.
func ForeignTable(head []byte) *Fault {
	kind := kindOf(head)
	if kind == kindJSON && !isObject(head) {
		return nil // "[a],b" may be a header
	}
	return unlike(kind, "a table")
}

// ForeignJSON is ForeignTable for a file that is to be JSON.
func ForeignJSON(head []byte) *Fault {
	if kind := kindOf(head); kind != kindJSON {
		return unlike(kind, "JSON")
	}
	return nil
}

// ForeignXML is ForeignTable for a file that is to be XML other than HTML.
func ForeignXML(head []byte) *Fault {
	head = bytes.ToLower(bytes.TrimLeft(head, blanks))
	if bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")) {
		return unlike("HTML", "XML")
	}
	if kind := kindOf(head); kind == kindJSON {
		return unlike(kind, "XML")
	}
	return nil
}

const (
	blanks   = " \t\r\n"
	kindXML  = "XML or HTML"
	kindJSON = "JSON"
)

// kindOf returns what a file that begins with head is, "" for neither XML nor JSON.
func kindOf(head []byte) string {
	switch head = bytes.TrimLeft(head, blanks); {
	case bytes.HasPrefix(head, []byte("<")):
		return kindXML
	case bytes.HasPrefix(head, []byte("{")), bytes.HasPrefix(head, []byte("[")):
		return kindJSON
	}
	return ""
}

// isObject reports whether head begins an object, or a list of objects or of lists.
func isObject(head []byte) bool {
	head = bytes.TrimLeft(head, blanks)
	return bytes.HasPrefix(head, []byte("{")) || bytes.HasPrefix(head, []byte("[{")) || bytes.HasPrefix(head, []byte("[["))
}

// unlike returns the fault of a file that is not what is wanted, nil if the kind of the file is not known.
func unlike(kind, wanted string) *Fault {
	if kind == "" {
		return nil
	}
	return &Fault{Field: -1, Reason: kind + ", not " + wanted, Final: true}
}
