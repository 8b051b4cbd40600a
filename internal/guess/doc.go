// Package guess says what was probably meant by a text that people typed where a field needs another form: a day as
// "21.10.2025", a period as "9M 2025", a number as "1.35 billion". It is for the hints of error messages; nothing that it
// returns is ever stored by itself. It knows the usual forms of English, Russian, Kazakh and Chinese.
package guess
