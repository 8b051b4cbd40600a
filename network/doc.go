// Package network answers who is tied to whom on a day.
//
// [New] compiles a dataset into a [Network], which answers questions about it:
//
//   - [Network.Links] returns every link between two regions, and between the places and organizations within them:
//     memberships in platforms, agreements, offices, ownership, commitments and flows of trade. A [Link] has a State,
//     the answer whether it is in effect (Truth), the days since and until when, its basis and its sources.
//     [Network.LinksOf] returns the links of one party with any other, [Network.All] those of all parties.
//   - [Network.Between] returns the same over time: every link of two parties with the days on which they had it, and what
//     is recorded between them that never became a link, with the reason; [Network.HistoriesOf] does so of one party with
//     any other. [Network.Changes] returns what began, ended or changed between two days, [Network.ChangesOf] what of it
//     concerns one party.
//   - [Network.Neighbors] returns the parties that one is linked to, [Network.Path] how two are connected through others,
//     and [Network.Graph] the graph of a day, with its degrees and components.
//   - [Network.Members], [Network.Memberships], [Network.Offices] and [Network.AgreementStatus] return statuses on a day,
//     [Network.StatusBetween] how an agreement stands between two.
//   - [Network.Timeline] returns the dated events that concern some parties, [Network.Meetings] the meetings of two parties.
//   - [Network.Observations] returns the figures about a party, [Network.Latest] the latest of them.
//   - [Network.Parties] lists the parties, [Network.Search] finds them by name and [Network.Party] by id, and
//     [Network.Name] names one. [Network.Within] and [Network.Containers] say what lies within what.
//
// Links between a province of Kazakhstan and one of China on 1 December 2025:
//
//	for _, link := range net.Links(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), civil.MustParseDate("2025-12-01")) {
//		fmt.Println(link) // membership active KZ-59 → CN-JS via hub since 2025-11-28 (assumed)
//	}
//
// An answer about a day is yes, no or unknown. Links leaves out what has ended, and what has not been signed by both;
// what is signed and not yet in force, suspended or planned is a link whose Truth is No. If vague dates leave an answer
// open, it is [civil.Unknown].
//
// Regions, organizations and platforms are parties alike, and a question about one includes the places and
// organizations within it, unless the method says otherwise.
//
// A Network is immutable and safe for concurrent use, and what it returns belongs to the caller.
package network
