// Package export writes the links of a network for other programs.
//
//   - [Mermaid] writes a flowchart, for Markdown pages.
//   - [DOT] writes a graph for Graphviz.
//   - [GraphML] writes a graph for yEd, Cytoscape, NetworkX, igraph and others.
//   - [GEXF] writes a graph over time for Gephi: every link with the days on which it held.
//   - [JSONLD] writes linked data in the vocabulary of schema.org.
//   - [NodesCSV] and [LinksCSV] write tables.
//
// Each function takes the network, for its names, and the links to write: those of a day, of one party, between two,
// or any selection of them.
//
//	err := export.DOT(os.Stdout, net, net.All(day), export.Options{Language: language.Russian})
//
// GEXF takes histories in the same way, such as those of [network.Network.Histories].
//
// # Laws
//
// Every link that is passed is written exactly once, in the order in which it is passed; the parties come before the
// links, each once, ordered by id. An area that the network knows under two codes (HK and CN-HK) is one node, under the code of
// the country, as in [network.Graph]. The same input gives the same bytes. No links give a valid file with an empty graph. Time and memory grow
// with the number of links, and with n log n of their parties.
//
// # Nodes and links
//
// A node has an id, a label, a kind and, for an area of one country, the ISO 3166-1 code of that country. The kind is
// that of the code of a region (country, subdivision, area, local), platform, or the kind of an organization, which is
// organization where it is not stated.
//
// A link has the fields of a [network.Link] under their JSON names, without its record; a label; mutual, which is true where
// the link has no direction; and sources, the ids of the sources that it cites, separated by spaces. Vague days are EDTF, as
// [civil.When] writes them. The label is the name of what the link goes through: the title of the agreement, the name of
// the platform, of the office or of the indicator, the subject of the meeting.
//
// # Names
//
// Labels are in the language of [Options], or else in the one that [network.Network.Name] falls back to; what has no
// name has its id. If the network is nil, regions have their English names and everything else its id.
//
// A label is one line of valid UTF-8: control characters and separators of lines and paragraphs become spaces, and
// characters that override the direction of text are left out, so that a name cannot reorder or break what is around
// it. Everything is escaped as the format requires; the function of a format documents what is particular to it.
//
// # Errors
//
// The functions return the error of the writer, which they wrap, and no other.
package export
