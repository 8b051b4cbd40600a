// Package wording makes sentences for people from templates in English, Russian, Kazakh and Chinese: dates and
// numbers in the reader's locale, and names only where they stand in the nominative.
package wording
