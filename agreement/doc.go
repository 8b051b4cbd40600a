// Package agreement answers whether a treaty or an agreement is in force on a day, for whom, and between whom.
//
// An [Agreement] stores what happened, its [Event] list, and what its text says about when it binds, its [Rules].
// Everything else is computed. [Compile] makes an agreement ready for questions, beside the others to which it refers:
//
//   - [Compiled.StatusAt] returns the status of the agreement as a whole on a day, [Compiled.StatusOf] that of one
//     party, and [Compiled.StandingsAt] that of every party.
//   - [Compiled.Between] returns how the agreement stands between two parties, [Compiled.PairsOn] between many pairs on
//     one day.
//   - [Compiled.History] and [Compiled.HistoryOf] return the changes of a status over time.
//   - [Compiled.Requirements] returns what the entry into force takes, and what is still missing.
//
// Every answer has its [Grounds], the events and the clause that it rests on, and its [source.Basis], which says
// whether it is stated, follows from a rule, is assumed or is attested for one day only. Package prose puts answers
// into sentences.
//
// # How a status follows from events
//
// A [Condition] is first met on a day that follows from the events, or never. A [Rule] is a condition, a delay, and the
// earliest day that the rule can give. Without a rule, a treaty or an intergovernmental agreement is in force when all
// parties that negotiated it have consented (Vienna Convention on the Law of Treaties, art. 24(2)); where all have
// signed and an instrument is missing from the record, it is unknown whether it is in force. A subnational, commercial
// or non-binding agreement is assumed to be in force when each of its two or more listed parties has signed or
// consented. The day of an event that declares the entry into force takes precedence over the day that the rules give,
// and so does the effective day of any other event.
//
// A state is bound for its whole territory (Vienna Convention, art. 29), except the areas that have a country code of
// their own, such as Hong Kong: those are bound only if the entry of the party lists them.
//
// A [Term] ends an agreement and may renew it. The fields of [Rules], [Relation] and [Party] describe how long
// obligations survive, how one agreement supersedes another, and who is bound through a group or as a territory.
//
// # Days
//
// Days are half-open: on the effective day of an entry a party is in, on that of an exit it is out. The order of events
// in the record does not matter.
//
// A vague day may be any day of its range, a day with "~" also one unit of its precision before or after, and an event
// with "?" may not have happened. An answer is Yes or No if it is the same for all of these days, and [civil.Unknown]
// if they differ; the state is then the first of the possible ones, in the order of [States]. This is exact for
// agreements with up to a thousand combinations of days. For others, an answer may be Unknown although the days decide
// it; a Yes or No is never wrong.
//
// # Reservations, and what cannot be recorded
//
// A [Statement] holds a reservation: its provisions, its words, and the day Withdrawn on which it was withdrawn. If a part of it
// is withdrawn, the statement ends on that day, and another one begins with what is left. An event [EventReserved] puts the
// making of the reservation on the timeline, where statements are not; it is recorded beside the statement or, if only the day
// is known, without one. Neither changes a status, because a reservation modifies the agreement and does not undo it. The same
// holds for an objection, unless its statement Precludes.
//
// A withdrawal is from the whole agreement. One from some of its provisions cannot be recorded as an event; a declaration
// among the statements, or a remark, can tell of it. One for a territory that is listed is the day Until of the [Territory].
// A tacit consent is recorded as [EventAccepted] on the day on which the time for an objection ended; the package does not
// count that time.
//
// The package does not judge validity: it takes for granted that who signed had the power to sign.
package agreement
