package untc_test

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/agreement/untc"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

// shown returns the rows of a table, "KZ acceded 2003-09-24", with the names of unknown participants.
func shown(t *untc.Table) []string {
	lines := []string{}
	for _, r := range t.Rows {
		name := r.Party.String()
		if r.Party.IsZero() {
			name = "?" + r.Name
		}
		if r.Withdrawn {
			name = "[" + name + "]"
		}
		line := name + strings.Join(r.Marks, ",")
		for _, a := range r.Acts {
			line += " " + string(a.Kind) + " " + a.On.String()
			if !a.Effective.IsZero() {
				line += ">" + a.Effective.String()
			}
			if a.Withdrawn {
				line += "]"
			}
			line += strings.Join(a.Marks, ",")
		}
		lines = append(lines, line)
	}
	return lines
}

// faults returns the errors of a table.
func faults(err error) []string {
	lines := []string{}
	for _, e := range untc.Errors(err) {
		lines = append(lines, strings.TrimPrefix(e.Error(), "untc: "))
	}
	return lines
}

func read(t *testing.T, text string, o untc.Options) (*untc.Table, []string) {
	t.Helper()
	table, err := untc.Read(strings.NewReader(text), o)
	require.NotNil(t, table)
	return table, faults(err)
}

// The same table in every form.
func TestRead(t *testing.T) {
	want := []string{
		"AF acceded 2003-09-24", "AR7 signed 1980-07-17 ratified 1985-07-15", "BA2,3 succeeded 1993-09-01",
		"GB signed 1981-07-22 ratified 1986-04-07", "TR", "VA1 acceded 1997-11-174",
	}
	for name, text := range map[string]string{
		"tabs": "STATUS AS AT : 28-11-2026 09:15:33 EDT\nParticipant 1\tSignature\tRatification, Accession(a), Succession(d)\r\n" +
			"Afghanistan\t\t24 Sep 2003 a\r\nArgentina 7\t17 Jul 1980\t15 Jul 1985\nBosnia and Herzegovina 2, 3\t\t 1 Sep 1993 d\n" +
			"United Kingdom of Great Britain and Northern Ireland\t22 Jul 1981\t 7 Apr 1986\nTürkiye\nHoly See¹\t\t17 Nov 1997 a 4\nEnd Note\n1.\tOn 5 May 1995 ...\n",
		"commas": "\ufeff\"Participant\",Signature,\"Ratification, Accession(a), Succession(d)\"\nAfghanistan,,24 Sep 2003 a\n\"Argentina 7\",17 Jul 1980,15 Jul 1985\n" +
			"\"Bosnia and\nHerzegovina 2, 3\",,1 Sep 1993 (d)\nUnited Kingdom of Great Britain and Northern Ireland,1981-07-22,1986-04-07\nTürkiye,,\nHoly See<superscript>1</superscript>,,17 November 1997a 4\n",
		"semicolons": "Participant;Signature;Ratification, Accession(a), Succession(d)\nAfghanistan;;24.09.2003 a\nArgentina7;17/07/1980;15/07/1985\n" +
			"Bosnia and Herzegovina2,3;;September 1, 1993 d\nUnited Kingdom of Great Britain and Northern Ireland;22-Jul-1981;7 Apr. 1986\nTürkiye;;\nHoly See 1/;–;17\u00a0Nov\u00a01997\u00a0a\u00a04\n",
		"bars": "-----------T-----------T----------------¬\n¦  Participant   ¦ Signature ¦ Ratification,  ¦\n¦                ¦           ¦ Accession(a),  ¦\n¦                ¦           ¦ Succession(d)  ¦\n+----+----+----+\n" +
			"¦Afghanistan ¦  ¦24 Sep 2003 a   ¦\n¦Argentina 7 ¦17 Jul 1980¦15 Jul 1985¦\n¦Bosnia and ¦ ¦ ¦\n¦Herzegovina 2, 3¦ ¦ 1 Sep 1993 d¦\n¦United Kingdom¦22 Jul 1981¦ 7 Apr 1986¦\n" +
			"¦of Great Britain and¦ ¦ ¦\n¦Northern Ireland¦ ¦ ¦\n¦Türkiye ¦ ¦ ¦\n¦Holy See (1)¦ ¦17 Nov 1997 a 4¦\nL-----+----+------\n",
		"markdown": "Participant | Signature | Ratification, Accession(a), Succession(d) |\n---|---|---|\nAfghanistan | 24 Sep 2003 a | |\nArgentina7 | 17 Jul 1980 | 15 Jul 1985 |\n" +
			"Bosnia and Herzegovina2,3 | | 1 Sep 1993 d |\nUnited Kingdom of Great Britain and Northern Ireland | 22 Jul 1981 | 7 Apr 1986 |\nTürkiye | | |\nHoly See1 | | 17 Nov 1997 a4 |\n",
		"spaces": "                                     Ratification,\n                                     Accession(a),\nParticipant            Signature     Succession(d)\nAfghanistan                          24 Sep 2003 a\n" +
			"Argentina 7            17 Jul 1980   15 Jul 1985\nBosnia and\nHerzegovina 2, 3                      1 Sep 1993 d\nUnited Kingdom of Great Britain and\n" +
			"Northern Ireland       22 Jul 1981    7 Apr 1986\nTürkiye\nHoly See 1                           17 Nov 1997 a 4\n",
		"leader dots": "Participant   Signature   Ratification, Accession(a), Succession(d)\nAfghanistan ................ 24 Sep 2003 a\nArgentina7.......17 Jul 1980  15 Jul 1985\n" +
			"Bosnia and Herzegovina2,3 ... 1 Sep 1993 d\nUnited Kingdom of Great Britain and Northern Ireland 22 Jul 1981 7 Apr 1986\nTürkiye\nHoly See1 ......17 Nov 1997 a 4\n",
	} {
		table, errs := read(t, text, untc.Options{})
		assert.Empty(t, errs, name)
		assert.Equal(t, want, shown(table), name)
		assert.Equal(t, []string{"Participant", "Signature", "Ratification, Accession(a), Succession(d)"}, table.Columns, name)
	}
}

