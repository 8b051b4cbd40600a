package export_test

import (
	"log"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/export"
	"github.com/crossborder-go/crossborder/network"
)

const treaty = `{
  "regions": [{"code": "KZ", "names": {"en": "Kazakhstan", "ru": "Казахстан"}, "identifiers": {"wikidata": "Q232"}},
    {"code": "CN", "names": {"en": "China", "ru": "Китай"}}],
  "agreements": [{"id": "treaty", "titles": {"en": "Treaty on Trade", "ru": "Договор о торговле"}, "level": "treaty",
    "parties": [{"party": "CN"}, {"party": "KZ"}],
    "events": [{"kind": "signed", "party": "CN", "on": "2019-05-01"}, {"kind": "signed", "party": "KZ", "on": "2019-05-01"},
      {"kind": "declared-in-force", "on": "2020-02-01"}]}]
}`

// theTreaty is a network of one treaty, and its links on a day.
func theTreaty() (*network.Network, []network.Link) {
	data, err := dataset.Read(strings.NewReader(treaty), dataset.ReadOptions{})
	if err != nil {
		log.Fatal(err)
	}
	net, err := network.New(data)
	if err != nil {
		log.Fatal(err)
	}
	return net, net.All(civil.MustParseDate("2025-12-01"))
}

func ExampleMermaid() {
	net, links := theTreaty()
	if err := export.Mermaid(os.Stdout, net, links, export.Options{Language: language.Russian}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// flowchart LR
	//   n0["Китай"]
	//   n1["Казахстан"]
	//   n0 ---|"Договор о торговле"| n1
}

func ExampleDOT() {
	net, links := theTreaty()
	if err := export.DOT(os.Stdout, net, links, export.Options{}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// digraph {
	//   "CN" [label="China" kind="country" country="CN"];
	//   "KZ" [label="Kazakhstan" kind="country" country="KZ"];
	//   "CN" -> "KZ" [label="Treaty on Trade" kind="agreement" via="treaty" mutual="true" state="in-force" truth="yes" applies="yes" since="2020-02-01" basis="assumed" inferred="false" dir=none];
	// }
}

func ExampleNodesCSV() {
	net, links := theTreaty()
	if err := export.NodesCSV(os.Stdout, net, links, export.Options{}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// id,label,kind,country
	// CN,China,country,CN
	// KZ,Kazakhstan,country,KZ
}

func ExampleLinksCSV() {
	net, links := theTreaty()
	if err := export.LinksCSV(os.Stdout, net, links, export.Options{}); err != nil {
		log.Fatal(err)
	}
	// Output:
	// source,target,label,kind,via,mutual,state,truth,applies,since,until,role,roleB,rolesSince,through,basis,inferred,sources
	// CN,KZ,Treaty on Trade,agreement,treaty,true,in-force,yes,yes,2020-02-01,,,,,,assumed,false,
}

// GraphML declares all fields first; here are the edges.
func ExampleGraphML() {
	net, links := theTreaty()
	var b strings.Builder
	if err := export.GraphML(&b, net, links, export.Options{}); err != nil {
		log.Fatal(err)
	}
	printFrom(b.String(), "    <edge ")
	// Output:
	// <edge id="e0" source="CN" target="KZ">
	//       <data key="edge.label">Treaty on Trade</data>
	//       <data key="edge.kind">agreement</data>
	//       <data key="edge.via">treaty</data>
	//       <data key="edge.mutual">true</data>
	//       <data key="edge.state">in-force</data>
	//       <data key="edge.truth">yes</data>
	//       <data key="edge.applies">yes</data>
	//       <data key="edge.since">2020-02-01</data>
	//       <data key="edge.basis">assumed</data>
	//       <data key="edge.inferred">false</data>
	//     </edge>
	//   </graph>
	// </graphml>
}

// A history of all days: signed in May 2019, in force since February 2020.
func ExampleGEXF() {
	net, _ := theTreaty()
	var b strings.Builder
	if err := export.GEXF(&b, net, net.Histories(civil.Interval{}), export.Options{}); err != nil {
		log.Fatal(err)
	}
	printFrom(b.String(), "      <edge ")
	// Output:
	// <edge id="e0" source="CN" target="KZ" label="Treaty on Trade" kind="agreement treaty">
	//         <attvalues>
	//           <attvalue for="edge.kind" value="agreement"/>
	//           <attvalue for="edge.via" value="treaty"/>
	//           <attvalue for="edge.mutual" value="true"/>
	//           <attvalue for="edge.state" value="signed" start="2019-05-01" end="2020-01-31"/>
	//           <attvalue for="edge.truth" value="no" start="2019-05-01" end="2020-01-31"/>
	//           <attvalue for="edge.applies" value="no" start="2019-05-01" end="2020-01-31"/>
	//           <attvalue for="edge.state" value="in-force" start="2020-02-01"/>
	//           <attvalue for="edge.truth" value="yes" start="2020-02-01"/>
	//           <attvalue for="edge.applies" value="yes" start="2020-02-01"/>
	//         </attvalues>
	//         <spells>
	//           <spell start="2019-05-01"/>
	//         </spells>
	//       </edge>
	//     </edges>
	//   </graph>
	// </gexf>
}

// The context comes first; here are the things and the link.
func ExampleJSONLD() {
	net, links := theTreaty()
	var b strings.Builder
	if err := export.JSONLD(&b, net, links, export.Options{}); err != nil {
		log.Fatal(err)
	}
	printFrom(b.String(), `  "@graph"`)
	// Output:
	// "@graph": [
	//     {"@id":"#CN","@type":"Country","name":"China","identifier":{"@type":"PropertyValue","propertyID":"ISO 3166-1","value":"CN"}},
	//     {"@id":"#KZ","@type":"Country","name":"Kazakhstan","identifier":{"@type":"PropertyValue","propertyID":"ISO 3166-1","value":"KZ"},"sameAs":"http://www.wikidata.org/entity/Q232"},
	//     {"@id":"#/links/0","@type":"Role","roleName":"agreement","name":"Treaty on Trade","startDate":"2020-02-01","a":"#CN","b":"#KZ","via":"treaty","state":"in-force","truth":"yes","applies":"yes","since":"2020-02-01","basis":"assumed"}
	//   ]
	// }
}

// printFrom prints a text from a mark on.
func printFrom(text, mark string) {
	_, err := os.Stdout.WriteString(text[strings.Index(text, mark):])
	if err != nil {
		log.Fatal(err)
	}
}
