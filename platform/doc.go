// Package platform describes through what parties are tied: platforms, memberships, offices and meetings.
//
// A [Platform] is what members join: an intergovernmental organization, an association of regions, a company's network,
// an exchange, a zone. A [Membership] stores events; [Compile] makes it ready for questions, and [Compiled.StatusAt] says
// how it stands on a day and in which role.
//
// A membership begins on the day that an event states, else on the day that the accession agreement gives, else, as an
// assumption that the answer names as such, on the day of signing. No day is assumed for a signature that a later
// effective day or a refusal follows. A member that is attested on some day is one from that day on; whether it was one
// before is unknown.
//
// An [Office] is a place where a party is represented; [CompileOffice] makes it ready for questions. An office never
// implies membership. A [Meeting] is who met whom, when and where, and what was signed and promised there.
//
// Days are half-open: on the day on which a membership begins it is active, on the day on which it ends it is not. The
// order of events does not matter. A vague day may be any day of its range, a day with "~" also one unit of its precision
// before or after, and an event with "?" may not have happened. An answer is Yes or No where it is that for all of these
// days, and [civil.Unknown] where they differ.
package platform
