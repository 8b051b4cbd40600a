// Package civil provides calendar days, partly known days, intervals of days, statistical periods, and three-valued
// truth. It depends on the standard library only.
//
// # What it is
//
//   - [Date] is one calendar day.
//   - [When] is what is known of one day: "2025", "[..2025-11-28]", "2025-11~" (EDTF, ISO 8601-2).
//   - [Interval] is a half-open interval between two such days, either of which may be open.
//   - [Period] is the span that a statistic covers: a year, a quarter, January to September (SDMX 3.0).
//   - [Truth] is Yes, No or Unknown, with Kleene's And, Or and Not.
//
// # What it is not
//
// The package has no times of day, no time zones and no calendar but the proleptic Gregorian one. Reporting years
// begin in January. The texts that it reads and writes are for files, databases and programs; package locale formats
// the same values for people.
//
// # Laws
//
//   - Every type is a small comparable value, safe to copy, to use as a map key and to share between goroutines.
//   - The zero value means "not set"; a zero Truth is [Unknown] and a zero Interval holds on every day. The zero
//     value is written as empty text and as NULL in a database (a zero Truth as "unknown"), and both are read back as
//     the zero value. The Parse functions refuse empty text.
//   - Days run from 0001-01-01 to 9999-12-31. A result outside that range is the zero value or an error; it is never
//     wrapped or clamped.
//   - A parsed value prints as it was written, except that a period has one canonical text: 2024-A1 prints as 2024,
//     2024-M07 as 2024-07, P09M as P9M.
//   - Both ends of a When and of a Period are included; the end of an Interval is not.
//   - A vague day never becomes precise: [When.Reached] and [Interval.Holds] return Unknown on exactly those days for
//     which the known bounds do not decide the answer.
//   - AppendText does not allocate when the buffer has room. A Parse function that succeeds does not allocate.
//   - A Parse function fails with a [*ParseError] and a constructor with a [*RangeError]. Only the Must functions
//     panic.
package civil
