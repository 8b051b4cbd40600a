package reference_test

// The records of the cases: an agreement and those that it depends on, or a membership.
const (
	tpp = `[{"id":"tpp","level":"treaty","parties":[{"party":"US"},{"party":"JP"},{"party":"NZ"}],"rules":{"entryIntoForce":{"when":{"consents":"all"},"delay":{"days":60}}},"events":[
	{"kind":"signed","party":"US","on":"2016-02-04"},
	{"kind":"signed","party":"JP","on":"2016-02-04"},
	{"kind":"signed","party":"NZ","on":"2016-02-04"},
	{"kind":"notified","party":"JP","on":"2017-01-20"},
	{"kind":"notified","party":"NZ","on":"2017-05-11"},
	{"kind":"declined","party":"US","on":"2017-01-30"}]}]`
	briItaly = `[{"id":"mou","level":"intergovernmental","parties":[{"party":"IT"},{"party":"CN"}],"rules":{"term":{"delay":{"years":5},"renews":{"years":5},"notice":{"months":3}}},"events":[
	{"kind":"signed","party":"IT","on":"2019-03-23"},
	{"kind":"signed","party":"CN","on":"2019-03-23"},
	{"kind":"withdrawal-notified","party":"IT","on":"[2023-12-01..2023-12-05]"}],"nonBinding":true}]`
	briItaly2 = `[{"id":"mou","level":"intergovernmental","parties":[{"party":"IT"},{"party":"CN"}],"rules":{"term":{"delay":{"years":5},"renews":{"years":5},"notice":{"months":3}}},"events":[
	{"kind":"signed","party":"IT","on":"2019-03-23"},
	{"kind":"signed","party":"CN","on":"2019-03-23"},
	{"kind":"withdrawal-notified","party":"IT","on":"2023-12-24"}],"nonBinding":true}]`
	briItaly3 = `[{"id":"mou","level":"intergovernmental","parties":[{"party":"IT"},{"party":"CN"}],"rules":{"term":{"delay":{"years":5},"renews":{"years":5},"notice":{"months":3}}},"events":[
	{"kind":"signed","party":"IT","on":"2019-03-23"},
	{"kind":"signed","party":"CN","on":"2019-03-23"},
	{"kind":"withdrawal-notified","party":"IT","on":"2023-12"}],"nonBinding":true}]`
	attested = `[{"id":"conv","level":"treaty","events":[
	{"kind":"declared-in-force","on":"1990-01-01"},
	{"kind":"attested","party":"KZ","on":"2010-05-05"},
	{"kind":"attested","party":"UZ","on":"2012-01-01"},
	{"kind":"withdrawal-notified","party":"UZ","on":"2015-01-01","effective":"2016-01-01"},
	{"kind":"ratified","party":"CN","on":"1989-01-01"}]}]`
	provisional = `[{"id":"p","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"},{"party":"UZ"},{"party":"TJ"},{"party":"KG"}],"rules":{"entryIntoForce":{"when":{"consents":"all"}}},"events":[
	{"kind":"signed","party":"KZ","on":"2010-01-01"},
	{"kind":"signed","party":"CN","on":"2010-01-01"},
	{"kind":"provisional-started","on":"2011-01-01"},
	{"kind":"signed","party":"UZ","on":"2012-01-01"},
	{"kind":"signed","party":"TJ","on":"2012-01-01"},
	{"kind":"provisional-started","party":"TJ","on":"2013-01-01"},
	{"kind":"provisional-ended","party":"KZ","on":"2014-01-01"}]}]`
	clearMonths = `[{"id":"x","level":"treaty","rules":{"entryIntoForce":{"when":{"consents":2}},"withdrawal":{"delay":{"years":1,"clear":true}}},"events":[
	{"kind":"ratified","party":"KZ","on":"2000-01-01"},
	{"kind":"ratified","party":"CN","on":"2000-01-01"},
	{"kind":"ratified","party":"UZ","on":"2000-01-01"},
	{"kind":"withdrawal-notified","party":"CN","on":"2024-02-29"}]}]`
	clearMonths2 = `[{"id":"x","level":"treaty","rules":{"entryIntoForce":{"when":{"consents":2}},"withdrawal":{"delay":{"months":6,"clear":true}}},"events":[
	{"kind":"ratified","party":"KZ","on":"2000-01-01"},
	{"kind":"ratified","party":"CN","on":"2000-01-01"},
	{"kind":"ratified","party":"UZ","on":"2000-01-01"},
	{"kind":"withdrawal-notified","party":"CN","on":"2023-08-31"}]}]`
	whoCounts = `[{"id":"t","level":"treaty","parties":[{"party":"BY"},{"party":"KZ"},{"party":"RU"},{"party":"AM"},{"party":"KG"}],"events":[
	{"kind":"signed","party":"BY","on":"2014-05-29"},
	{"kind":"signed","party":"KZ","on":"2014-05-29"},
	{"kind":"signed","party":"RU","on":"2014-05-29"},
	{"kind":"ratified","party":"BY","on":"2014-10-03"},
	{"kind":"ratified","party":"KZ","on":"2014-10-03"},
	{"kind":"ratified","party":"RU","on":"2014-10-03"},
	{"kind":"acceded","party":"AM","on":"2015-03-01"},
	{"kind":"succeeded","party":"KG","on":"2015-08-12"}]}]`
	whoCounts2 = `[{"id":"t","level":"treaty","parties":[{"party":"BY"},{"party":"KZ"},{"party":"RU"},{"party":"AM"}],"rules":{"entryIntoForce":{"when":{"consents":"2/3"}}},"events":[
	{"kind":"signed","party":"BY","on":"2014-05-29"},
	{"kind":"signed","party":"KZ","on":"2014-05-29"},
	{"kind":"signed","party":"RU","on":"2014-05-29"},
	{"kind":"ratified","party":"KZ","on":"2014-10-03"},
	{"kind":"ratified","party":"RU","on":"2014-10-03"},
	{"kind":"acceded","party":"AM","on":"2014-11-01"}]}]`
	whoCounts3 = `[{"id":"t","level":"treaty","parties":[{"party":"BY"},{"party":"KZ"},{"party":"AM"}],"rules":{"entryIntoForce":{"when":{"consents":"all"}}},"events":[
	{"kind":"signed","party":"BY","on":"2014-05-29"},
	{"kind":"signed","party":"KZ","on":"2014-05-29"},
	{"kind":"ratified","party":"KZ","on":"2014-10-03"},
	{"kind":"acceded","party":"AM","on":"2014-11-01"}]}]`
	whoCounts4 = `[{"id":"t","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"},{"party":"eu","counts":false}],"events":[
	{"kind":"signed","party":"KZ","on":"2014-05-29"},
	{"kind":"signed","party":"CN","on":"2014-05-29"},
	{"kind":"signed","party":"eu","on":"2014-05-29"},
	{"kind":"ratified","party":"KZ","on":"2014-10-03"},
	{"kind":"ratified","party":"CN","on":"2014-10-03"}]}]`
	noRule = `[{"id":"x","level":"subnational","parties":[{"party":"US-CA"},{"party":"CN-JS"}],"events":[
	{"kind":"signed","party":"US-CA","on":"2013-04-14"},
	{"kind":"signed","party":"CN-JS","on":"2013-05-01"}]}]`
	noRule2 = `[{"id":"x","level":"subnational","parties":[{"party":"US-CA"}],"events":[
	{"kind":"signed","party":"US-CA","on":"2013-04-14"},
	{"kind":"signed","party":"CN-JS","on":"2013-04-14"}]}]`
	noRule3 = `[{"id":"x","parties":[{"party":"US-CA"},{"party":"CN-JS"}],"events":[
	{"kind":"signed","party":"US-CA","on":"2013-04-14"},
	{"kind":"signed","party":"CN-JS","on":"2013-05-01"}]}]`
	declared = `[{"id":"x","level":"treaty","rules":{"entryIntoForce":{"when":{"consents":2},"delay":{"days":30}},"laterParty":{"delay":{"days":30}}},"events":[
	{"kind":"ratified","party":"NZ","on":"2006-04-28"},
	{"kind":"ratified","party":"SG","on":"2006-04-28"},
	{"kind":"declared-in-force","on":"2006-05-01"},
	{"kind":"ratified","party":"CL","on":"2006-10-09"}]}]`
	term = `[{"id":"x","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"}],"rules":{"term":{"delay":{"years":1}}},"events":[
	{"kind":"ratified","party":"KZ","on":"2020-02-29"},
	{"kind":"ratified","party":"CN","on":"2020-02-29"}]}]`
	term2 = `[{"id":"x","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"}],"rules":{"term":{"delay":{"years":1}}},"events":[
	{"kind":"ratified","party":"KZ","on":"2020-03"},
	{"kind":"ratified","party":"CN","on":"2020-03"}]}]`
	renewed = `[{"id":"x","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"}],"rules":{"term":{"delay":{"years":5}}},"events":[
	{"kind":"ratified","party":"KZ","on":"2010-01-01"},
	{"kind":"ratified","party":"CN","on":"2010-01-01"},
	{"kind":"renewed","on":"2014-12-01","effective":"2017-01-01"},
	{"kind":"renewed","on":"2016-12-31","effective":"2018"}]}]`
	neverTwo = `[{"id":"paris","level":"treaty","events":[
	{"kind":"declared-in-force","on":"2016-11-04"},
	{"kind":"accepted","party":"US","on":"2016-09-03"},
	{"kind":"withdrawal-notified","party":"US","on":"2019-11-04","effective":"2020-11-04"},
	{"kind":"accepted","party":"US","on":"2021-01-20","effective":"2021-02-19"}]}]`
	neverTwo2 = `[{"id":"x","level":"treaty","parties":[{"party":"KZ"},{"party":"UZ"}],"events":[
	{"kind":"ratified","party":"KZ","on":"2000-01-01"},
	{"kind":"ratified","party":"UZ","on":"2000-01-01"},
	{"kind":"withdrawal-notified","party":"UZ","on":"2005-01-01","effective":"2006-01-01"}]}]`
	neverTwo3 = `[{"id":"x","level":"treaty","parties":[{"party":"KZ"},{"party":"UZ"}],"events":[
	{"kind":"ratified","party":"KZ","on":"2000-01-01"},
	{"kind":"ratified","party":"UZ","on":"2000-01-01"},
	{"kind":"suspended","party":"KZ","on":"2005-01-01"}]}]`
	survival = `[{"id":"bit","level":"treaty","parties":[{"party":"KZ"},{"party":"NL"}],"rules":{"withdrawal":{"delay":{"months":6}},"survival":{"years":15}},"events":[
	{"kind":"ratified","party":"KZ","on":"1995-05-01"},
	{"kind":"ratified","party":"NL","on":"1995-05-01"},
	{"kind":"withdrawal-notified","party":"NL","on":"2020-08-31"}]}]`
	usRuWto = `[{"id":"wto","level":"treaty","events":[
	{"kind":"declared-in-force","on":"1995-01-01"},
	{"kind":"accepted","party":"US","effective":"1995-01-01"},
	{"kind":"accepted","party":"RU","effective":"2012-08-22"},
	{"kind":"accepted","party":"KZ","effective":"2015-11-30"},
	{"kind":"suspended","party":"US","on":"2022-04-09","toward":"RU"}],"statements":[{"kind":"non-application","by":"US","toward":"RU","on":"2012-08-22","withdrawn":"2012-12-21"}]}]`
	usmca = `[{"id":"nafta","level":"treaty","events":[
	{"kind":"signed","party":"CA","on":"1992-12-17"},
	{"kind":"signed","party":"MX","on":"1992-12-17"},
	{"kind":"signed","party":"US","on":"1992-12-17"},
	{"kind":"notified","party":"CA","on":"1993"},
	{"kind":"notified","party":"MX","on":"1993"},
	{"kind":"notified","party":"US","on":"1993"},
	{"kind":"declared-in-force","on":"1994-01-01"}]},{"id":"usmca","level":"treaty","parties":[{"party":"CA"},{"party":"MX"},{"party":"US"}],"rules":{"entryIntoForce":{"when":{"consents":"all"},"delay":{"months":3,"align":"month-start"}},"withdrawal":{"delay":{"months":6}},"term":{"delay":{"years":16}}},"events":[
	{"kind":"signed","party":"CA","on":"2018-11-30"},
	{"kind":"signed","party":"MX","on":"2018-11-30"},
	{"kind":"signed","party":"US","on":"2018-11-30"},
	{"kind":"notified","party":"CA","on":"2020-04"},
	{"kind":"notified","party":"MX","on":"2020-04"},
	{"kind":"notified","party":"US","on":"2020-04-24"}],"relations":[{"kind":"supersedes","to":"nafta"}]}]`
	relations = `[{"id":"old","level":"treaty","events":[
	{"kind":"ratified","party":"KZ","on":"1990-01-01"},
	{"kind":"ratified","party":"CN","on":"1990-01-01"},
	{"kind":"ratified","party":"UZ","on":"1990-01-01"}],"parties":[{"party":"KZ"},{"party":"CN"},{"party":"UZ"}]},{"id":"new","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"}],"events":[
	{"kind":"ratified","party":"KZ","on":"2000-01-01"},
	{"kind":"ratified","party":"CN","on":"2000-01-01"},
	{"kind":"acceded","party":"UZ","on":"2005"}],"relations":[{"kind":"supersedes","to":"old"}]}]`
	relations2 = `[{"id":"old","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"}],"events":[
	{"kind":"ratified","party":"KZ","on":"1990-01-01"},
	{"kind":"ratified","party":"CN","on":"1990-01-01"},
	{"kind":"superseded","on":"2001-07-01"}]},{"id":"new","level":"treaty","parties":[{"party":"KZ"},{"party":"CN"}],"events":[
	{"kind":"ratified","party":"KZ","on":"2000-01-01"},
	{"kind":"ratified","party":"CN","on":"2000-01-01"},
	{"kind":"acceded","party":"UZ","on":"2005"}],"relations":[{"kind":"supersedes","to":"old"}]}]`
	relations3 = `[{"id":"prot","level":"treaty","events":[
	{"kind":"ratified","party":"KZ","on":"2001-01-01"},
	{"kind":"ratified","party":"CN","on":"2001-01-01"},
	{"kind":"ratified","party":"UZ","on":"2001-01-01"}],"relations":[{"kind":"protocol-to","to":"main","ends":true}]},{"id":"main","level":"treaty","events":[
	{"kind":"ratified","party":"KZ","on":"2000-01-01"},
	{"kind":"ratified","party":"CN","on":"2000-01-01"},
	{"kind":"ratified","party":"UZ","on":"2000-01-01"},
	{"kind":"withdrawal-notified","party":"UZ","on":"2010-01-01","effective":"2011-01-01"}]}]`
	memberships = `{"membership":{"id":"m","platform":"china-central-asia","member":"KZ-59","events":[
	{"kind":"signed","on":"2025-11-28"}]}}`
	memberships2 = `{"membership":{"id":"m","platform":"china-central-asia","member":"KZ-59","events":[
	{"kind":"attested","on":"2025-11-28"}]}}`
	kzWto = `{"membership":{"id":"wto-kz","platform":"wto","member":"KZ","events":[
	{"kind":"applied","on":"1996-01-29"},
	{"kind":"approved","on":"2015-07-27"},
	{"kind":"signed","on":"2015-07-27"}],"via":"wto-kz"},"agreements":[{"id":"wto-kz","level":"treaty","rules":{"entryIntoForce":{"when":{"named":["KZ"]},"delay":{"days":30}}},"events":[
	{"kind":"adopted","on":"2015-07-27"},
	{"kind":"signed","party":"KZ","on":"2015-07-27"},
	{"kind":"ratified","party":"KZ","on":"2015-10-31"}]}]}`
	scoBy = `{"membership":{"id":"sco-by","platform":"sco","member":"BY","events":[
	{"kind":"effective","on":"2010","as":"dialogue-partner"},
	{"kind":"effective","on":"2015","as":"observer"},
	{"kind":"effective","on":"2024-07-04","as":"member"}]}}`
	brics = `{"membership":{"id":"brics-ar","platform":"brics","member":"AR","events":[
	{"kind":"invited","on":"2023-08-24"},
	{"kind":"declined","on":"2023-12-29"}]}}`
	brics2 = `{"membership":{"id":"brics-sa","platform":"brics","member":"SA","events":[
	{"kind":"invited","on":"2023-08-24"},
	{"kind":"effective","on":"2024-01-01?"}]}}`
	qualifiers = `{"membership":{"id":"p-sa","platform":"p","member":"SA","events":[
	{"kind":"effective","on":"2024-01-01~"}]}}`
	qualifiers2 = `{"membership":{"id":"p-sa","platform":"p","member":"SA","events":[
	{"kind":"effective","on":"2024-01-01%"}]}}`
	memberDeclined = `{"membership":{"id":"p-no","platform":"p","member":"NO","events":[
	{"kind":"applied","on":"1992-11-25"},
	{"kind":"approved","on":"1994-03-01"},
	{"kind":"signed","on":"1994-06-24"},
	{"kind":"declined","on":"1994-11-28"}]}}`
)