// What a date means depends on the header.
func TestInstruments(t *testing.T) {
	for header, c := range map[string]struct{ cell, want string }{
		"Ratification": {"24 Sep 2003", "KZ ratified 2003-09-24"},
		"Accession(a)": {"24 Sep 2003", "KZ acceded 2003-09-24"},
		"Acceptance(A), Accession(a), Ratification":                   {"24 Sep 2003 A", "KZ accepted 2003-09-24"},
		"Approval(AA), Acceptance(A)":                                 {"24 Sep 2003 AA", "KZ approved 2003-09-24"},
		"Ratification, Formal confirmation(c)":                        {"24 Sep 2003 c", "KZ confirmed 2003-09-24"},
		"Definitive signature(s), Ratification":                       {"24 Sep 2003 s", "KZ signed-definitively 2003-09-24"},
		"Consent to be bound(P), Succession(d)":                       {"24 Sep 2003 P", "KZ notified 2003-09-24"},
		"Signature, Succession to signature(d)":                       {"24 Sep 2003 d", "KZ signed 2003-09-24"},
		"Provisional application(n)":                                  {"24 Sep 2003 n", "KZ provisional-started 2003-09-24"},
		"Withdrawal":                                                  {"24 Sep 2003", "KZ withdrawal-notified 2003-09-24"},
		"Ratification, Accession (*), Approval (†) or Succession (§)": {"24/09/2003(*)", "KZ acceded 2003-09-24"},
		"Accession to the Convention as amended by the Protocol(a)":   {"24 Sep 2003 a", "KZ acceded 2003-09-24"},
		"Ratification, Accession(a), Succession(d), Participation(P)": {"24 Sep 2003 a, 5 Oct 2004", "KZ acceded 2003-09-24 ratified 2004-10-05"},
		"Ratification or other instrument":                            {"24 Sep 2003 b 25 Sep 2004 n", "KZ notified 2003-09-24 notified 2004-09-25"},
		"Acceptance(A), Notification(n)":                              {"24 Sep 2003 n", "KZ notified 2003-09-24"},
		"Undertaking of provisional application under article 31":     {"24 Sep 2003", "KZ provisional-started 2003-09-24"},
		"Ratification³":                                               {"24 Sep 2003", "KZ ratified 2003-09-24"},
	} {
		table, errs := read(t, "Participant\t"+header+"\nKazakhstan\t"+c.cell+"\n", untc.Options{})
		assert.Empty(t, errs, header)
		assert.Equal(t, []string{c.want}, shown(table), header)
	}
}

