// Package source describes where the facts of a dataset come from.
//
// A [Source] is a publication, such as a news item, a notice of a depositary or a statistical yearbook. A [Cite] refers
// from a record, an event or a value to a place in a source. A [Remark] is a statement of a source that is kept as
// text because no field of a record can express it.
//
// The package stores no text of a source except its title and remarks, and it does not rank sources: if two sources
// disagree, a dataset can cite both.
package source
