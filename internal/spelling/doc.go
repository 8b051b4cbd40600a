// Package spelling formats inputs for error messages and suggests corrections of misspelt ones.
package spelling
