// Package browser tests in a browser what package page writes, and reads what package export writes with the parsers of
// others. It is a module of its own, so that the main one does not need them.
package browser
