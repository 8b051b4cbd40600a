package brief

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
	"github.com/crossborder-go/crossborder/source"
)

// Link returns one sentence about a link: its kind, its state, its parties, and since when.
func (b Brief) Link(l network.Link) string {
	a := grammar.Args{"a": b.teller.Party(l.A), "b": b.teller.Party(l.B), "since": l.Since, "until": l.Until}
	if !l.Through.IsZero() {
		a["through"] = b.teller.Party(l.Through)
	}
	tell := map[network.LinkKind]func(network.Link, grammar.Args) string{
		network.LinkMembership: b.membership, network.LinkCommonMembership: b.commonMembership, network.LinkAgreement: b.agreement,
		network.LinkOffice: b.office, network.LinkOwnership: b.ownership, network.LinkCommitment: b.commitment, network.LinkFlow: b.flow,
	}[l.Kind]
	if tell == nil {
		return l.String()
	}
	return tell(l, a)
}

// standing is the last word of a sentence's key: the state, or that it is unknown.
func standing(l network.Link) string {
	if l.Truth == civil.Unknown && l.Applies != civil.Yes {
		return "unknown"
	}
	return string(l.State)
}

func (b Brief) agreement(l network.Link, a grammar.Args) string {
	record, _ := b.net.Agreement(l.Via)
	a["x"] = b.teller.Agreement(l.Via)
	key := "link.agreement." + standing(l)
	isResumed := func(e agreement.Event) bool { return e.Kind == agreement.EventResumed && e.On == l.Since }
	if resumed := key + ".resumed"; b.teller.Has(resumed) && slices.ContainsFunc(record.Events, isResumed) {
		key = resumed
	}
	if signed := key + ".apart"; b.teller.Has(signed) && signedApart(record, l) {
		key = signed
	}
	keys := []string{key}
	if record.NonBinding {
		keys = []string{key + ".soft", key}
	}
	return b.teller.Sentence(b.teller.State(a, keys...), "", b.through(a))
}

// signedApart reports whether the two ends of a link signed on different days.
func signedApart(a agreement.Agreement, l network.Link) bool {
	var first civil.When
	for _, e := range a.Events {
		switch {
		case e.Kind != agreement.EventSigned || e.Party != l.A && e.Party != l.B:
		case first.IsZero():
			first = e.On
		case e.On != first:
			return true
		}
	}
	return false
}

// through tells by whom an end is bound that is not a party itself.
func (b Brief) through(a grammar.Args) string {
	if a["through"] == nil {
		return ""
	}
	return b.teller.Say("link.through", a)
}

func (b Brief) membership(l network.Link, a grammar.Args) string {
	record, _ := b.net.Membership(l.Record)
	p, _ := b.net.Platform(record.Platform)
	a["x"], a["w"] = b.teller.Platform(record.Platform), a["a"]
	key := "membership." + standing(l)
	keys := []string{key}
	isOther := l.Role != "" && l.Role != platform.RoleMember
	switch {
	case standing(l) == "unknown" && isOther:
		keys = []string{"membership.doubt.other"}
	case standing(l) == "unknown":
		keys = []string{"membership.doubt"}
	case isOther:
		a["role"], a["rolea"] = b.teller.Role(string(l.Role)), b.teller.RoleAs(string(l.Role))
		keys = []string{key + "." + string(l.Role), key + ".other", key}
	}
	if !l.RolesSince.IsZero() {
		a["since"] = l.RolesSince
	} else if isResumed(record, l.Since) {
		keys = append([]string{key + ".resumed"}, keys...)
		if isOther {
			keys[0] = key + ".other.resumed"
		}
	}
	part := "link.seat"
	if slices.ContainsFunc(p.Operators, func(o platform.Operator) bool { return o.Party == l.B }) {
		part = "link.operator"
	}
	return b.teller.Sentence(b.teller.State(a, keys...), "", b.teller.Say(b.teller.Pick(part+"."+string(p.Kind), part), a))
}

// isResumed reports whether a membership began anew after a suspension on a day.
func isResumed(m platform.Membership, on civil.When) bool {
	return slices.ContainsFunc(m.Events, func(e platform.Event) bool { return e.Kind == platform.EventResumed && e.On == on && !on.IsZero() })
}

func (b Brief) commonMembership(l network.Link, a grammar.Args) string {
	id, _ := party.ParseID(l.Via)
	a["x"] = b.teller.Platform(id)
	key := "link.common." + standing(l)
	if !l.RolesSince.IsZero() {
		a["since"] = l.RolesSince
	}
	if isMember(l.Role) && isMember(l.RoleB) {
		return b.teller.Sentence(b.teller.State(a, key), "")
	}
	a["roleA"], a["roleB"] = b.roleIn(l.Role, a), b.roleIn(l.RoleB, a)
	if same := key + ".same"; l.Role == l.RoleB && l.Role != platform.RoleApplicantObserver && b.teller.Has(same) {
		a["role"] = a["roleA"]
		return b.teller.Sentence(b.teller.State(a, same+"."+string(l.Role), same), "")
	}
	return b.teller.Sentence(b.teller.State(a, key+".roles", key), "")
}

