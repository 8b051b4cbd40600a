package store

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/region"
)

func (f filler) agreement(r *agreement.Agreement) {
	f.agreements.add(f.id, word(r.Level), word(r.Kind), r.NonBinding)
	f.named("title", r.Titles)
	for i, p := range r.Parties {
		counts := p.Counts == nil || *p.Counts
		f.agreementParties.add(f.id, int64(i), p.Party.String(), word(p.Group), word(p.Side), word(p.Binds), counts)
	}
	for i, s := range r.Signatories {
		f.person(i, s.Person, s.Role, s.On)
		f.cited(at("signatories", i), s.Cites)
		f.cited(at("signatories", i)+"/person", s.Person.Cites)
	}
	for i, e := range r.Events {
		f.event(i, string(e.Kind), e.Party, e.Toward, "", region.Code{}, e.On, e.Effective)
		f.cited(at("events", i), e.Cites)
	}
	for i, s := range r.Statements {
		f.statements.add(f.id, int64(i), word(s.Kind), s.By.String(), cell(s.Toward), cell(s.On), cell(s.Withdrawn))
		f.cited(at("statements", i), s.Cites)
	}
	for i, o := range r.Relations {
		f.relations.add(f.id, int64(i), word(o.Kind), o.To, word(o.Effect))
		f.cited(at("relations", i), o.Cites)
	}
	f.promised(r.Commitments)
	f.remarked(r.Remarks)
	f.cited("", r.Cites)
}
