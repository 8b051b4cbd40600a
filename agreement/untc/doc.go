// Package untc reads status tables of treaties as the United Nations Treaty Collection and other depositaries print them:
// a line for each participant, with the day of its signature and that of its instrument.
//
//	STATUS AS AT: 28-11-2026
//	Participant            Signature      Ratification, Acceptance(A), Accession(a), Succession(d)
//	Kazakhstan 1           16 Mar 1998    24 Sep 2003
//	Kyrgyzstan                            30 Nov 2004 a
//	[Tajikistan]                          [ 6 Aug 2006 a]
//
// [Read] returns a [Table], whose methods Parties and Events fill the fields of an [agreement.Agreement]. The rules of the
// treaty, such as when it enters into force, are not in the table.
//
// # Tables
//
// A table is text: tab-separated or comma-separated values (also with semicolons), a table that is drawn with bars or box
// characters, or columns that are separated by two or more spaces or by leader dots, as copied from a page. The header is
// the first line with a column "Participant" (or "State", "Country", "Party"); Options.Header stands for a missing one. What
// is above the header, and notes between and below the participants, are kept as lines. After a line such as "End Note" or
// "Declarations and Reservations", all lines are notes.
//
// # Instruments
//
// The header says what a date means: "Ratification, Accession(a)" makes 24 Sep 2003 a ratification and 24 Sep 2003 a an
// accession. A date without a letter is the instrument without a letter, or the only one of its column. If the header
// explains no letters at all, a, A, AA, d, s, c, b and n are accession, acceptance, approval, succession, definitive
// signature, formal confirmation, consent to be bound and notification.
//
// The day of an instrument is that of its deposit. A consent to be bound that is not one of the usual instruments becomes
// a notification, because it is given by notifying the depositary. A succession is dated by its notification; its effect
// dates back to the succession of states, which the table does not state and the caller may add as the event's Effective.
//
// # Participants
//
// The names become codes by package region/names, if exactly one country has the name; a name that is only similar is an
// error that suggests it. A state that no longer exists (Yugoslavia, the USSR) and an organization (the European Union) have
// no code of a country: Options.Parties says which parties they are.
//
// A participant in brackets has withdrawn. The day is in a footnote and not in the table, so the table gives a withdrawal on
// an unknown day: after the consent, and by the day of the table if that is known. The status of the participant is then
// unknown in between.
//
// # Errors
//
// What cannot be read is an [Error] of its line, and the rest is read. No date of the input is left out without an
// Error, unless Options leave it out.
package untc
