// # The file format
//
// A dataset is one JSON object in UTF-8. Its members are the collections, all optional, each an array of records:
// sources, regions, organizations, platforms, agreements, memberships, offices, meetings, indicators, observations. The
// order of collections and of fields means nothing; what is unknown is left out (there is no null). A small one is
// complete:
//
//	{
//	  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
//	  "platforms": [{"id": "hub", "names": {"en": "the trade hub"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
//	  "memberships": [{"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "signed", "on": "2025-11-28"}], "cites": [{"source": "news"}]}],
//	  "observations": [{"subject": "KZ-59", "indicator": "industry-share", "reference": "KZ", "period": "2024", "value": {"amount": "3", "unit": "percent"}, "cites": [{"source": "news"}]}]
//	}
//
// A text is in double quotes and has the form of its type:
//
//	id        words of a-z and 0-9 joined by hyphens, beginning with a letter: "jiangsu-soho"
//	code      of an area: "KZ", "KZ-59", "143" (UN M49), or "CN-JS/nanjing", a local area, which needs a record in regions
//	party     the code of an area, or the id of an organization or platform; these two share their ids
//	date      "2025-11-28"
//	day       what is known of a date: also "2025-11", "2025", "[..2025-11-28]" (then or before), with ~ behind it for about
//	period    what a figure is about: "2024", "2024-Q3", "2024-07", "2025-01-01/P9M" (nine months)
//	texts     an object of texts by language: {"en": "Nanjing", "zh": "南京市"}
//	number    a decimal number, in quotes: "15", "1.9e12"
//	unit      the code of a currency ("USD", at constant prices "USD@2015") or one of: percent, percentage-point, count,
//	          ratio, rank, index ("index@2010"), tonne, teu, tonne-kilometre, kilowatt-hour, square-metre
//	quorum    how many parties: 3 (without quotes), "2/3" or "all"
//	language  a tag of BCP 47: "ru", "zh-Hant"
//	word      one of the values listed, or of a list that is named
//	name      any text; names and numbers are objects of them by any name: {"wikidata": "Q42200"}
//	count     a whole number, without quotes
//	true      true or false, without quotes
//
// A star marks the fields that a record must have; [] an array. Two more things must be there together with others: a
// person has a name or a capacity, a source a title or a url.
//
//	source, in sources: a publication
//	  *id            id         what cites call it
//	   title         texts
//	   publisher     texts
//	   quoting       texts      whose words it passes on
//	   url           name       its address
//	   language      language   of its text
//	   published     day
//	   retrieved     day        when it was read
//
//	cite, in most records and events: on whose word
//	  *source        id         of a source
//	   locator       name       where in it: a page, an article
//	   about         name       the one field of the record that it speaks for; without it the cite speaks for all
//	   inferred      true       where the source implies this and does not state it
//
//	remark: something that a source says and no field measures
//	  *text          texts
//	   cites         cite[]
//
//	region, in regions: an area; those of the standards need no record
//	  *code          code
//	   kind          word       a category of ISO 3166-2: province, oblast, district, prefecture-level city, country …
//	   names         texts
//	   aliases       alias[]    other names
//	   within        code[]     areas that it lies in beside those that its code names
//	   identifiers   names      by scheme: {"wikidata": "Q42200"}
//	   sectors       sector[]   branches of the economy that matter there
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
//	organization, in organizations: a party that is no region
//	  *id            id
//	  *names         texts
//	   kind          word       company, public-body, association, international-body, former-state
//	   seat          code       where it sits
//	   parent        party      whom it belongs to
//	   identifiers   names      by scheme: {"lei": "…"}
//	   remarks       remark[]
//	   cites         cite[]
//
//	platform, in platforms: what members join
//	  *id            id
//	  *names         texts
//	   operators     operator[]
//	   seat          code
//	   founded       day
//	   closed        day        the first day without it
//	   remarks       remark[]
//	   cites         cite[]
//
//	operator: who runs a platform, and when
//	  *party         party
//	   from          day
//	   until         day        the first day on which it no longer does
//	   cites         cite[]
//
//	membership, in memberships: one member's way through a platform
//	  *id            id
//	  *platform      id
//	  *member        party
//	   via           id         of the agreement by which it acceded
//	   events        membershipEvent[]
//	   cites         cite[]
//
//	membershipEvent: what happened to a membership
//	  *kind          word       applied, invited, approved, signed, effective, attested, suspended, resumed, notice,
//	                            notice-revoked, left, expelled, platform-closed
//	   on            day        of the act
//	   effective     day        from which it works; one of the two days must be there
//	   cites         cite[]
//
//	office, in offices: one party represented at another
//	  *id            id
//	   names         texts
//	  *of            party      whose it is
//	   at            party      with whom
//	   seat          code       where it was first
//	   events        officeEvent[]
//	   cites         cite[]
//
//	officeEvent: what happened to an office
//	  *kind          word       opened, attested, moved, closed
//	  *on            day
//	   to            code       where it moved, and only then
//	   cites         cite[]
//
//	meeting, in meetings: who met, about what, and what came of it
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
//	   by            party[]    without it, by all
//	   toward        party[]    without it, toward all the others
//	   text          texts
//	   due           day
//	   cites         cite[]
//
//	agreement, in agreements: its status is not written, but computed from the events and rules
//	  *id            id
//	   titles        texts
//	   level         word       treaty (also without it), intergovernmental, subnational, commercial
//	   kind          word       free-trade, preferential-trade, customs-union, economic-union, investment, taxation, transport,
//	                            transit, twinning, cooperation, memorandum, accession, convention, protocol, framework, contract, other
//	   depositaries  party[]
//	   authenticIn   language[]
//	   parties       agreementParty[]   all of them, or none
//	   signatories   signatory[]
//	   rules         rules
//	   events        agreementEvent[]
//	   statements    statement[]
//	   relations     relation[]
//	   commitments   commitment[]
//	   remarks       remark[]
//	   cites         cite[]
//
//	agreementParty: a party, and what the rules know of it
//	  *party         party
//	   group         name       that it votes in
//	   weight        numbers    by table: {"emissions": "0.2"}
//	   counts        true       false for one that no condition counts
//
//	signatory: who signed, or witnessed it
//	  *person        person
//	   on            day
//	   role          word       signed (also without it), witnessed
//	   cites         cite[]
//
//	agreementEvent: what happened to an agreement, or what a party did to it
//	  *kind          word       of a party: signed, signed-definitively, ratified, accepted, approved, acceded, succeeded, confirmed,
//	                            notified, provisional-started, provisional-ended, reserved, objected, withdrawal-notified,
//	                            withdrawal-revoked, suspended, resumed; of the whole: initialled, adopted, opened, condition-met,
//	                            declared-in-force, amended, superseded, suspended, resumed, terminated, expired, lapsed
//	   party         party      who did it; a must for what parties do
//	   on            day        of the act
//	   effective     day        from which it works; one of the two days must be there
//	   id            id         of the condition, a must for condition-met
//	   cites         cite[]
//
//	statement: a reservation, declaration or objection
//	  *kind          word       reservation, declaration, objection
//	  *by            party
//	   toward        party      whose reservation is objected to, a must there
//	   on            day
//	   withdrawn     day
//	   provisions    name[]     "art. 66(a)"
//	   text          texts
//	   cites         cite[]
//
//	relation: how an agreement stands to another one or to a platform
//	  *kind          word       amends, protocol-to, accedes-to, supersedes, implements
//	  *to            id
//	   cites         cite[]
//
//	rules: what the text says about when it binds
//	   entryIntoForce  rule     of the whole
//	   laterParty      rule     for who consents later, counted from that consent
//	   withdrawal      rule     counted from the notice
//	   provisional     rule     provisional application
//
//	rule: the day on which when is met, then delay, not before notBefore
//	   when          condition
//	   delay         delay
//	   notBefore     date
//
//	condition: exactly one of the first nine fields; the others qualify it
//	   on            date       met on that day
//	   signed        quorum     so many have signed
//	   consents      quorum     so many have expressed consent
//	   weight        number     the consenting parties' share of a table's total
//	   named         party[]    each of these has consented
//	   inForce       id[]       those other agreements are in force
//	   declared      id         an event condition-met of that id is recorded
//	   allOf         condition[]
//	   anyOf         condition[]
//	   of            word       whom "all" and fractions count: parties (also without it), signatories
//	   group         name       only parties of that group
//	   table         name       of the weights
//	   by            date       met only if met on or before that day
//
//	delay: at most one count, then align
//	   days          count      the nth day after
//	   clearDays     count      so many full days pass
//	   months        count
//	   years         count
//	   align         word       month-start, next-month-start
//
//	indicator, in indicators: what a figure measures, beside the built-in ones
//	  *code          id
//	  *names         texts
//	  *unit          word       currency, or a unit without its base
//	   aggregation   word       how parts combine: sum, stock
//	   referenced    true       for a share or rank, which needs the whole that it is of
//	   equivalents   names      by scheme: {"worldbank": "NY.GDP.MKTP.CD"}
//	   cites         cite[]
//
//	observation, in observations: one figure
//	  *subject       party
//	   counterpart   party      the other side of a flow
//	   reference     party      the whole that a share or rank is of: "KZ", "001" (the world)
//	  *indicator     id
//	   period        period     without it, the source names none
//	  *value         value      not where status says that it is missing
//	   status        word       of SDMX's CL_OBS_STATUS: A (normal), B, D, E (estimated), F (forecast), G, H, I, J, K, L, M, N,
//	                            O (missing), P (provisional), Q, S, U, V, W
//	   confidentiality  word    of SDMX's CL_CONF_STATUS: F (free), N, E, C, A, O, T, G, M, D, S, X
//	   note          texts      what the source adds
//	   cites         cite[]
//
//	value: an amount of a unit; money in the currency's major unit
//	  *amount        number
//	  *unit          unit
//	   bound         word       about, over, under
//
// The built-in indicators, which need no record (see [economy.Indicators]):
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
