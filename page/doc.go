// Package page draws a network, to look at: as an image, and as a page that shows it over time.
//
//   - [SVG] draws links, such as those of a day.
//   - [HTML] writes a page about histories: the drawing, a slider over the days on which something changed, filters, a search,
//     and the list of ties in sentences with their sources, in English, Russian, Kazakh and Chinese. It is a file of its own,
//     or one page of a web site ([Site]).
//
// Both take the network, for its names and records, and what is to be drawn: everything, what concerns one party, what ties
// two, or any other selection.
//
//	kz, cn := party.MustParseID("KZ"), party.MustParseID("CN")
//	err := page.HTML(os.Stdout, net, net.Between(kz, cn, civil.Interval{}), page.Options{Day: day, About: []party.ID{kz, cn}})
//
// # What is drawn
//
// A party is a box, a region with round corners, a country with a thick border. An area that the network knows under two
// codes (HK and CN-HK) is one box. Links of one kind and one look between two boxes are one line, with their number if there
// are several. A line without an arrow has no direction. The look is how far links are: in effect, applied provisionally,
// possible, not yet in effect, or suspended, as briefings group them. Kinds differ in colour and in the dash of the line, looks in its
// strength and in the sign that stands on it, so that nothing rests on colour alone.
//
// An office in a province ties to the province and to its country, and a platform to its seat and its operators; where one of
// these lies within another, only the line to the inner one is drawn.
//
// # Laws
//
// The same input gives the same bytes on every machine: places are computed in integers. Boxes do not overlap, and names fit
// into them in the usual fonts. Time and memory grow with the number of links and nearly with that of parties, of which a drawing
// has at most [Options.MaxParties].
//
// Everything is escaped for its place. Names are one line of valid UTF-8 without characters that override the direction of
// text. A page runs no script and has no style but its own, and links to sources with an address of http or https alone.
package page
