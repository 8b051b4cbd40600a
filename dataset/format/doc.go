// Package format documents the file format of datasets, which package dataset reads and writes.
//
// A dataset is one JSON object in UTF-8. Its fields are the collections, all optional, each an array of records: sources,
// regions, organizations, platforms, agreements, memberships, offices, meetings, indicators, observations. The order of
// collections and of fields has no meaning. What is unknown is left out: there is no null. This is a complete dataset:
//
//	{
//	  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
//	  "platforms": [{"id": "hub", "names": {"en": "the trade hub"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
//	  "memberships": [{"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-11-28"}], "cites": [{"source": "news"}]}],
//	  "observations": [{"subject": "KZ-59", "indicator": "industry-share", "reference": "KZ", "period": "2024", "value": {"amount": "3", "unit": "percent"}, "cites": [{"source": "news"}]}]
//	}
//
// # Types
//
// A value is written in double quotes, in the form of its type, unless the type says otherwise:
//
//	id        words of a-z and 0-9 joined by hyphens, beginning with a letter: "jiangsu-soho"
//	code      of a region: "KZ", "KZ-59", "143" (UN M49), or "CN-JS/nanjing", a local area, which needs a record in regions
//	party     the code of a region, or the id of an organization or platform; organizations and platforms share their ids
//	date      "2025-11-28"
//	day       what is known of a date: also "2025-11", "2025", "[..2025-11-28]" (then or before), with ~ behind it for about
//	period    what a figure is about: "2024", "2024-Q3", "2024-07", "2025-01-01/P9M" (nine months)
//	texts     an object of texts by language: {"en": "Nanjing", "zh": "南京市"}
//	number    a decimal number, in quotes: "15", "1.9e12"
//	unit      the code of a currency ("USD", at constant prices "USD@2015") or one of: percent, percentage-point, count,
//	          ratio, rank, index ("index@2010"), tonne, teu, tonne-kilometre, kilowatt-hour, square-metre
//	quorum    how many parties: 3 (without quotes), "2/3" or "all"
//	language  a tag of BCP 47: "ru", "zh-Hant"
//	word      one of the values that are listed, or of a list that is named
//	name      any text; names and numbers are objects of them by any name: {"wikidata": "Q42200"}
//	count     a whole number, without quotes
//	true      true or false, without quotes
//
// # Records
//
// A star marks the fields that a record must have; [] marks an array. In addition, a person needs a name or a capacity,
// and a source needs a title or a url.
//
//	source, in sources: a publication
//	  *id            id         what cites call it
//	   title         texts
//	   publisher     texts
//	   quoting       texts      the body whose words it passes on
//	   url           name       its address
//	   language      language   of its text
//	   published     day
//	   retrieved     day        the day on which it was read
//
//	cite: a source of a record, an event or a part of a record
//	  *source        id         of a source
//	   locator       name       the place in the source: a page, an article
//	   about         name       the field of the record that it supports; without it the cite supports all
//	   inferred      true       the source implies this and does not state it
//
//	remark: something that a source says and no field measures
//	  *text          texts
//	   cites         cite[]
//
//	region, in regions: an area; a region of ISO 3166 or UN M49 needs no record
//	  *code          code
//	   kind          word       a category of ISO 3166-2: province, oblast, district, prefecture-level city, country …
//	   names         texts
//	   aliases       alias[]    other names
//	   within        code[]     areas that it lies in, besides those that its code names
//	   identifiers   names      by scheme: {"wikidata": "Q42200"}
//	   sectors       sector[]   branches of the economy that are important there
//	   remarks       remark[]
//	   cites         cite[]
//
//	alias: another name of a region
//	  *text          texts
//	   kind          word       abbreviation, former, official, short
//	   cites         cite[]
//
//	sector: a branch of the economy
//	  *section       word       of ISIC Rev. 4: a letter from A to U
//	   cites         cite[]
//
//	organization, in organizations: a party that is not a region
//	  *id            id
//	  *names         texts
//	   kind          word       company, public-body, association, international-body, former-state
//	   seat          code       the region of its seat
//	   parent        party      the party that it belongs to
//	   identifiers   names      by scheme: {"lei": "…"}
//	   remarks       remark[]
//	   cites         cite[]
//
//	platform, in platforms: a body that members join
//	  *id            id
//	  *names         texts
//	   operators     operator[]
//	   seat          code
//	   founded       day
//	   closed        day        the first day without it
//	   remarks       remark[]
//	   cites         cite[]
//
//	operator: a party that runs a platform
//	  *party         party
//	   from          day
//	   until         day        the first day on which it no longer runs it
//	   cites         cite[]
//
//	membership, in memberships: the membership of one party in one platform
//	  *id            id
//	  *platform      id
//	  *member        party
//	   via           id         the agreement by which it acceded
//	   events        membershipEvent[]
//	   cites         cite[]
//
//	membershipEvent: an event in the life of a membership
//	  *kind          word       applied, invited, approved, signed, effective, attested, suspended, resumed, notice,
//	                            notice-revoked, left, expelled, platform-closed
//	   on            day        of the act
//	   effective     day        from which it has effect; one of the two days is needed
//	   cites         cite[]
//
//	office, in offices: one party represented at another
//	  *id            id
//	   names         texts
//	  *of            party      the party that has it
//	   at            party      the party that it is at
//	   seat          code       its first place
//	   events        officeEvent[]
//	   cites         cite[]
//
//	officeEvent: an event in the life of an office
//	  *kind          word       opened, attested, moved, closed
//	  *on            day
//	   to            code       the new place; required for moved, and only there
//	   cites         cite[]
//
//	meeting, in meetings: who met, about what, and with what result
//	  *id            id
//	  *kind          word       ceremony, negotiation, presentation, forum, visit
//	  *on            day
//	   place         code
//	   host          party
//	   subject       texts
//	   participants  person[]
//	   agreements    id[]       signed there
//	   offices       id[]       opened there
//	   commitments   commitment[]
//	   remarks       remark[]
//	   cites         cite[]
//
//	person: somebody who acts in a capacity
//	   name          texts
//	   capacity      texts
//	   for           party
//	   cites         cite[]
//
//	commitment: a promise
//	  *kind          word       channel, projects, office, exchange, trade, other
//	   by            party[]    without it, all parties
//	   toward        party[]    without it, all other parties
//	   text          texts
//	   due           day
//	   cites         cite[]
//
//	agreement, in agreements: a treaty or contract, whose status is computed from its events and rules
//	  *id            id
//	   titles        texts
//	   level         word       treaty (also without it), intergovernmental, subnational, commercial
//	   kind          word       free-trade, preferential-trade, customs-union, economic-union, investment, taxation, transport,
//	                            transit, twinning, cooperation, memorandum, accession, convention, protocol, framework, contract, other
//	   depositaries  party[]
//	   authenticIn   language[]
//	   parties       agreementParty[]   all parties, or none
//	   signatories   signatory[]
//	   rules         rules
//	   events        agreementEvent[]
//	   statements    statement[]
//	   relations     relation[]
//	   commitments   commitment[]
//	   remarks       remark[]
//	   cites         cite[]
//
//	agreementParty: a party, and what the rules need about it
//	  *party         party
//	   group         name       the group in which it votes
//	   weight        numbers    by table: {"emissions": "0.2"}
//	   counts        true       false for a party that no condition counts
//
//	signatory: a person who signed, or witnessed the signature
//	  *person        person
//	   on            day
//	   role          word       signed (also without it), witnessed
//	   cites         cite[]
//
//	agreementEvent: an event of the agreement as a whole, or an act of a party
//	  *kind          word       of a party: signed, signed-definitively, ratified, accepted, approved, acceded, succeeded, confirmed,
//	                            notified, provisional-started, provisional-ended, reserved, objected, withdrawal-notified,
//	                            withdrawal-revoked, suspended, resumed; of the whole: initialled, adopted, opened, condition-met,
//	                            declared-in-force, amended, superseded, suspended, resumed, terminated, expired, lapsed
//	   party         party      required for acts of a party
//	   on            day        of the act
//	   effective     day        from which it has effect; one of the two days is needed
//	   id            id         of the condition; required for condition-met
//	   cites         cite[]
//
//	statement: a reservation, declaration or objection
//	  *kind          word       reservation, declaration, objection
//	  *by            party
//	   toward        party      the party whose reservation is objected to; required for an objection
//	   on            day
//	   withdrawn     day
//	   provisions    name[]     "art. 66(a)"
//	   text          texts
//	   cites         cite[]
//
//	relation: the relation of an agreement to another one or to a platform
//	  *kind          word       amends, protocol-to, accedes-to, supersedes, implements
//	  *to            id
//	   cites         cite[]
//
//	rules: what the text says about when the agreement binds
//	   entryIntoForce  rule     for the agreement as a whole
//	   laterParty      rule     for a party that consents later, counted from its consent
//	   withdrawal      rule     counted from the notice
//	   provisional     rule     for provisional application
//
//	rule: the day on which the condition when is met, plus the delay, but not before notBefore
//	   when          condition
//	   delay         delay
//	   notBefore     date
//
//	condition: exactly one of the first nine fields; the other fields qualify it
//	   on            date       that day has come
//	   signed        quorum     that many parties have signed
//	   consents      quorum     that many parties have expressed consent
//	   weight        number     the consenting parties have that share of the total of a table
//	   named         party[]    each of these parties has consented
//	   inForce       id[]       these other agreements are in force
//	   declared      id         an event condition-met of that id is recorded
//	   allOf         condition[]
//	   anyOf         condition[]
//	   of            word       what "all" and fractions are counted of: parties (also without it), signatories
//	   group         name       only parties of that group count
//	   table         name       the table of weights
//	   by            date       the condition is met only if it is met on that day or before
//
//	delay: at most one of the counts, and then align
//	   days          count      until the nth day after
//	   clearDays     count      that many full days pass
//	   months        count
//	   years         count
//	   align         word       month-start, next-month-start
//
//	indicator, in indicators: what a figure measures, if the built-in ones do not
//	  *code          id
//	  *names         texts
//	  *unit          word       currency, or a unit without its base
//	   aggregation   word       how the figures of parts combine: sum, stock
//	   referenced    true       for a share or a rank, which needs a reference
//	   equivalents   names      by scheme: {"worldbank": "NY.GDP.MKTP.CD"}
//	   cites         cite[]
//
//	observation, in observations: one figure
//	  *subject       party
//	   counterpart   party      the other side of a flow
//	   reference     party      the whole that a share or rank is of: "KZ", "001" (the world)
//	  *indicator     id
//	   period        period     left out if the source names none
//	  *value         value      left out if status says that it is missing
//	   status        word       of SDMX's CL_OBS_STATUS: A (normal), B, D, E (estimated), F (forecast), G, H, I, J, K, L, M, N,
//	                            O (missing), P (provisional), Q, S, U, V, W
//	   confidentiality  word    of SDMX's CL_CONF_STATUS: F (free), N, E, C, A, O, T, G, M, D, S, X
//	   note          texts      a note of the source
//	   cites         cite[]
//
//	value: an amount of a unit; money is in the major unit of its currency
//	  *amount        number
//	  *unit          unit
//	   bound         word       about, over, under
//
// # Built-in indicators
//
// These indicators need no record. Package economy has their names and units (economy.Indicators).
//
//	agriculture-growth, agriculture-output, agriculture-value-added, average-monthly-wage, construction-output,
//	consumer-price-index, container-throughput, container-train-volume, container-trains, economy-rank,
//	economy-share, electricity-consumption, electricity-production, employment, enterprises, exports-rank,
//	exports-share, fdi-inflow, fdi-inflow-gross, fdi-outflow, fdi-stock, fixed-investment, foreign-enterprises,
//	freight-turnover, freight-volume, gini-coefficient, goods-and-services-exports, goods-and-services-imports,
//	goods-balance, goods-exports, goods-exports-weight, goods-imports, goods-imports-weight, goods-turnover,
//	goods-turnover-growth, gross-domestic-product, gross-domestic-product-deflator, gross-domestic-product-growth,
//	gross-domestic-product-per-head, gross-fixed-capital-formation, gross-regional-product,
//	gross-regional-product-growth, gross-regional-product-per-head, gross-value-added, household-income-per-head,
//	housing-completed, industry-growth, industry-output, industry-share, industry-value-added, inflation,
//	joint-ventures, labour-force, manufacturing-value-added, population, population-growth, population-rank,
//	population-share, port-throughput, rail-freight-volume, re-exports, retail-trade, road-freight-volume,
//	secondary-industry-value-added, services-balance, services-exports, services-imports, services-value-added,
//	tourist-arrivals, trade-openness, trade-partner-rank, trade-partner-share, transit-containers, transit-volume,
//	unemployment-rate, urban-population, urban-population-share
package format
