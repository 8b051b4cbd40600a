// Package brief tells what a network answers, in English, Russian, Kazakh and Chinese: the ties of two parties or of one
// on a day, the platforms that they are in, who met, what was promised, the figures and the course of events, each with
// the numbers of its sources.
//
//	b := brief.For(net, locale.For(language.Russian))
//	b.Pair(party.MustParseID("KZ-59"), party.MustParseID("CN-JS"), day).WriteText(os.Stdout)
//
// [Brief.Link], [Brief.Entry] and [Brief.Change] tell one link, one entry of a timeline and one change.
//
// A [Document] is plain data: a program that does not want text prints its sections and items itself. The sentences come
// from package prose.
package brief
