// Package page draws a network as an image (SVG), and as a page (HTML) that shows it over time.
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
// A party is a box, a region with round corners, a country with a thick border. An area that the network knows under
// two codes (HK and CN-HK) is one box. Links of one kind and one look between two boxes are one line, with their number
// if there are several. A line without an arrow has no direction. There are five looks: in effect, applied
// provisionally, possible, not yet in effect, and suspended, as briefings group links. Kinds differ in the colour and
// the dashes of the line, looks in its width and in a sign on it, so that nothing depends on colour alone.
//
// An office in a province links a party to the province and to its country, and a platform links a member to the seat
// and to the operators; if one of these lies within another, only the line to the inner one is drawn.
//
// # Laws
//
// The same input gives the same bytes on every machine: places are computed in integers. Boxes do not overlap, and
// names fit into them in the usual fonts. Time and memory grow linearly with the number of links and almost linearly
// with that of parties, of which a drawing has at most [Options.MaxParties].
//
// Everything is escaped for its place. Names are one line of valid UTF-8 without characters that override the direction
// of text. A page runs no script and has no style except its own, and it links only to sources with an http or https
// address.
package page
