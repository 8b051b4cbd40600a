// Package civil holds days, what is known of days, spans of days, the periods of statistics, and answers that may
// be unknown. It depends on the standard library only.
//
// # What it is
//
//   - [Date] is one calendar day.
//   - [When] is what is known of one day: "2025", "[..2025-11-28]", "2025-11~" (EDTF, ISO 8601-2).
//   - [Interval] is a half-open span between two such days, either of which may be open.
//   - [Period] is the span a statistic is about: a year, a quarter, January to September (SDMX 3.0).
//   - [Truth] is Yes, No or Unknown, with Kleene's connectives.
//
// # What it is not
//
// There are no times of day, no zones and no calendars but the proleptic Gregorian one; reporting years begin in January. Words for
// people are made by package locale: the texts here are for files, databases and programs.
//
// # Laws
//
//   - Everything is a small comparable value, safe to copy, to use as a map key and to share between goroutines.
//   - The zero value means "not there" ([Unknown] for a Truth, every day for an Interval). Its text is empty, NULL in a
//     database, and both are read back as the zero value; the Parse functions, which read what somebody wrote, refuse empty text.
//   - Days run from 0001-01-01 to 9999-12-31. What would fall outside is the zero value or an error, never a wrapped or clamped day.
//   - What is parsed prints as it was written, except that a period has one canonical text: 2024-A1 prints 2024, 2024-M07 prints
//     2024-07, P09M prints P9M.
//   - The ends of a When and a Period are included; the end of an Interval is not.
//   - A vague day is never made precise: [When.Reached] and [Interval.Holds] are Unknown on exactly the days that what is
//     known does not decide.
//   - AppendText does not allocate into a buffer with room, nor does a Parse function that succeeds.
//   - A refused text is a [*ParseError], refused arguments are a [*RangeError]. Nothing panics but the Must functions.
package civil
