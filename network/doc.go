// Package network answers who is tied to whom on a day.
//
// [New] compiles a dataset into a [Network], which answers questions about it:
//
//   - [Network.Links]: every link between two regions, and between the places and organizations within them: memberships
//     in platforms, agreements, offices, commitments, flows of trade. A [Link] says since when, until when, whether it
//     holds for certain, on what basis and on whose word.
//   - [Network.Members], [Network.Memberships], [Network.Offices], [Network.AgreementStatus]: how things stand on a day.
//   - [Network.Timeline]: the dated events that concern some parties. [Network.Meetings]: who met whom.
//   - [Network.Observations]: the figures about a party.
//   - [Network.Party] and [Network.Name]: from what a person types to a party, and from a party to its name.
//
// Links between a province of Kazakhstan and one of China on 1 December 2025:
//
//	for _, link := range net.Links(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-12-01")) {
//		fmt.Println(link) // membership yes KZ-59 → CN-JS via hub since 2025-11-28 (assumed)
//	}
//
// An answer about a day is yes, no or unknown. What is known not to hold is not returned as a link. A vague date never
// becomes a guess: where the dates leave an answer open it is [civil.Unknown].
//
// A Network is immutable and safe for concurrent use, and what it returns belongs to the caller.
package network
