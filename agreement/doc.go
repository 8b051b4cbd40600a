// Package agreement answers whether a treaty or an agreement is in force on a day, for whom, and between whom.
//
// An [Agreement] stores what happened, its [Event] list, and what its text says about when it binds, its [Rules].
// Everything else is computed. [Compile] makes an agreement ready for questions, beside the others to which it refers:
//
//   - [Compiled.StatusAt] is about the agreement as a whole, [Compiled.StatusOf] about one party, [Compiled.StandingsAt]
//     about all of them.
//   - [Compiled.Between] is about two parties, [Compiled.PairsOn] about many pairs on one day.
//   - [Compiled.History] and [Compiled.HistoryOf] are the changes of a status over time.
//   - [Compiled.Requirements] is what entry into force still takes.
//
// Every answer names the events and the clause that it rests on, its [Grounds], how strong that word is, its
// [source.Basis]. Package prose tells it in sentences.
//
// # How a status follows from events
//
// A [Condition] is a function from the events to the day on which it is first met, or never; a [Rule] is a condition, a
// delay and a floor. Without a rule, a treaty or an intergovernmental agreement is in force when all who negotiated it
// have consented (Vienna Convention on the Law of Treaties, art. 24(2)); where all have signed and an instrument is
// missing from the record, that is unknown. A subnational, commercial or non-binding agreement is assumed to be in force
// when each of its two or more listed parties has signed or consented. An event that declares the entry into force goes
// before the day that the rules give; an event's own effective day goes before any rule.
//
// A [Term] ends an agreement and may renew it; survival, the supersession of one agreement by another, and what binds a
// party through a group or as a territory are told by the fields of [Rules], [Relation] and [Party].
//
// # Days
//
// Days are half-open: on the effective day of an entry a party is in, on that of an exit it is out. The order of events
// in the record does not matter.
//
// A vague day may be any day of its range, a day with "~" also one unit of its precision before or after, and an event
// with "?" may not have happened. An answer is Yes or No where it is that for all of these days, and [civil.Unknown]
// where they differ; the state is then the earlier of the possible ones. Agreements with up to a thousand combinations of
// days are answered exactly so; of others some answers may be Unknown that need not be, and none is wrong.
//
// The package does not judge validity: whether somebody had the power to sign is beyond it.
package agreement
