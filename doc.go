// Package crossborder answers who is tied to whom across a border on a given day, and how we know.
//
// Ministries, trade bodies and news write: a region joined a trade platform on 28 November 2025; an office
// opened; the province makes 15 % of its country's industry. A [Dataset] holds such facts as typed
// records, each with its source: regions, organizations, platforms and memberships, agreements, offices,
// meetings, indicators and observations.
//
// The way of the data is straight. [Read] turns JSON into records, or says with file, line, column and
// caret why it is none. [Dataset.Validate] finds everything that is wrong with them, and [Dataset.Report] prints it
// in English, Russian, Kazakh or Chinese. [NewIndex] compiles them, and the [Index] answers: [Index.Links] gives every tie between
// two regions on a day, [Index.Members] who belongs to a platform then, [Index.Timeline] what happened when.
// Package locale prints the numbers, money and dates of the answers in any language.
//
//	data, err := dataset.Read(file, dataset.ReadOptions{Name: "ties.json"})
//	index, err := network.New(data)
//	for _, tie := range index.Links(kz59, cnJS, day) {
//		fmt.Println(tie.Kind, tie.Truth, tie.Since, tie.Basis)
//	}
//
// # Laws
//
// Quantities are decimals, exact from the input to the last printed digit. A question about a day is answered
// with yes, no or unknown: a missing or vague date never becomes a guess. Status is never stored; it is
// computed from dated events and from rules held as data, and the answer names its basis. Every fact carries
// its sources. There is no hidden state: nothing happens at import, an Index never changes, and what it
// returns is the caller's. The same input gives the same bytes.
//
// # The packages
//
// From the ground up, each importing only those before it: civil (days, periods, yes-no-unknown) and issue
// (what is wrong, where, in which words); locale (text for people); source and region (on whose word, where);
// party (who); economy (how much), agreement (on what terms), platform (through what); and this one.
package crossborder
