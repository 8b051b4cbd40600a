// Package grammar fills the sentences of package prose and prose/brief: it reads the files of words, declines names,
// and sets dates in the form that a sentence needs.
package grammar
