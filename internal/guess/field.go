package guess

import (
	"slices"
	"strings"
)

// fields are other names, in lower case and without separators, for the fields of records.
var fields = []row{
	{"id", "key slug identifier uid"}, {"code", "iso isocode iso3166 regioncode countrycode country region"},
	{"names", "name title label titles"}, {"titles", "title name names"}, {"title", "name titles headline"}, {"name", "names title"},
	{"kind", "type category class"}, {"events", "event history acts"}, {"on", "date day when time signed signedon"},
	{"effective", "effectivedate effectiveon inforce entryintoforce"}, {"from", "start since begin began startdate validfrom"},
	{"until", "to end till ended enddate validuntil validto"}, {"founded", "established since start"}, {"closed", "dissolved ended end"},
	{"member", "participant party region country who"}, {"party", "member by who country region participant"}, {"parties", "party members participants signatories"},
	{"participants", "parties party attendees members"}, {"platform", "organization organisation hub"}, {"operators", "operator operatedby runby"},
	{"seat", "city location headquarters hq address place"}, {"place", "city location seat where at"}, {"at", "where location place seat host"},
	{"of", "owner by organization for"}, {"host", "organizer hostedby"}, {"via", "agreement through"}, {"level", "type category"},
	{"cites", "cite source sources reference references citations refs"}, {"source", "cite sourceid cites ref"}, {"locator", "page where quote"},
	{"url", "link href uri web website"}, {"published", "date publicationdate on publishedon"}, {"retrieved", "accessed accesseddate retrievedon"},
	{"publisher", "author organization outlet"}, {"language", "lang locale"},
	{"subject", "region reporter country entity geo refarea party"}, {"counterpart", "partner counterparty partnercountry"}, {"indicator", "measure metric series"},
	{"period", "year time date timeperiod quarter"}, {"value", "amount figure number obsvalue"}, {"amount", "value number figure obsvalue"}, {"unit", "currency measure units"},
	{"remarks", "remark note notes comment comments description"}, {"note", "notes comment remark remarks footnote description"},
	{"within", "parent partof in"}, {"parent", "within partof owner"}, {"identifiers", "identifier ids externalids wikidata"}, {"aliases", "alias othernames alternativenames"},
	{"observations", "figures statistics data values facts indicators"}, {"organizations", "organisations organization organisation companies bodies"},
	{"agreements", "agreement treaties treaty contracts"}, {"memberships", "membership members"}, {"offices", "office"}, {"meetings", "meeting events"},
	{"platforms", "platform hubs"}, {"regions", "region areas places"}, {"sources", "source references bibliography"},
	{"share", "percent percentage stake"}, {"rate", "exchangerate value"}, {"capacity", "role position jobtitle title"}, {"for", "onbehalfof party represents"},
}

// Field returns the field, one of those that an object may have, that another name probably means, and "" if that is not
// known. It does not compare letter by letter.
func Field(name string, among []string) string {
	plain := fieldKey(name)
	if plain == "" || len(name) > maxText {
		return ""
	}
	for _, one := range among {
		if strings.ToLower(one) == plain {
			return one
		}
	}
	for _, r := range fields {
		if slices.Contains(among, r.value) && slices.Contains(strings.Fields(r.words), plain) {
			return r.value
		}
	}
	return ""
}

// fieldKey returns a name in lower case without what separates its words.
func fieldKey(name string) string {
	return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "", ".", "", ":", "").Replace(name))
}
