// Package agreement answers whether a treaty or an agreement is in force on a day, and for whom.
//
// An [Agreement] stores only what happened, its [Event] list, and what its text says about when it binds,
// its [Rules]. Everything else is computed: [Agreement.StatusAt] for the whole, [Agreement.StatusOf] for one
// party, [Agreement.History] for every change, [Agreement.Requirements] for what is still missing. A [Condition] is a function from the events to the day on which it
// is first met, or never; a [Rule] is a condition, a delay and a floor.
//
// Without a rule, a treaty or intergovernmental agreement is in force when every party has consented (Vienna
// Convention on the Law of Treaties, art. 24(2)); a subnational or commercial one is of unknown force from
// its first signature on, for all who are on its list of parties, until an event says more. A region that joins a
// company's platform concludes no treaty. Where the rule asks for no consent, only for signatures or a day, signature
// is consent (art. 12). What is declared in force between two parties binds both.
//
// Laws:
//
//   - Days are half-open: in force on the effective day of an entry, out on that of an exit.
//   - The order of the events in the record is irrelevant.
//   - An event changes no day before its own, unless it states an effective day, declares the entry into force, or
//     is the first that is known of a party whose signature or consent was in doubt or only deduced.
//   - A day with a mark (2025-11-28~, ?, %) counts as that day, for the mark gives no width; sentences say "about".
//   - A vague date gives [civil.Unknown] exactly where the days it can mean give different answers; the state is
//     then the earlier of the possible ones.
//   - Every answer names the events and the clause it rests on, its [Basis], and says so in words: [Status.Explain].
//
// The package judges no validity: whether somebody had the power to sign is a question it cannot see.
package agreement
