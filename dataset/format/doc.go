// Package format documents the file format of datasets, which package dataset reads and writes.
//
// A dataset is one JSON object in UTF-8. Its fields are the collections, all optional, each an array of records: sources,
// regions, organizations, platforms, agreements, memberships, offices, meetings, indicators, observations. The order of
// collections and of fields has no meaning. What is unknown is left out: there is no null. Beside the collections there may be
// "$schema", the address of the JSON schema of this format, which editors read. This is a complete dataset:
//
//	{
//	  "sources": [{"id": "news", "url": "https://example.org/news", "published": "2025-11-29"}],
//	  "platforms": [{"id": "hub", "names": {"en": "the trade hub"}, "seat": "CN-JS", "cites": [{"source": "news"}]}],
//	  "memberships": [{"id": "north", "platform": "hub", "member": "KZ-59", "events": [{"kind": "effective", "on": "2025-11-28"}], "cites": [{"source": "news"}]}],
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
//	name      any text
//	names     an object of names by any name: {"wikidata": "Q42200"}
//	numbers   an object of numbers by any name: {"emissions": "0.2"}
//	count     a whole number, without quotes
//	true      true or false, without quotes
//
// # Records
//
// A star marks the fields that a record must have; [] marks an array. In addition, a person needs a name, a capacity or for,
// and a source needs a title or a url.
//
// Records and events can have two days that tell what the dataset knew when: recorded is the day on which the record or
// event was entered, and retracted the day on which it was found to be wrong. What has no recorded was always known. What
// was retracted stays in the file, and every question still takes it for true: Dataset.AsKnown leaves it out. A figure
// that is corrected is retracted, and the right one recorded, on the same day.
//
//	source, in sources: a publication
//	  *id            id         what cites call it
//	   title         texts      its title by language
//	   publisher     texts      the body that published it
//	   quoting       texts      the body whose words it passes on
//	   url           name       its address
//	   language      language   the language of its text
//	   published     day        the day of publication
//	   retrieved     day        the day on which it was read
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//
//	cite: a source of a record, an event or a part of a record
//	  *source        id         of a source
//	   locator       name       the place in the source: a page, an article
//	   about         name       the field of the record that it supports; without it the cite supports all
//	   inferred      true       the source implies this and does not state it
//
//	remark: something that a source says and that no field can hold
//	  *text          texts      what the source says
//	   cites         cite[]
//
//	region, in regions: an area; a region of ISO 3166 or UN M49 needs no record
//	  *code          code       what other records call it
//	   kind          word       a category of ISO 3166-2: province, oblast, district, prefecture-level city, country …
//	   names         texts      its name by language; a local area needs one
//	   aliases       alias[]    other names
//	   within        code[]     areas that it lies in, besides those that its code names
//	   continues     code[]     withdrawn codes whose ties it keeps
//	   from          day        the first day on which it exists
//	   until         day        the first day without it
//	   identifiers   names      by scheme: {"wikidata": "Q42200"}
//	   sectors       sector[]   branches of the economy that are important there
//	   remarks       remark[]
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	alias: another name of a region
//	  *text          texts      the other name
//	   kind          word       abbreviation, former, official, short
//	   cites         cite[]
//
//	sector: a branch of the economy
//	  *section       word       of ISIC Rev. 4: a letter from A to U
//	   cites         cite[]
//
//	organization, in organizations: a party that is not a region
//	  *id            id         what other records call it
//	  *names         texts      its name by language
//	   kind          word       company, public-body, association, international-body, former-state
//	   seat          code       the region of its seat; it lies within it, except an international-body
//	   parent        party      the party that it belongs to
//	   owners        owner[]
//	   from          day        the first day on which it exists
//	   until         day        the first day without it
//	   continuedBy   party      to which its acts belong from until on; only together with until
//	   identifiers   names      by scheme: {"lei": "…"}
//	   remarks       remark[]
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	owner: a party that holds a share of an organization
//	  *party         party      who holds the share
//	   share         number     a fraction of 1: "0.51"
//	   from          day        the first day on which it holds it
//	   until         day        the first day on which it no longer holds it
//	   cites         cite[]
//
//	platform, in platforms: a body that members join
//	  *id            id         what other records call it
//	  *names         texts      its name by language
//	   kind          word       intergovernmental, whose seat is tied neither to its members nor by what it does; association,
//	                            commercial, zone, other
//	   operators     operator[]
//	   seat          code       the region of its seat
//	   founded       day        the first day on which it exists
//	   closed        day        the first day without it
//	   remarks       remark[]
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	operator: a party that runs a platform
//	  *party         party      who runs it
//	   from          day        the first day on which it runs it
//	   until         day        the first day on which it no longer runs it
//	   cites         cite[]
//
//	membership, in memberships: the membership of one party in one platform
//	  *id            id         what it is called in this dataset
//	  *platform      id         the platform that is joined
//	  *member        party      who joins it
//	   via           id         the agreement by which it acceded
//	   events        membershipEvent[]
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	membershipEvent: an event in the life of a membership
//	  *kind          word       effective (joined: became a member), attested (was a member on that day; no source says since
//	                            when), signed (the document of membership; assumed to begin it if nothing else does),
//	                            applied (asked to join), invited (to join), approved (by the platform), declined (the
//	                            invitation, or to become a member after signing), suspended, resumed, notice (of leaving),
//	                            notice-revoked, left, expelled, platform-closed (ended with the platform)
//	   as            word       the role from then on, without it the same as before (at first member): member, observer,
//	                            associate, dialogue-partner, applicant-observer, or a word of the platform's own, written like an id
//	   on            day        the day of the act
//	   effective     day        the day from which it has effect; one of the two days is needed
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	office, in offices: one party represented at another
//	  *id            id         what other records call it
//	   names         texts      its name by language
//	  *of            party      the party that has it
//	   at            party      the party that it is at
//	   seat          code       its first place
//	   events        officeEvent[]
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	officeEvent: an event in the life of an office
//	  *kind          word       planned (announced), opened, attested (was open on that day; no source says since when), moved,
//	                            closed
//	  *on            day        the day of the event
//	   to            code       the new place; required for moved, and only there
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	meeting, in meetings: who met, about what, and with what result
//	  *id            id         what it is called in this dataset
//	  *kind          word       ceremony, negotiation, presentation, forum, visit
//	  *on            day        the day on which it began
//	   place         code       where it was
//	   host          party      who received the others
//	   subject       texts      what it was about
//	   participants  person[]
//	   agreements    id[]       signed there
//	   offices       id[]       opened there
//	   commitments   commitment[]
//	   remarks       remark[]
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	person: somebody who acts in a capacity; with for alone, whoever represents that party, such as a delegation
//	   name          texts      the name by language
//	   capacity      texts      the office that the person holds: {"en": "Governor"}
//	   for           party      the party that the person acts for
//	   cites         cite[]
//
//	commitment: a promise
//	  *kind          word       channel, projects, office, exchange, trade, other
//	   by            party[]    without it, all parties
//	   toward        party[]    without it, all other parties
//	   text          texts      what is promised
//	   value         value      how much: {"amount": "150000000", "unit": "USD"}
//	   due           day        the day by which it is to be kept
//	   cites         cite[]
//
//	agreement, in agreements: a treaty or contract, whose status is computed from its events and rules
//	  *id            id         what other records call it
//	   titles        texts      its title by language
//	   level         word       treaty, intergovernmental, subnational, commercial; without it little follows from signatures
//	   kind          word       free-trade, preferential-trade, customs-union, economic-union, investment, taxation, transport,
//	                            transit, twinning, cooperation, memorandum, accession, convention, protocol, framework, contract, other
//	   nonBinding    true       for a text that creates no obligations, such as most memoranda of understanding
//	   depositaries  party[]    who keeps the instruments
//	   authenticIn   language[] the languages of the authentic texts
//	   parties       agreementParty[]   all parties, or none
//	   signatories   signatory[]
//	   rules         rules
//	   events        agreementEvent[]
//	   statements    statement[]
//	   relations     relation[]
//	   commitments   commitment[]
//	   remarks       remark[]
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	agreementParty: a party, and what the rules need about it
//	  *party         party      who can be bound
//	   group         name       the group in which it votes
//	   weight        numbers    by table: {"emissions": "0.2"}
//	   counts        true       false for a party that no condition counts
//	   binds         word       members: the members of that platform are bound through it
//	   side          name       parties of the same side are not tied to each other
//	   territories   territory[]   areas that are bound through it
//	   excludes      code[]     members or areas that are not
//
//	territory: an area that is bound through a party
//	  *code          code       the area
//	   from          day        the first day on which it is bound
//	   until         day        the first day on which it no longer is
//
//	signatory: a person who signed, or witnessed the signature
//	  *person        person     who signed
//	   on            day        the day of the signature
//	   role          word       signed (also without it), witnessed
//	   cites         cite[]
//
//	agreementEvent: an event of the agreement as a whole, or an act of a party
//	  *kind          word       of a party: signed, signed-definitively (a signature that is consent to be bound); consent
//	                            in another form: ratified, accepted, approved, acceded (without having negotiated),
//	                            succeeded (to what a predecessor was bound by), confirmed (by formal confirmation, of an
//	                            international organization), notified (that its procedures are complete), exchanged
//	                            (instruments or notes); approved-domestically (by a parliament or government: no consent
//	                            yet), declined (will not become bound), attested (was bound on that day; no source says
//	                            since when), provisional-started and provisional-ended (its provisional application),
//	                            reserved (made a reservation), objected (to a reservation or an accession),
//	                            withdrawal-notified, withdrawal-revoked, suspended, resumed; of the whole: initialled and
//	                            adopted (the text), opened (for signature), condition-met, declared-in-force (as by the
//	                            depositary), attested (was in force on that day), provisional-started, provisional-ended,
//	                            amended, renewed (its term), superseded (by another agreement), suspended, resumed,
//	                            terminated (by the parties), expired (its term ran out), lapsed (nobody ended it: it can
//	                            no longer enter into force, or fell into disuse)
//	   party         party      required for acts of a party
//	   toward        party      the only party toward which suspended or resumed works
//	   on            day        the day of the act; for a consent, the day on which it was deposited, exchanged or notified
//	   effective     day        the day from which it has effect, for renewed the new end; one of the two days is needed
//	   id            name       the id of the condition; required for condition-met
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	statement: a reservation, declaration, objection or non-application
//	  *kind          word       reservation, declaration, objection, non-application
//	  *by            party      who made it
//	   toward        party      the party that an objection or a non-application is about; required for both, and only there
//	   on            day        the day on which it was made
//	   withdrawn     day        the day from which it is withdrawn
//	   from          day        the day from which it has effect; without it, from on
//	   until         day        the first day on which it has none
//	   precludes     true       for an objection that keeps the agreement out of force between the two
//	   provisions    name[]     "art. 66(a)"
//	   text          texts      what it says
//	   cites         cite[]
//
//	relation: the relation of an agreement to another one or to a platform
//	  *kind          word       amends, protocol-to, accedes-to, supersedes, implements
//	  *to            id         the agreement or platform that it is about
//	   ends          true       for protocol-to: who leaves that agreement leaves this one on the same day
//	   effect        word       of supersedes on the older agreement: terminates (also without it), suspends, prevails
//	   cites         cite[]
//
//	rules: what the text says about when the agreement binds
//	   entryIntoForce  rule     for the agreement as a whole
//	   laterParty      rule     for a party that consents later, counted from its consent
//	   withdrawal      rule     counted from the notice
//	   provisional     rule     for provisional application
//	   term            term     how long the agreement lasts
//	   survival        delay    how long obligations last after an exit or the end
//
//	term: exactly one of delay and until; without renews, the agreement ends with it
//	   delay         delay      from the entry into force
//	   until         date       the first day without the agreement
//	   renews        delay      by how much it goes on, again and again, if nobody gives notice
//	   notice        delay      how long before the end of the current term a notice must be given; not used beside a
//	                            rule for withdrawal
//
//	rule: the day on which the condition when is met, plus the delay, but not before notBefore
//	   when          condition
//	   delay         delay
//	   notBefore     date       the earliest day that the rule gives
//
//	condition: exactly one of the first nine fields; the other fields qualify it
//	   on            date       that day has come
//	   signed        quorum     that many parties have signed
//	   consents      quorum     that many parties have expressed consent
//	   weight        number     the consenting parties have that share of the total of a table
//	   named         party[]    each of these parties has consented
//	   inForce       id[]       these other agreements are in force
//	   declared      name       an event condition-met of that id is recorded
//	   allOf         condition[]   all of these are met
//	   anyOf         condition[]   one of these is met
//	   of            word       what "all" and fractions are counted of: parties (also without it), signatories
//	   group         name       only parties of that group count
//	   table         name       the table of weights
//	   by            date       the condition is met only if it is met on that day or before
//
//	delay: at most one of the counts, and then align
//	   days          count      until the nth day after
//	   clearDays     count      that many full days pass
//	   months        count      that many months later, on the same day of the month or the last one
//	   years         count      that many years later, on the same day of the month or the last one
//	   clear         true       the months or years pass in full, which is one day more: "upon the expiry of one year after"
//	   align         word       month-start, next-month-start
//
//	indicator, in indicators: what a figure measures, if the built-in ones do not
//	  *code          id         what observations call it
//	  *names         texts      its name by language
//	  *unit          word       currency, or a unit without its base
//	   aggregation   word       how the figures of parts combine: sum, stock
//	   direction     word       how a figure with a counterpart runs: directed (from one party to the other), mutual
//	                            (between the two); without it, a figure ties subject and counterpart all the same
//	   referenced    true       for a share or a rank, which needs a reference
//	   equivalents   names      by scheme: {"worldbank": "NY.GDP.MKTP.CD"}
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	observation, in observations: one figure
//	  *subject       party      who the figure is about
//	   counterpart   party      the other side of a flow
//	   reference     party      the whole that a share or rank is of: "KZ", "001" (the world)
//	  *indicator     id         the code of an indicator, built in or of this dataset
//	   period        period     left out if the source names none
//	  *value         value      left out if status says that it is missing
//	   status        word       of SDMX's CL_OBS_STATUS: A (normal), B, D, E (estimated), F (forecast), G, H, I, J, K, L, M, N,
//	                            O (missing), P (provisional), Q, S, U, V, W
//	   confidentiality  word    of SDMX's CL_CONF_STATUS: F (free), N, E, C, A, O, T, G, M, D, S, X
//	   note          texts      a note of the source
//	   recorded      date       the day on which it was entered
//	   retracted     date       the day on which it was found to be wrong
//	   cites         cite[]
//
//	value: an amount of a unit; money is in the major unit of its currency
//	  *amount        number     how many units
//	  *unit          unit       what is counted
//	   bound         word       about (the source rounded or estimated the figure), over (it is more), under (it is less);
//	                            without it, the amount is exact
//
// # Tables
//
// A dataset can also be a table, as spreadsheets save it in CSV: dataset.ReadCSV reads and dataset.WriteCSV writes it, and
// dataset.WriteCSVTemplate writes one to begin with. Its first row has the names of columns, in any order and in upper or
// lower case. Each other row says something of one record:
//
//	record,id,name:en,seat,platform,member,event,on,source
//	source,news,News of the day,,,,,,
//	platform,hub,the trade hub,CN-JS,,,,,news
//	membership,north,,,hub,KZ-59,effective,2025-11-28,news
//	membership,north,,,,,left,2026-03-01,news
//
// The columns record and id say which record: record is its kind, such as membership, and id its id, the code of a region
// or of an indicator. Rows of one record may stand anywhere. Observations have no id: each row is one.
//
// The other columns are called like the fields above, and a cell has what would stand in the field. A list is joined by
// semicolons: "KZ; CN". Texts have a column for each language (publisher:ru, subject:, text:, note: and so on), and so have
// names and numbers for each scheme or table (identifiers:wikidata, equivalents:, weight:emissions). These are called
// differently:
//
//	name:en          names of a record, titles of an agreement, title of a source
//	amount, unit, bound   the value of an observation or of a commitment
//
// A row can be about a part of the record, which one of these columns says:
//
//	event            kind of an event; with it party, toward, as, on, effective, to, and condition for its id
//	statement        kind of a statement; with it by, toward, on, withdrawn, from, until, precludes, provisions, text:
//	relation         kind of a relation; with it to, ends, effect
//	commitment       kind of a commitment; with it by, toward, text:, amount, unit, bound, due
//	owner            the party that is an owner; with it share, from, until
//	operator         the party that is an operator; with it from, until
//	sector           section of a sector
//	alias:en         text of an alias; with it kind
//	remark:en        text of a remark
//	person:en        name of a participant or a signatory; with it capacity:en, for, and on and role of a signatory
//	party            without event, a party of an agreement; with it group, side, binds, counts, weight:, territories, excludes
//
// A cell of such a row is the part's if the part has that field, and else the record's. The first row of a record may so
// have its own cells and an event; later ones need only record, id and the part. A row that repeats a part, or only record
// and id, adds a source to it.
//
// The columns source, locator, about and inferred are a cite: of the part, and also of the record if the row has cells of
// it. Fields with more structure stand in a cell as JSON: rules, territories, and any array of parts or cites in a column
// of its name (events, statements, relations, commitments, owners, operators, sectors, aliases, remarks, signatories,
// participants, parties, cites). A whole record can stand in the column json.
//
// Spreadsheets turn what looks like a date, such as the period 2024-07, into one of their own: the cells are best given the
// format of texts before anything is typed.
//
// An apostrophe before =, +, - or @ at the beginning of a cell is not part of the text: it keeps spreadsheets from taking
// the cell for a formula.
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
