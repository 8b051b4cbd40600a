package locale

import "strconv"

// maxZeros is the greatest number of zeros between the digits of a number and its decimal point. A number that needs
// more is printed as 15E20000, so that a short input never makes a long output.
const maxZeros = 10_000

// layout describes how the digits of a number are set: separators, groups and numbering system.
type layout struct {
	decimal, group     string
	primary, secondary int // sizes of the last group and of the others; 0 means no grouping
	minGroup           int // digits required before the last group for any grouping
	digits             *digits
}

// append appends a figure without its sign, with at least minPlaces decimal places.
func (l *layout) append(dst []byte, f *figure, minPlaces int) []byte {
	if f.point > len(f.digits)+maxZeros || f.point < -maxZeros {
		dst = append(append(dst, f.digits...), 'E')
		return strconv.AppendInt(dst, int64(f.point-len(f.digits)), 10)
	}
	whole := f.digits[:min(max(f.point, 0), len(f.digits))]
	length := max(f.point, 1)
	switch {
	case f.point <= 0:
		dst = l.digits.zeros(dst, 1)
	case l.primary == 0 || length < l.primary+l.minGroup:
		dst = l.digits.append(dst, whole)
		dst = l.digits.zeros(dst, length-len(whole))
	default:
		dst = l.appendGroups(dst, whole, length)
	}
	places := f.places()
	if max(places, minPlaces) == 0 {
		return dst
	}
	dst = append(dst, l.decimal...)
	if places > 0 {
		dst = l.digits.zeros(dst, -f.point)
		dst = l.digits.append(dst, f.digits[len(whole):])
	}
	return l.digits.zeros(dst, minPlaces-places)
}

// appendGroups appends the integer part in groups. The digits are followed by zeros up to the given length.
func (l *layout) appendGroups(dst, whole []byte, length int) []byte {
	rest := length - l.primary // digits before the last group
	size := rest % l.secondary
	if size == 0 {
		size = l.secondary
	}
	for left := length; ; {
		n := min(size, len(whole))
		dst = l.digits.append(dst, whole[:n])
		dst = l.digits.zeros(dst, size-n)
		whole, left = whole[n:], left-size
		if left == 0 {
			return dst
		}
		dst = append(dst, l.group...)
		size = l.secondary
		if left == l.primary {
			size = l.primary
		}
	}
}
