// Package brief makes briefings of what a network answers, in English, Russian, Kazakh and Chinese: the links of two
// parties or of one on a day, their platforms, meetings, commitments and figures, and a timeline, each item with the
// numbers of its sources.
//
//	b := brief.For(net, locale.For(language.Russian))
//	b.Pair(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), day).WriteText(os.Stdout)
//
// [Brief.Link], [Brief.Entry] and [Brief.Change] return a sentence about one link, one entry of a timeline and one
// change.
//
// A [Document] is plain data: a program that needs another form than text can print its sections and items itself. The
// sentences come from package prose.
package brief
