package agreement

import (
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/source"
)

// StatementKind is the kind of a [Statement]. Its constants begin with [StatementReservation]; [StatementKinds] lists
// them.
type StatementKind string

// The kinds of statements. The kind is what the maker calls the statement; the package does not judge whether a
// declaration is a reservation in effect (Vienna Convention on the Law of Treaties, art. 2(1)(d)).
const (
	StatementReservation StatementKind = "reservation" // excludes or modifies a provision for its maker
	StatementDeclaration StatementKind = "declaration" // interprets, chooses an option, names an authority or a territory
	StatementObjection   StatementKind = "objection"   // to the reservation or the accession of another party

	// StatementNonApplication says that the agreement does not apply between its maker and another party, as article XIII
	// of the WTO Agreement allows.
	StatementNonApplication StatementKind = "non-application"
)

// StatementKinds returns every kind of statement.
func StatementKinds() []StatementKind {
	return []StatementKind{StatementReservation, StatementDeclaration, StatementObjection, StatementNonApplication}
}

// Statement is a reservation, a declaration, an objection or a non-application: whose it is, about which provisions
// ("art. 66(a)"), and in which words. It is made on the day On and stands until it is withdrawn; it has effect from the
// day From to the day Until, that day excluded, where the source says these, else as long as it stands. Toward is the
// party that an objection or a non-application is about. A non-application, and an objection that Precludes, keep the
// agreement out of force between the two parties; other statements change no status. A statement of which a part is withdrawn
// ends on that day, and another one has what is left of it.
type Statement struct {
	Kind       StatementKind `json:"kind"`
	By         party.ID      `json:"by"`
	Toward     party.ID      `json:"toward,omitzero"`
	On         civil.When    `json:"on,omitzero"`
	Withdrawn  civil.When    `json:"withdrawn,omitzero"`
	From       civil.When    `json:"from,omitzero"`
	Until      civil.When    `json:"until,omitzero"`
	Precludes  bool          `json:"precludes,omitzero"`
	Provisions []string      `json:"provisions,omitempty"`
	Text       locale.Text   `json:"text,omitempty"`
	Cites      []source.Cite `json:"cites,omitempty"`
}

// StandsOn answers whether the statement has been made and not withdrawn on a day: until the day of its withdrawal,
// that day excluded. A statement of unknown day may have been made at any time.
func (s Statement) StandsOn(on civil.Date) civil.Truth {
	stands := s.On.Reached(on)
	if s.Withdrawn.IsZero() {
		return stands
	}
	return stands.And(s.Withdrawn.Reached(on).Not())
}

// Validate reports what is wrong within the statement.
func (s Statement) Validate() issue.List {
	found := enum.Required(&unknownValue, "/kind", s.Kind, StatementKinds())
	kind := spelling.Named(s.Kind, StatementKinds())
	if s.By.IsZero() {
		found = append(found, missingParty.At("/by", issue.Args{"what": kind}))
	}
	isBetweenTwo := s.Kind == StatementObjection || s.Kind == StatementNonApplication
	switch {
	case isBetweenTwo && s.Toward.IsZero():
		found = append(found, missingParty.At("/toward", issue.Args{"what": kind}))
	case s.Toward.IsZero():
	case !isBetweenTwo:
		found = append(found, misplacedToward.At("/toward", issue.Args{"kind": kind, "party": named(s.Toward)}))
	case s.Toward == s.By:
		found = append(found, ownToward.At("/toward", issue.Args{"party": named(s.Toward)}))
	}
	if s.Precludes && s.Kind != StatementObjection {
		found = append(found, misplacedField.At("/precludes", issue.Args{"field": "precludes", "of": string(StatementObjection), "kind": kind}))
	}
	found = append(found, reversed("/until", civil.Interval{From: s.From, Until: s.Until})...)
	if last := s.Withdrawn.Latest(); !last.IsZero() && last.Before(s.On.Earliest()) {
		found = append(found, withdrawnTooEarly.At("/withdrawn", issue.Args{"withdrawn": s.Withdrawn.String(), "on": s.On.String()}))
	}
	for i, provision := range s.Provisions {
		found = append(found, validateString(issue.Path("/provisions").Index(i), provision, "provisions")...)
	}
	found = append(found, s.Text.Validate().Under("/text")...)
	return append(found, source.ValidateCites(s.Cites)...)
}

const statementsPath issue.Path = "/statements"

// validateStatements reports what is wrong with each, makers that a closed list of parties does not have and that never
// acted, and objections to reservations that are not there. An objection that precludes may be to an accession.
func (a *Agreement) validateStatements() issue.List {
	if len(a.Statements) == 0 {
		return nil
	}
	var found issue.List
	known := a.roll().known
	hasReserved := map[party.ID]bool{}
	for _, s := range a.Statements {
		hasReserved[s.By] = hasReserved[s.By] || s.Kind == StatementReservation
	}
	for i, s := range a.Statements {
		at := statementsPath.Index(i)
		found = append(found, s.Validate().Under(at)...)
		if !s.By.IsZero() && len(a.Parties) > 0 && !known[s.By] {
			found = append(found, unknownParty.At(at.Key("by"), issue.Args{"party": spelling.Quote(s.By.String())}))
		}
		if s.Kind == StatementObjection && !s.Precludes && !s.Toward.IsZero() && !hasReserved[s.Toward] {
			found = append(found, missingReservation.At(at.Key("toward"), issue.Args{"party": s.Toward.String()}))
		}
	}
	return found
}

// validateText reports what is wrong with who keeps the text and in which languages it is authentic.
func (a *Agreement) validateText() issue.List {
	if len(a.Depositaries)+len(a.AuthenticIn) == 0 {
		return nil
	}
	var found issue.List
	keepers, languages := map[party.ID]bool{}, map[string]bool{}
	for i, id := range a.Depositaries {
		at := issue.Path("/depositaries").Index(i)
		switch {
		case id.IsZero():
			found = append(found, missingParty.At(at, issue.Args{"what": "depositaries"}))
		case keepers[id]:
			found = append(found, doubledParty.At(at, issue.Args{"party": id.String()}))
		}
		keepers[id] = true
	}
	for i, written := range a.AuthenticIn {
		at := issue.Path("/authenticIn").Index(i)
		switch tag, err := text.ParseTag(written); {
		case err != nil || tag.String() != written:
			found = append(found, badLanguage.At(at, issue.Args{"language": spelling.Quote(written)}))
		case languages[written]:
			found = append(found, doubledLanguage.At(at, issue.Args{"language": written}))
		}
		languages[written] = true
	}
	return found
}
