// Package source says on whose word a fact stands.
//
// A [Source] is a publication: a news item, a depositary's notice, a statistical yearbook. A [Cite]
// points from a record, an event or a value to a source, with the place in it; Inferred marks what the
// source implies and does not say. A [Remark] is what a source says in words that no field measures.
//
// The package holds no text of a source but its title, and judges none: two sources that disagree are
// both kept.
package source