// A second header may have other columns.
func TestHeaderAgain(t *testing.T) {
	table, errs := read(t, "Participant\tSignature\tRatification\tDenunciation\nKazakhstan\t24 Sep 2003\t5 May 2004\t1 Jan 2010\n"+
		"Participant\tAccession(a)\nChina\t24 Sep 2003 a\nJapan\t1 Oct 2003\n", untc.Options{})
	assert.Empty(t, errs)
	assert.Equal(t, []string{"KZ signed 2003-09-24 ratified 2004-05-05 withdrawal-notified 2010-01-01", "CN acceded 2003-09-24", "JP acceded 2003-10-01"}, shown(table))
}

// What is not clear is an error of its line, and the other rows are read.
func TestFaults(t *testing.T) {
	const header = "Participant\tSignature\tRatification, Accession(a), Succession(d)\n"
	for row, want := range map[string]string{
		"Kazakhstn\t\t24 Sep 2003 a":                `line 2, column "Participant": "Kazakhstn": not the name of a country; say in Options.Parties who it is; did you mean "Kazakhstan"?`,
		"European Union\t\t24 Sep 2003 a":           `line 2, column "Participant": "European Union": not the name of a country; say in Options.Parties who it is`,
		"Yugoslavia 2\t\t24 Sep 2003 a":             `line 2, column "Participant": "Yugoslavia": a former state; say in Options.Parties which party it is`,
		"USSR\t\t24 Sep 2003 a":                     `line 2, column "Participant": "USSR": a former state; say in Options.Parties which party it is`,
		"Serbia and Montenegro\t\t24 Sep 2003 a":    `line 2, column "Participant": "Serbia and Montenegro": a former state; say in Options.Parties which party it is`,
		"German Democratic Republic\t24 Sep 1973\t": `line 2, column "Participant": "German Democratic Republic": a former state; say in Options.Parties which party it is`,
		"Конго\t\t24 Sep 2003 a":                    `line 2, column "Participant": "Конго": the name of CG and of CD; say in Options.Parties which one it is`,
		"\t\t24 Sep 2003 a":                         `line 2, column "Participant": "\t\t24 Sep 2003 a": no participant`,
		"Kazakhstan\t\t31 Sep 2003 a":               `line 2, column "Ratification, Accession(a), Succession(d"…: "31 Sep 2003 a": no such day`,
		"Kazakhstan\t\t03/04/2003 a":                `line 2, column "Ratification, Accession(a), Succession(d"…: "03/04/2003 a": the order of day and month is not clear; say it in Options.Order`,
		"Kazakhstan\t\tyes":                         `line 2, column "Ratification, Accession(a), Succession(d"…: "yes": neither a date such as 24 Sep 2003 nor a letter or footnote mark behind one`,
		"Kazakhstan\t2003\t":                        `line 2, column "Signature": "2003": neither a date such as 24 Sep 2003 nor a letter or footnote mark behind one`,
		"Kazakhstan\t\t24 Sep 2003 x":               `line 2, column "Ratification, Accession(a), Succession(d"…: "24 Sep 2003 x": the header does not explain the letter "x"`,
		"Kazakhstan\t\t24 Sep 2003 AA":              `line 2, column "Ratification, Accession(a), Succession(d"…: "24 Sep 2003 AA": the header does not explain the letter "AA"`,
		"Kazakhstan\t\t24 Sep 20034":                `line 2, column "Ratification, Accession(a), Succession(d"…: "24 Sep 20034": neither a date such as 24 Sep 2003 nor a letter or footnote mark behind one`,
		"Kazakhstan\t\t\t5 May 2001":                `line 2: "5 May 2001": more cells than the header has columns`,
		"Kazakhstan 24 Sep 2003 a":                  `line 2: "Kazakhstan 24 Sep 2003 a": not a row of the table`,
		"Kazakhstan\xff\t\t24 Sep 2003 a":           `line 2: "Kazakhstan\xff\t\t24 Sep 2003 a": not UTF-8; for ISO 8859-1, set Options.Latin1`,
		"China\t\t24 Sep 2003 a":                    `line 3, column "Participant": "China": the same participant as in line 2`,
	} {
		table, errs := read(t, header+row+"\nChina 4\t29 Aug 2017\t22 Nov 2020 a\n", untc.Options{})
		assert.Equal(t, []string{want}, errs, row)
		assert.Contains(t, shown(table), "CN4 signed 2017-08-29 acceded 2020-11-22", row)
	}
}

