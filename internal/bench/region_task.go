package main

import (
	peer "github.com/biter777/countries"
	"github.com/pariz/gountries"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

// The libraries with data on regions, besides x/text.
const (
	biter = "biter777/countries"
	pariz = "pariz/gountries"
)

// regionPeers returns the libraries that package region is compared with.
func regionPeers() []string { return []string{biter, pariz, xtext} }

// regionTasks returns the tasks on codes and names. The first entry of each is that of crossborder. Data that a library
// decodes on first use is decoded before the timing; programs/region-first times the first use.
func regionTasks() []task {
	return []task{countryByText(), countryByCode(), countryName(), provinceByText(), provinceByCode(), provincesInTurn(),
		countrySearch("Germany", "DE", biter, pariz), countrySearch("Kasachstan", "KZ", biter),
		nativeSearch(), subdivisionSearch()}
}

func countryByText() task {
	query := gountries.New()
	return task{name: "country-text", title: "parse a country code and get its alpha-3 code", want: "KAZ", entries: []entry{
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
	return task{name: "country-code", title: "get the alpha-3 code of a parsed country code", want: "KAZ", entries: []entry{
		printer(ours, "", "", func() string {
			c, _ := region.LookupCountry(code)
			return c.Alpha3()
		}),
		printer(biter, "", "the code is a number, so there is no lookup", func() string { return constant.Alpha3() }),
		printer(xtext, "", "the code is a number, so there is no lookup", func() string { return known.ISO3() }),
	}}
}

func countryName() task {
	query := gountries.New()
	return task{name: "country-name", title: "parse a country code and get its English name", want: "Kazakhstan", entries: []entry{
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
	return task{name: "province-text", title: "parse a subdivision code and get its English name", want: "California", entries: []entry{
		printer(ours, "", "", func() string {
			code, _ := region.ParseCode("US-CA")
			p, _ := region.LookupProvince(code)
			return p.Name()
		}),
		printer(biter, "", "a switch over all codes, which accepts any text as a code",
			func() string { return peer.SubdivisionCode("US-CA").String() }),
		printer(pariz, "", "", func() string {
			c, _ := query.FindCountryByAlpha("US")
			s, _ := c.FindSubdivisionByCode("CA")
			return s.Name
		}),
	}}
}

// provincesInTurn is the task of looking up thousands of codes in an order that a processor cannot predict.
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
	const step = 1597 // a prime, so that every step leads to another country
	m, n := 0, 0
	return task{name: "province-turn", title: "whether a code is a subdivision, for each code in both libraries", want: "yes", entries: []entry{
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

// provinceByCode is a task with a code of 2022, which the peers do not have.
func provinceByCode() task {
	code, query := region.MustParseCode("KZ-59"), gountries.New()
	kazakhstan, _ := query.FindCountryByAlpha("KZ")
	return task{name: "province-code", title: "get the English name of a parsed subdivision code", want: "North Kazakhstan", entries: []entry{
		printer(ours, "", "", func() string {
			p, _ := region.LookupProvince(code)
			return p.Name()
		}),
		printer(biter, "Unknown", "has the codes from before 2022", func() string { return peer.SubdivisionCode("KZ-59").String() }),
		printer(pariz, "none", "has the codes from before 2022", func() string {
			s, err := kazakhstan.FindSubdivisionByCode("59")
			if err != nil {
				return "none"
			}
			return s.Name
		}),
	}}
}

// searchFor returns the entry of crossborder that searches for the best match.
func searchFor(name string) entry {
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
	t := task{name: "search-" + name, title: "find a country by name", want: want, entries: []entry{searchFor(name)}}
	for _, library := range libraries {
		if library == biter {
			t.entries = append(t.entries, printer(library, "", "a switch over 2,000 names, some in German", func() string { return peer.ByName(name).Alpha2() }))
			continue
		}
		t.entries = append(t.entries, printer(library, "", "English names only", func() string {
			c, _ := query.FindCountryByName(name)
			return c.Alpha2
		}))
	}
	return t
}

func nativeSearch() task {
	const name = "Қазақстан"
	query := gountries.New()
	return task{name: "search-native", title: "find a country by its native name", want: "KZ", entries: []entry{
		searchFor(name),
		printer(biter, "Unknown", "names in English, some in German and romanized Russian", func() string { return peer.ByName(name).Alpha2() }),
		printer(pariz, "", "", func() string {
			c, _ := query.FindCountryByNativeName(name)
			return c.Alpha2
		}),
	}}
}

func subdivisionSearch() task {
	const name = "Kalifornien"
	query := gountries.New()
	return task{name: "search-subdivision", title: "find a subdivision by a name in any language", want: "US-CA", entries: []entry{
		searchFor(name),
		printer(pariz, "", "the first of several in map order", func() string {
			c, _ := query.FindSubdivisionCountryByName(name)
			s, _ := c.FindSubdivisionByName(name)
			return c.Alpha2 + "-" + s.Code
		}),
	}}
}
