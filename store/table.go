package store

import "strings"

// table is a table of the schema: its name and its columns in the order of the rows that are written.
type table struct {
	name    string
	columns []string
}

func tableOf(name, columns string) table { return table{name, strings.Fields(columns)} }

// The tables of what is kept.
func recordsTable() table {
	return tableOf("records", "collection place id revision recorded retracted record")
}

func observationsTable() table {
	return tableOf("recorded_observations", "place subject counterpart reference indicator period from_day until_day amount unit bound status "+
		"confidentiality source locator more recorded retracted revision")
}

func removalsTable() table { return tableOf("removals", "collection id revision") }

func tiesTable() table {
	return tableOf("ties", "kind a b via state truth applies from_day until_day role_a role_b collection place part")
}

// sheet is the rows of a table that is made from the records.
type sheet struct {
	table
	rows [][]any
}

func newSheet(name, columns string) sheet { return sheet{table: tableOf(name, columns)} }

// add adds a row. Each value stands in its column: nil, a string, an int64 or a bool.
func (s *sheet) add(row ...any) { s.rows = append(s.rows, row) }

// sheets are the tables that are made from the records, ties excepted.
type sheets struct {
	parties, containments                                   sheet
	sources, cites, names, identifiers                      sheet
	regions, organizations, holdings, platforms, operators  sheet
	memberships, offices, meetings, meetingRecords, persons sheet
	agreements, agreementParties, statements, relations     sheet
	commitments, commitmentParties, events, indicators      sheet
}

func newSheets() *sheets {
	return &sheets{
		parties:           newSheet("parties", "id kind name"),
		containments:      newSheet("containments", "party container"),
		sources:           newSheet("sources", "id title publisher url language published_when retrieved_when"),
		cites:             newSheet("cites", "collection id path source locator about inferred"),
		names:             newSheet("names", "collection id kind language name"),
		identifiers:       newSheet("identifiers", "collection id scheme identifier"),
		regions:           newSheet("regions", "code kind from_when until_when"),
		organizations:     newSheet("organizations", "id kind seat parent continued_by from_when until_when"),
		holdings:          newSheet("holdings", "organization n owner share from_when until_when"),
		platforms:         newSheet("platforms", "id kind seat founded_when closed_when"),
		operators:         newSheet("operators", "platform n party from_when until_when"),
		memberships:       newSheet("memberships", "id platform member via"),
		offices:           newSheet("offices", "id owner host seat"),
		meetings:          newSheet("meetings", "id kind on_when on_first on_last place host"),
		meetingRecords:    newSheet("meeting_records", "meeting collection id"),
		persons:           newSheet("persons", "collection id n name capacity party role on_when"),
		agreements:        newSheet("agreements", "id level kind non_binding"),
		agreementParties:  newSheet("agreement_parties", "agreement n party voting_group side binds counts"),
		statements:        newSheet("statements", "agreement n kind by_party toward on_when withdrawn_when"),
		relations:         newSheet("relations", "agreement n kind to_record effect"),
		commitments:       newSheet("commitments", "collection id n kind text amount unit bound due_when"),
		commitmentParties: newSheet("commitment_parties", "collection id n side party"),
		events:            newSheet("events", "collection id n kind party toward role place on_when on_first on_last effective_when effective_first effective_last"),
		indicators:        newSheet("indicators", "code unit aggregation direction"),
	}
}

// all returns every sheet, in the order of the schema.
func (s *sheets) all() []*sheet {
	return []*sheet{
		&s.parties, &s.containments, &s.sources, &s.cites, &s.names, &s.identifiers, &s.regions, &s.organizations, &s.holdings,
		&s.platforms, &s.operators, &s.memberships, &s.offices, &s.meetings, &s.meetingRecords, &s.persons, &s.agreements,
		&s.agreementParties, &s.statements, &s.relations, &s.commitments, &s.commitmentParties, &s.events, &s.indicators,
	}
}

// tables returns every table of the schema but that of the version.
func tables() []table {
	all := []table{recordsTable(), observationsTable(), removalsTable(), tiesTable()}
	for _, s := range newSheets().all() {
		all = append(all, s.table)
	}
	return all
}
