package dataset

// Ref refers to a record of a dataset by its collection and its index there, counted from 0. Part is the index of
// the event or the commitment within the record where one of them is meant, and 0 otherwise.
type Ref struct {
	Collection Collection
	Index      int
	Part       int
}
