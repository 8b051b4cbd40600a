package civil

// number parses a text of one to seven ASCII digits.
func number(s string) (n int, ok bool) {
	if len(s) == 0 || len(s) > 7 {
		return 0, false
	}
	for i := range len(s) {
		digit := s[i] - '0'
		if digit > 9 {
			return 0, false
		}
		n = 10*n + int(digit)
	}
	return n, true
}

// appendPadded appends n in decimal, padded with zeros to width digits, at most nine.
func appendPadded(b []byte, n, width int) []byte {
	var digits [9]byte
	at := len(digits)
	for ; at > 0 && (n > 0 || len(digits)-at < width); n /= 10 {
		at--
		digits[at] = '0' + byte(n%10)
	}
	return append(b, digits[at:]...)
}
