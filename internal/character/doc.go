// Package character says which characters of a text cannot be seen or do harm where the text is shown, and writes them
// visibly.
package character
