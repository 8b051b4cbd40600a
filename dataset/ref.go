package dataset

// Ref refers to a record by its collection and its index there. Part is the index of an event or a commitment within
// the record, if the reference is to one, and 0 otherwise; what has a Ref says whether it refers to a part.
type Ref struct {
	Collection Collection `json:"collection"`
	Index      int        `json:"index"`
	Part       int        `json:"part,omitzero"`
}