// Faults of the header, of the text as a whole and of its reader.
func TestFaultsOfTheWhole(t *testing.T) {
	for text, want := range map[string]string{
		"":                          `no header with a column "Participant" and one of dates; say the columns in Options.Header`,
		"Kazakhstan\t24 Sep 2003\n": `no header with a column "Participant" and one of dates; say the columns in Options.Header`,
		"\xff\xfeP\x00":             `in UTF-16; convert it to UTF-8`,
		"Participant\tSignature\tUNTS Volume\nKazakhstan\t24 Sep 2003\t2\n":                                       `line 1: "UNTS Volume": a column without a known meaning; say in Options.Columns what its dates are`,
		"Participant\tAccession(a), Succession(d)\nKazakhstan\t24 Sep 2003\n":                                     `line 2, column "Accession(a), Succession(d)": "24 Sep 2003": the date has none of the letters of its column: a, d`,
		"Participant\tDefinitive signature, Acceptance\nKazakhstan\t24 Sep 2003\n":                                `line 2, column "Definitive signature, Acceptance": "24 Sep 2003": the column has several instruments without a letter; say in Options.Columns which one it is`,
		"Participant\tRatification, Participation(P)\nKazakhstan\t24 Sep 2003 P\n":                                `line 2, column "Ratification, Participation(P)": "24 Sep 2003 P": the instrument of the letter "P" has no known meaning; say it in Options.Letters`,
		"Participant\tProvisional application\nKazakhstan\t24 Sep 2003 n\n":                                       `line 2, column "Provisional application": "24 Sep 2003 n": the header does not explain the letter "n"`,
		"Participant  Signature  Ratification, Accession(a)\nKazakhstan  24 Sep 2003\n":                           `line 2: "24 Sep 2003": the column of this date is not clear, because an empty cell left no trace`,
		"Participant\tRatification\tEntry into force\nKazakhstan\t24 Sep 2003\t1 Jan 2004, 2 Jan 2004\nChina\t\n": `line 2, column "Entry into force": "1 Jan 2004": not one instrument for each entry into force`,
		"Participant\tRatification\tEntry into force\nKazakhstan\t24 Sep 2003\t31 Feb 2004\n":                     `line 2, column "Entry into force": "31 Feb 2004": no such day`,
		"Participant  Signature  Ratification\nKazakhstan  24 Sep 2003 pending  24 Sep 2004\n":                    `line 2: "pending": neither a date nor a letter or footnote mark behind one`,
		"Participant\tRatification\n" + strings.Repeat("long ", 200) + "\t24 Sep 2003\n":                          `line 2, column "Participant": "long long long long long long long long "…: longer than any name`,
	} {
		_, errs := read(t, text, untc.Options{})
		require.NotEmpty(t, errs, text)
		assert.Equal(t, want, errs[0], text)
	}
	_, err := untc.Read(iotest.ErrReader(io.ErrUnexpectedEOF), untc.Options{})
	assert.ErrorIs(t, err, io.ErrUnexpectedEOF)
	assert.EqualError(t, err, "untc: cannot be read: unexpected EOF")
}

