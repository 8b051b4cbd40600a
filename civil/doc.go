// Package civil holds days, what is known of days, spans of days, and answers that may be unknown.
package civil
