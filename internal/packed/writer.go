package packed

import (
	"encoding/binary"
	"fmt"
)

// AppendUint appends an unsigned varint.
func AppendUint(dst []byte, v int) []byte { return binary.AppendUvarint(dst, uint64(v)) }

// AppendString appends a length-prefixed string.
func AppendString(dst []byte, s string) []byte {
	return append(AppendUint(dst, len(s)), s...)
}

// AppendUint16 appends a two-byte little-endian number.
func AppendUint16(dst []byte, v int) []byte { return binary.LittleEndian.AppendUint16(dst, uint16(v)) }

// AppendUint32 appends a four-byte little-endian number.
func AppendUint32(dst []byte, v int) []byte { return binary.LittleEndian.AppendUint32(dst, uint32(v)) }

// AppendShortStrings appends strings as a table that can be read with [ShortStringsAt]. It returns an error if they have
// more than 64 KB.
func AppendShortStrings(dst []byte, list []string) ([]byte, error) {
	dst = AppendUint16(dst, len(list))
	at := 0
	for _, s := range list {
		dst = AppendUint16(dst, at)
		at += len(s)
	}
	if at > 0xFFFF {
		return nil, fmt.Errorf("packed: AppendShortStrings: %d bytes", at)
	}
	dst = AppendUint16(dst, at)
	for _, s := range list {
		dst = append(dst, s...)
	}
	return dst, nil
}

// AppendStrings appends strings as a table that can be read with [StringsAt].
func AppendStrings(dst []byte, list []string) []byte {
	dst = AppendUint16(dst, len(list))
	at := 0
	for _, s := range list {
		dst = AppendUint32(dst, at)
		at += len(s)
	}
	dst = AppendUint32(dst, at)
	for _, s := range list {
		dst = append(dst, s...)
	}
	return dst
}
