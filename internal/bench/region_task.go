package main

import (
	peer "github.com/biter777/countries"
	"github.com/pariz/gountries"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// The libraries for regions, besides x/text.
const (
	biter = "biter777/countries"
	pariz = "pariz/gountries"
)

// regionPeers returns the libraries beside which package region is measured.
func regionPeers() []string { return []string{biter, pariz, xtext} }

// regionTasks returns the tasks about codes and names. The first try of each is this library's. Data that a library unpacks
// at first use is unpacked before: programs/region-first times that.
func regionTasks() []task {
	return []task{countryByText(), countryByCode(), countryName(), provinceByText(), provinceByCode(), provincesInTurn(),
		countrySearch("Germany", "DE", biter, pariz), countrySearch("Kasachstan", "KZ", biter),
		nativeSearch(), subdivisionSearch()}
}

func countryByText() task {
	query := gountries.New()
	return task{name: "country-text", title: "a code as text, its alpha-3", want: "KAZ", tries: []try{
		printer(ours, "", "", func() string {
			code, _ := region.ParseCode("KZ")
			c, _ := region.LookupCountry(code)
			return c.Alpha3()
		}),
		printer(biter, "", "", func() string { return peer.ByName("KZ").Alpha3() }),
		printer(pariz, "", "", func() string {
			c, _ := query.FindCountryByAlpha("KZ")
			return c.Alpha3
		}),
		printer(xtext, "", "", func() string {
			r, _ := language.ParseRegion("KZ")
			return r.ISO3()
		}),
	}}
}

func countryByCode() task {
	code, known := region.MustParseCode("KZ"), language.MustParseRegion("KZ")
	constant := peer.ByName("KZ")
	return task{name: "country-code", title: "a code, its alpha-3", want: "KAZ", tries: []try{
		printer(ours, "", "", func() string {
			c, _ := region.LookupCountry(code)
			return c.Alpha3()
		}),
		printer(biter, "", "a number; nothing is looked up", func() string { return constant.Alpha3() }),
		printer(xtext, "", "a number; nothing is looked up", func() string { return known.ISO3() }),
	}}
}

func countryName() task {
	query := gountries.New()
	return task{name: "country-name", title: "a code as text, its English name", want: "Kazakhstan", tries: []try{
		printer(ours, "", "", func() string {
			code, _ := region.ParseCode("KZ")
			e, _ := region.Lookup(code)
			return e.Name()
		}),
		printer(biter, "", "", func() string { return peer.ByName("KZ").String() }),
		printer(pariz, "", "", func() string {
			c, _ := query.FindCountryByAlpha("KZ")
			return c.Name.Common
		}),
	}}
}

func provinceByText() task {
	query := gountries.New()
	return task{name: "province-text", title: "a subdivision's code as text, its English name", want: "California", tries: []try{
		printer(ours, "", "", func() string {
			code, _ := region.ParseCode("US-CA")
			p, _ := region.LookupProvince(code)
			return p.Name()
		}),
		printer(biter, "", "a switch over all codes, which says of no text that it is none",
			func() string { return peer.SubdivisionCode("US-CA").String() }),
		printer(pariz, "", "", func() string {
			c, _ := query.FindCountryByAlpha("US")
			s, _ := c.FindSubdivisionByCode("CA")
			return s.Name
		}),
	}}
}

// provincesInTurn looks up thousands of codes in an order that no processor predicts.
func provincesInTurn() task {
	var codes []region.Code
	var others []peer.SubdivisionCode
	for _, c := range region.Countries() {
		for _, p := range region.Provinces(c.Code()) {
			if other := peer.SubdivisionCode(p.String()); other.IsValid() {
				codes, others = append(codes, p.Code()), append(others, other)
			}
		}
	}
	const step = 1597 // a prime: from country to country
	m, n := 0, 0
	return task{name: "province-turn", title: "whether a code is a subdivision, for all that both know in turn", want: "yes", tries: []try{
		printer(ours, "", "", func() string {
			m = (m + step) % len(codes)
			if _, ok := region.LookupProvince(codes[m]); ok {
				return "yes"
			}
			return "no"
		}),
		printer(biter, "", "", func() string {
			n = (n + step) % len(others)
			if others[n].IsValid() {
				return "yes"
			}
			return "no"
		}),
	}}
}

// provinceByCode looks up a code that the peers have too, whose data is of 2021 or before.
func provinceByCode() task {
	code, query := region.MustParseCode("KZ-59"), gountries.New()
	kazakhstan, _ := query.FindCountryByAlpha("KZ")
	return task{name: "province-code", title: "a subdivision's code, its English name", want: "North Kazakhstan", tries: []try{
		printer(ours, "", "", func() string {
			p, _ := region.LookupProvince(code)
			return p.Name()
		}),
		printer(biter, "Unknown", "codes as they were before 2022", func() string { return peer.SubdivisionCode("KZ-59").String() }),
		printer(pariz, "none", "codes as they were before 2022", func() string {
			s, err := kazakhstan.FindSubdivisionByCode("59")
			if err != nil {
				return "none"
			}
			return s.Name
		}),
	}}
}

// searchFor returns the best match of our search.
func searchFor(name string) try {
	return printer(ours, "", "", func() string {
		found := names.Search(name, names.Options{})
		if len(found) == 0 {
			return "none"
		}
		return found[0].Code.String()
	})
}

func countrySearch(name, want string, libraries ...string) task {
	query := gountries.New()
	t := task{name: "search-" + name, title: "the country with a name", want: want, tries: []try{searchFor(name)}}
	for _, library := range libraries {
		if library == biter {
			t.tries = append(t.tries, printer(library, "", "a switch over 2,000 names, some in German", func() string { return peer.ByName(name).Alpha2() }))
			continue
		}
		t.tries = append(t.tries, printer(library, "", "English names only", func() string {
			c, _ := query.FindCountryByName(name)
			return c.Alpha2
		}))
	}
	return t
}

func nativeSearch() task {
	const name = "Қазақстан"
	query := gountries.New()
	return task{name: "search-native", title: "the country with a name of its own language", want: "KZ", tries: []try{
		searchFor(name),
		printer(biter, "Unknown", "English, some Russian in Latin letters, some German", func() string { return peer.ByName(name).Alpha2() }),
		printer(pariz, "", "", func() string {
			c, _ := query.FindCountryByNativeName(name)
			return c.Alpha2
		}),
	}}
}

func subdivisionSearch() task {
	const name = "Kalifornien"
	query := gountries.New()
	return task{name: "search-subdivision", title: "the subdivision with a name in any language", want: "US-CA", tries: []try{
		searchFor(name),
		printer(pariz, "", "the first of several, by the order of a map", func() string {
			c, _ := query.FindSubdivisionCountryByName(name)
			s, _ := c.FindSubdivisionByName(name)
			return c.Alpha2 + "-" + s.Code
		}),
	}}
}
