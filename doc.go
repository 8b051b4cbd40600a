// Package crossborder is the tour of a library that answers who is tied to whom across a border on a given day, and how
// we know. It has no code.
//
// A news item says that on 28 November 2025 one region joined a trade platform (an event of the kind effective), another
// one signed the document of its membership (signed), and a third one was a member (attested). The library holds such
// facts as records, checks them, and answers questions about any day in the reader's language. This program goes the
// whole way:
//
//	package main
//
//	import (
//		"fmt"
//		"log"
//		"strings"
//
//		"github.com/crossborder-go/crossborder/civil"
//		"github.com/crossborder-go/crossborder/dataset"
//		"github.com/crossborder-go/crossborder/locale"
//		"github.com/crossborder-go/crossborder/network"
//		"github.com/crossborder-go/crossborder/party"
//		"github.com/crossborder-go/crossborder/prose/brief"
//		"golang.org/x/text/language"
//	)
//
//	const ties = `{
//	  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
//	  "platforms": [{"id": "hub", "names": {"en": "trade platform", "ru": "торговая платформа"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
//	  "memberships": [
//	    {"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2025-11-28", "cites": [{"source": "news"}]}]},
//	    {"id": "east", "platform": "hub", "member": "KZ-63", "events": [{"kind": "signed", "on": "2025-11-28", "cites": [{"source": "news"}]}]},
//	    {"id": "west", "platform": "hub", "member": "KZ-27", "events": [{"kind": "attested", "on": "2025-11-28", "cites": [{"source": "news"}]}]}
//	  ]
//	}`
//
//	func main() {
//		data, err := dataset.Read(strings.NewReader(ties), dataset.ReadOptions{Name: "ties.json"})
//		if err != nil {
//			log.Fatal(err) // ties.json:4:17: unknown field "platfrom"; did you mean "platform"? …
//		}
//		net, err := network.New(data)
//		if err != nil {
//			log.Fatal(err) // ties.json:5:33: error: /memberships/0/platform: no record "hubb" in platforms; did you mean "hub"? …
//		}
//		english := brief.For(net, locale.For(language.English))
//		for _, day := range []string{"2025-11-01", "2025-12-01"} {
//			for _, link := range net.Links(party.MustParseID("KZ"), party.MustParseID("CN-JS"), civil.MustParseDate(day)) {
//				fmt.Println(day, link.Truth, link.Basis, english.Link(link))
//			}
//		}
//	}
//
// It prints:
//
//	2025-11-01 unknown attested It is not known whether West Kazakhstan Region is a member of the trade platform; the platform is based in Jiangsu Province.
//	2025-12-01 yes attested West Kazakhstan Region has been a member of the trade platform since November 28, 2025, at the latest; the platform is based in Jiangsu Province.
//	2025-12-01 yes stated North Kazakhstan Region has been a member of the trade platform since November 28, 2025; the platform is based in Jiangsu Province.
//	2025-12-01 yes assumed East Kazakhstan Region has been a member of the trade platform since November 28, 2025; the platform is based in Jiangsu Province.
//
// These are the packages. Each imports only packages below it:
//
//	page         to look at: an image, or a page with a slider over time
//	prose/brief  the whole story: links, timelines and briefings in English, Russian, Kazakh and Chinese
//	prose        in sentences: statuses, memberships, offices, figures, with names in the form that a sentence needs
//	export       for other programs: Mermaid, Graphviz, GraphML, GEXF, JSON-LD, CSV
//	network      who is tied to whom: links, memberships, timelines
//	dataset      what is known: records, read, checked and written; dataset/format documents the file
//	platform     through what: platforms, memberships, offices, meetings
//	agreement    on what terms: treaties and contracts, whose status on a day follows from events and rules;
//	             agreement/untc reads the status tables of the UN Treaty Collection
//	economy      how much: money, rates, indicators, observations, series; its subpackages read files of statistics
//	party        who: regions, organizations, persons
//	region       where: ISO 3166 and M49 codes and what became of withdrawn ones; region/names has names and search
//	source       on whose word: sources and cites
//	locale       in whose words: numbers, money, dates and lists in every language
//	issue        what is wrong: where, how badly, in four languages
//	civil        when: days, vague days, intervals, periods, and yes-no-unknown
//
// Package atlas is a dataset of real relationships to begin with, and command crossborder asks it. Who has a spreadsheet
// instead of JSON begins with the table that "crossborder template" prints, which dataset.ReadCSV reads; a table of nothing
// but figures, with a column for each year or a row for each figure, is read by worldbank.ReadCSV of economy/worldbank.
//
// Quantities are exact decimals. Answers about a day are yes, no or unknown: a missing or vague date never becomes a
// guess. Status is computed, from dated events and from rules held as data, and names its basis. Every fact carries its
// sources. There is no hidden state, and the same input gives the same bytes.
package crossborder