func TestOptions(t *testing.T) {
	eu := party.MustParseID("european-union")
	for name, c := range map[string]struct {
		text string
		o    untc.Options
		want []string
	}{
		"parties": {"Participant\tRatification\nEuropean  union 3\t24 Sep 2003\nYugoslavia\t5 May 1990\n",
			untc.Options{Parties: map[string]party.ID{"European Union": eu, "Yugoslavia": {}}}, []string{"european-union3 ratified 2003-09-24", "?Yugoslavia ratified 1990-05-05"}},
		"columns": {"Participant\tSignature\tApplication\tRemarks\nKazakhstan\t\t24 Sep 2003\tsince 1999\n",
			untc.Options{Columns: map[string]agreement.EventKind{"application": agreement.EventNotified, "Remarks": ""}}, []string{"KZ notified 2003-09-24"}},
		"letters": {"Participant\tRatification\nKazakhstan\t24 Sep 2003 (Su)\nChina\t24 Sep 2003 A\n",
			untc.Options{Letters: map[string]agreement.EventKind{"Su": agreement.EventSucceeded, "A": agreement.EventAcceded}}, []string{"KZ succeeded 2003-09-24", "CN acceded 2003-09-24"}},
		"header": {"Kazakhstan;24 Sep 2003;5 May 2004\n",
			untc.Options{Header: []string{"Participant", "Signature", "Ratification"}}, []string{"KZ signed 2003-09-24 ratified 2004-05-05"}},
		"day first":   {"Participant\tRatification\nKazakhstan\t03/04/2003\nChina\t3-4-2003\n", untc.Options{Order: untc.DayMonth}, []string{"KZ ratified 2003-04-03", "CN ratified 2003-04-03"}},
		"month first": {"Participant\tRatification\nKazakhstan\t03/04/2003\nChina\t3.4.2003\n", untc.Options{Order: untc.MonthDay}, []string{"KZ ratified 2003-03-04", "CN ratified 2003-04-03"}},
		"open quote":  {"Participant\tRatification\n\"Kazakhstan\t24 Sep 2003\nChina\t24 Sep 2003\n", untc.Options{}, []string{"KZ ratified 2003-09-24", "CN ratified 2003-09-24"}},
		"latin 1":     {"Participant\tRatification\nC\xf4te d'Ivoire\t24 Sep 2003\n", untc.Options{Latin1: true}, []string{"CI ratified 2003-09-24"}},
	} {
		table, errs := read(t, c.text, c.o)
		assert.Empty(t, errs, name)
		assert.Equal(t, c.want, shown(table), name)
	}
	table, errs := read(t, "Participant\tRatification, Participation(P)\nKazakhstan\t24 Sep 2003 P\n",
		untc.Options{Letters: map[string]agreement.EventKind{"P": ""}})
	assert.Empty(t, errs)
	assert.Equal(t, []untc.Cell{{Column: "Ratification, Participation(P)", Text: "24 Sep 2003 P"}}, table.Rows[0].Rest)
	_, errs = read(t, "Kazakhstan\t24 Sep 2003\n", untc.Options{Header: []string{"Signature"}})
	assert.Equal(t, `"Signature": Options.Header has no participant`, errs[0])
}

// Events are ordered and cite the source; entry into force is that of the consent.
func TestEvents(t *testing.T) {
	table, errs := read(t, "Participant\tSignature\tRatification, Succession(d)\tEntry into force\nKazakhstan\t16 Mar 1998\t24 Sep 2003\t1 Jan 2004\n"+
		"Bosnia and Herzegovina\t\t1 Sep 1993 d\t6 Mar 1992\nChina\t16 Mar 1998\nAustria\t16 Mar 1998\nJapan\n", untc.Options{Source: "un"})
	require.Empty(t, errs)
	var lines []string
	for _, e := range table.Events() {
		require.Len(t, e.Cites, 1)
		lines = append(lines, fmt.Sprint(e.On, " ", e.Kind, " ", e.Party, " ", e.Effective, " ", e.Cites[0].Source, ": ", e.Cites[0].Locator))
	}
	assert.Equal(t, []string{
		"1993-09-01 succeeded BA 1992-03-06 un: participant Bosnia and Herzegovina",
		"1998-03-16 signed AT  un: participant Austria",
		"1998-03-16 signed CN  un: participant China",
		"1998-03-16 signed KZ  un: participant Kazakhstan",
		"2003-09-24 ratified KZ 2004-01-01 un: participant Kazakhstan",
	}, lines)
	assert.Equal(t, "[{AT} {BA} {CN} {JP} {KZ}]", strings.NewReplacer(`  map[] <nil>   [] []`, "").Replace(fmt.Sprint(table.Parties())))
	table.Source = ""
	assert.Nil(t, table.Events()[0].Cites)
}

