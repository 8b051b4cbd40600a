package grammar

// entry is a row of a small table.
type entry[K comparable, V any] struct {
	key   K
	value V
}

// find returns the value of a key in a small table.
func find[K comparable, V any](table []entry[K, V], key K) (value V, found bool) {
	for i := range table {
		if table[i].key == key {
			return table[i].value, true
		}
	}
	return value, false
}