func isMember(r platform.Role) bool { return r == "" || r == platform.RoleMember }

// roleIn returns the word for a role in a platform, whose ordinary members may have a word of their own.
func (b Brief) roleIn(r platform.Role, a grammar.Args) string {
	if isMember(r) && b.teller.Has("role.member.of") {
		return b.teller.Say("role.member.of", a)
	}
	return b.teller.Role(string(r))
}

func (b Brief) office(l network.Link, a grammar.Args) string {
	o, _ := b.net.Office(l.Via)
	key := "office." + string(l.State)
	if standing(l) == "unknown" {
		key = "office.doubt"
	}
	return b.teller.Office(b.officeName(o), key, b.site(o, l), false, a) // the link is as old as the office there
}

// site returns the place or party of a link that an office makes, unless the name of the office is made of it.
func (b Brief) site(o platform.Office, l network.Link) grammar.Noun {
	if l.B == o.At && len(o.Names) == 0 {
		return grammar.Noun{}
	}
	return b.teller.Party(l.B)
}

func (b Brief) officeName(o platform.Office) grammar.Noun {
	return b.teller.OfficeName(o.Names, o.ID, o.Of, o.At)
}

func (b Brief) ownership(l network.Link, a grammar.Args) string {
	o, _ := b.net.Organization(l.B)
	if part := l.Record.Part; part < len(o.Owners) && !o.Owners[part].Share.IsZero() {
		a["share"] = b.teller.Percent(o.Owners[part].Share)
	}
	return b.teller.Sentence(b.teller.State(a, "link.ownership."+standing(l)), "")
}

func (b Brief) commitment(l network.Link, a grammar.Args) string {
	c, _ := b.net.Commitment(l.Record)
	c.By, c.Toward = []party.ID{l.A}, []party.ID{l.B}
	text := b.prose.Commitment(c)
	if standing(l) == "unknown" {
		return b.teller.Sentence(b.teller.Say("link.commitment.unknown", nil), "") + b.teller.Say("brief.gap", nil) + text
	}
	return text
}

func (b Brief) flow(l network.Link, a grammar.Args) string {
	o, _ := b.net.Observation(l.Record)
	i, _ := b.net.Indicator(o.Indicator)
	a["text"] = b.prose.Figure(o, i)
	return b.teller.Sentence(b.teller.Say("link.flow", a), "")
}

// Details returns what a briefing adds to the sentence about a link: when the link is to end, what it rests on if no
// source states it, and that it has no source. Each is a phrase that begins with a capital letter.
func (b Brief) Details(l network.Link) []string { return b.writer(civil.Date{}).details(l) }

// tie writes a link with what it rests on.
func (w *writer) tie(l network.Link) Item {
	item := w.line(w.Link(l), l.Cites)
	for _, text := range w.details(l) {
		item.Details = append(item.Details, Item{Text: text})
	}
	return item
}

func (w *writer) details(l network.Link) []string {
	var all []string
	add := func(key string, a grammar.Args) {
		if text := w.say(key, a); text != "" {
			all = append(all, grammar.Capitalize(text))
		}
	}
	if !l.Until.IsZero() && l.Truth != civil.No {
		add("link.until", grammar.Args{"until": l.Until})
	}
	if basis := w.basis(l); basis != "" {
		add("link.basis."+basis, grammar.Args{"day": w.mentioned(l)})
	}
	if l.Inferred {
		add("link.inferred", nil)
	}
	if len(l.Cites) == 0 {
		add("link.uncited", nil)
	}
	return all
}

// basis returns the last word of the key of what a link rests on, "" where nothing is to be told.
func (w *writer) basis(l network.Link) string {
	switch {
	case l.Basis == "" && l.Truth == civil.Unknown:
		return "none"
	case l.Basis == source.BasisStated, l.Truth == civil.No:
		return "" // the sources at the end of the line say so
	case l.Basis == source.BasisAssumed && l.Kind == network.LinkAgreement:
		if w.got.agreement(l.Via).NonBinding && w.teller.Has("link.basis.assumed-entry.soft") {
			return "assumed-entry.soft"
		}
		return "assumed-entry"
	}
	return string(l.Basis)
}

// mentioned returns the first day on which a source mentions what a link rests on.
func (w *writer) mentioned(l network.Link) civil.When {
	var first civil.When
	note := func(isMention bool, on civil.When) {
		if isMention && (first.IsZero() || on.Compare(first) < 0) {
			first = on
		}
	}
	switch l.Kind {
	case network.LinkMembership, network.LinkCommonMembership:
		m, _ := w.net.Membership(l.Record)
		for _, e := range m.Events {
			note(e.Kind == platform.EventAttested, e.On)
		}
	case network.LinkAgreement:
		a, _ := w.net.Agreement(l.Via)
		for _, e := range a.Events {
			note(e.Kind == agreement.EventAttested, e.On)
		}
	}
	return first
}