// A participant in brackets has withdrawn on a day that the table does not state.
func TestWithdrawals(t *testing.T) {
	const header = "Participant\tSignature\tRatification, Accession(a)\n"
	for row, want := range map[string]string{
		"[Kazakhstan]\t\t24 Sep 2003 a":                           "acceded 2003-09-24, withdrawal-notified [2003-09-24..2026-11-28]",
		"Kazakhstan\t\t[24 Sep 2003 a]":                           "acceded 2003-09-24, withdrawal-notified [2003-09-24..2026-11-28]",
		"[Kazakhstan 4\t4 Jun 1999\t[24 Sep 2003 ]":               "signed 1999-06-04, ratified 2003-09-24, withdrawal-notified [2003-09-24..2026-11-28]",
		"[Kazakhstan] 4\t4 Jun 1999\t":                            "signed 1999-06-04, declined [1999-06-04..2026-11-28]",
		"Kazakhstan\t\t[24 Sep 2003 a] 5 May 2010 a":              "acceded 2003-09-24, withdrawal-notified [2003-09-24..2010-05-05], acceded 2010-05-05",
		"[Kazakhstan]\t[4 Jun 1999]\t[24 Sep 2003, 5 May 2010 a]": "signed 1999-06-04, ratified 2003-09-24, withdrawal-notified [2003-09-24..2010-05-05], acceded 2010-05-05, withdrawal-notified [2010-05-05..2026-11-28]",
		"[Kazakhstan]\t\t":                                        "",
	} {
		table, errs := read(t, "Status as at: 28-11-2026\n"+header+row+"\n", untc.Options{Source: "un"})
		assert.Empty(t, errs, row)
		var events []string
		for _, e := range table.Events() {
			events = append(events, string(e.Kind)+" "+e.On.String())
			inferred := e.Kind == agreement.EventDeclined || e.Kind == agreement.EventWithdrawalNotified
			assert.Equal(t, inferred, e.Cites[0].Inferred, row)
		}
		assert.Equal(t, want, strings.Join(events, ", "), row)
	}
	table, _ := read(t, header+"[Kazakhstan]\t\t24 Sep 2003 a\n", untc.Options{})
	assert.Equal(t, "[2003-09-24..]", table.Events()[1].On.String())
	table, _ = read(t, header+"[Kazakhstan]\t\t24 Sep 2003 a\n", untc.Options{AsAt: civil.MustParseDate("2001-01-01")})
	assert.Equal(t, "[2003-09-24..]", table.Events()[1].On.String())
	table, _ = read(t, "Participant\tAccession(a)\tDenunciation\n[Kazakhstan]\t24 Sep 2003 a\t5 May 2010\n", untc.Options{})
	assert.Equal(t, "2010-05-05", table.Events()[1].On.String())
	assert.Len(t, table.Events(), 2)
}

// Lines that are not participants are kept: above the header, between the rows, and all below the heading of the notes.
func TestNotes(t *testing.T) {
	table, errs := read(t, "CHAPTER X\nStatus as at: 04-05-2024\n\nParticipant\tSignature\tRatification, Accession(a)\nArmenia\t22 Sep 2017\t\n"+
		"CHAPTER X (continued)\nParticipant\tSignature\tRatification, Accession(a)\nChina 1\t29 Aug 2017\t22 Nov 2020\n1 On 1 July 1997, the Government said\n"+
		"Declarations and Reservations\nAzerbaijan\nOn 5 May 1999 something was declared.\n", untc.Options{})
	assert.Empty(t, errs)
	assert.Equal(t, []string{"AM signed 2017-09-22", "CN1 signed 2017-08-29 ratified 2020-11-22"}, shown(table))
	assert.Equal(t, "2024-05-04", table.AsAt.String())
	assert.Equal(t, []untc.Line{{Number: 1, Text: "CHAPTER X"}, {Number: 2, Text: "Status as at: 04-05-2024"}}, table.Heading)
	assert.Len(t, table.Notes, 6)
}