// agreementCases ask about the first agreement of a record: about a party, two of them, or (where none is named) the whole.
var agreementCases = []struct {
	record, who, on string
	want            wants
}{
	{tpp, "US", "2017-01-29", wants{"state": "signatory", "inForce": "no", "since": "2016-02-04"}},
	{tpp, "US", "2017-01-30", wants{"state": "none", "inForce": "no"}},
	{tpp, "JP", "2018-01-01", wants{"state": "contracting", "inForce": "no"}},
	{briItaly, "", "2021-01-01", wants{"state": "in-force", "inForce": "yes", "until": "2024-03-23"}},
	{briItaly, "IT", "2024-01-15", wants{"leaving": true, "inForce": "yes"}},
	{briItaly2, "", "2029-03-22", wants{"state": "in-force", "inForce": "yes"}},
	{briItaly3, "", "2024-03-23", wants{"inForce": "unknown"}},
	{briItaly3, "", "2029-03-23", wants{"inForce": "no"}},
	{attested, "KZ", "1989-12-31", wants{"inForce": "no"}},
	{attested, "KZ", "2000-01-01", wants{"inForce": "unknown"}},
	{attested, "KZ", "2010-05-05", wants{"state": "party", "inForce": "yes"}},
	{attested, "UZ", "2015-12-31", wants{"state": "party", "inForce": "yes", "leaving": true}},
	{attested, "UZ", "2016-01-01", wants{"state": "former", "inForce": "no"}},
	{provisional, "KZ", "2011-01-01", wants{"state": "provisional", "inForce": "no", "since": "2011-01-01"}},
	{provisional, "UZ", "2012-01-01", wants{"state": "provisional", "inForce": "no", "since": "2012-01-01"}},
	{provisional, "TJ", "2012-12-31", wants{"state": "signatory", "inForce": "no"}},
	{provisional, "KZ", "2014-01-01", wants{"state": "signatory", "inForce": "no"}},
	{clearMonths, "CN", "2025-03-01", wants{"state": "former", "inForce": "no", "since": "2025-03-01"}},
	{clearMonths2, "CN", "2024-03-01", wants{"state": "former", "inForce": "no", "since": "2024-03-01"}},
	{whoCounts, "", "2014-10-03", wants{"state": "in-force", "inForce": "yes", "since": "2014-10-03"}},
	{whoCounts2, "", "2014-10-03", wants{"state": "in-force", "inForce": "yes", "since": "2014-10-03"}},
	{whoCounts3, "AM", "2014-11-01", wants{"state": "contracting", "inForce": "no"}},
	{whoCounts4, "", "2014-10-03", wants{"state": "in-force", "inForce": "yes", "since": "2014-10-03"}},
	{noRule, "", "2013-04-30", wants{"state": "signed", "inForce": "unknown"}},
	{noRule, "", "2013-05-01", wants{"state": "in-force", "inForce": "yes", "since": "2013-05-01"}},
	{noRule2, "", "2014-01-01", wants{"state": "signed", "inForce": "unknown"}},
	{noRule3, "", "2020-01-01", wants{"state": "signed", "inForce": "unknown"}},
	{declared, "", "2006-05-01", wants{"state": "in-force", "inForce": "yes", "since": "2006-05-01", "declared": "2006-05-01", "computed": "2006-05-28"}},
	{declared, "CL", "2006-11-08", wants{"state": "party", "inForce": "yes", "since": "2006-11-08"}},
	{term, "", "2021-02-28", wants{"state": "expired", "inForce": "no", "since": "2021-02-28"}},
	{term2, "", "2021-03-15", wants{"inForce": "unknown"}},
	{renewed, "", "2018-06-01", wants{"inForce": "unknown"}},
	{neverTwo, "", "2020-11-04", wants{"state": "in-force", "inForce": "yes"}},
	{neverTwo, "US", "2021-02-19", wants{"state": "party", "inForce": "yes", "since": "2021-02-19"}},
	{neverTwo2, "", "2006-01-01", wants{"state": "terminated", "inForce": "no", "since": "2006-01-01"}},
	{neverTwo3, "", "2005-01-01", wants{"state": "suspended", "inForce": "no", "since": "2005-01-01"}},
	{survival, "", "2021-02-28", wants{"state": "terminated", "inForce": "no", "since": "2021-02-28", "survival": "2036-02-28"}},
	{usRuWto, "US RU", "2012-09-01", wants{"inForce": "no"}},
	{usRuWto, "RU US", "2022-04-09", wants{"state": "suspended", "inForce": "no", "since": "2022-04-09"}},
	{usRuWto, "US", "2023-01-01", wants{"state": "party", "inForce": "yes"}},
	{usmca, "", "2020-07-01", wants{"state": "superseded", "inForce": "no", "since": "2020-07-01"}},
	{relations, "KZ UZ", "2005-12-31", wants{"inForce": "no"}},
	{relations, "", "2005-12-31", wants{"state": "superseded", "inForce": "no"}},
	{relations2, "", "2001-07-01", wants{"state": "superseded", "inForce": "no", "since": "2001-07-01"}},
	{relations3, "UZ", "2011-01-01", wants{"state": "former", "inForce": "no", "since": "2011-01-01"}},
}

var membershipCases = []struct {
	record, on string
	want       wants
}{
	{memberships, "2025-11-28", wants{"state": "active", "active": "yes", "basis": "assumed"}},
	{memberships2, "2025-11-01", wants{"active": "unknown"}},
	{kzWto, "2015-11-29", wants{"state": "signed", "active": "no"}},
	{kzWto, "2015-11-30", wants{"state": "active", "active": "yes", "since": "2015-11-30", "basis": "rule"}},
	{scoBy, "2010-06-01", wants{"active": "unknown"}},
	{scoBy, "2024-07-03", wants{"state": "active", "active": "yes", "role": "observer"}},
	{brics, "2023-12-29", wants{"state": "declined", "active": "no", "since": "2023-12-29"}},
	{brics2, "2030-01-01", wants{"active": "unknown"}},
	{qualifiers, "2023-12-31", wants{"active": "unknown"}},
	{qualifiers2, "2030-01-01", wants{"active": "unknown"}},
	{memberDeclined, "1994-11-27", wants{"state": "signed", "active": "no"}},
	{memberDeclined, "1994-11-28", wants{"state": "declined", "active": "no", "since": "1994-11-28"}},
}
