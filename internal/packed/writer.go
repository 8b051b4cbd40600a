package packed

import "encoding/binary"

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
