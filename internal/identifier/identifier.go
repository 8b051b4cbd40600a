// Package identifier checks the form of identifiers in well-known schemes.
package identifier

// IsValid reports whether a text can be an identifier of a scheme: of "wikidata" (Q1234), of "geonames" (a number), or of
// "lei", a legal entity identifier with its check digits (ISO 17442). It reports true for other schemes.
func IsValid(scheme, id string) bool {
	switch scheme {
	case "wikidata":
		return id != "" && id[0] == 'Q' && isNumber(id[1:])
	case "geonames":
		return isNumber(id)
	case "lei":
		return isLEI(id)
	}
	return true
}

// isNumber reports whether a text is a number of up to ten digits that does not begin with a zero.
func isNumber(s string) bool {
	if s == "" || len(s) > 10 || s[0] == '0' {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// isLEI reports whether a text has 20 letters and digits whose number, with a letter counting from 10 (A) to 35 (Z), is 1
// modulo 97 (ISO 7064, MOD 97-10).
func isLEI(s string) bool {
	if len(s) != 20 {
		return false
	}
	rest := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			rest = (rest*10 + int(c-'0')) % 97
		case c >= 'A' && c <= 'Z' && i < 18:
			rest = (rest*100 + int(c-'A') + 10) % 97
		default:
			return false
		}
	}
	return rest == 1
}
