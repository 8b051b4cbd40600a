package region

// Withdrawal returns the change by which a code was withdrawn. It returns false for a code that is in use, for an
// unknown one, and for a withdrawn code whose end is not recorded.
func Withdrawal(code Code) (Change, bool) {
	entry, listed := Lookup(code)
	changes := Changes(code)
	if !listed || entry.Status() != StatusWithdrawn || len(changes) == 0 {
		return Change{}, false
	}
	return changes[len(changes)-1], true
}
