// Package platform describes platforms, the memberships of parties in them, offices, and meetings.
//
// A [Platform] is what members join: an intergovernmental organization, an association of regions, a company's network,
// an exchange, a zone. A [Membership] stores events; [Compile] makes it ready for questions, and [Compiled.StatusAt]
// says how it stands on a day and in which role the party is a member.
//
// A membership begins on the day that an event states, else on the day that the accession agreement gives, else, as an
// assumption that the answer names as such, on the day of signing. No beginning is assumed from a signature if an event
// states a later effective day, or if the party or the platform refused. If a source attests a membership on some day,
// the party is a member from that day on; whether it was one before is unknown.
//
// An [Office] is a place where a party is represented; [CompileOffice] makes it ready for questions. An office never
// implies membership. A [Meeting] is who met whom, when and where, and what was signed and promised there.
//
// Days are half-open: on the day on which a membership begins it is active, on the day on which it ends it is not. The
// order of events does not matter. A vague day may be any day of its range, a day with "~" also one unit of its
// precision before or after, and an event with "?" may not have happened. An answer is Yes or No if it is the same for
// all of these days, and [civil.Unknown] if they differ.
package platform
