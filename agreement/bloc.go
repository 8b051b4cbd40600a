package agreement

import (
	"github.com/crossborder-go/crossborder/internal/spell"
	"github.com/crossborder-go/crossborder/party"
)

// Bloc divides parties by how they stand on the day, so that a question about many of them need not go through all
// pairs. The agreement is certainly in force between any two parties of bloc. The parties of others may be tied to each
// other or to those of bloc; [Pairs.Tie] tells. Between a party that is in neither list and any other party the
// agreement is neither in force nor applied.
func (p *Pairs) Bloc(parties []party.ID) (bloc, others []party.ID) {
	for _, id := range parties {
		all := p.standings(id)
		switch {
		case p.isSure(all):
			bloc = append(bloc, id)
		case p.mayApply(all):
			others = append(others, id)
		}
	}
	return bloc, others
}

// isSure reports whether somebody is a party itself, certainly in, and bound toward all others alike.
func (p *Pairs) isSure(all []*standing) bool {
	in := spell.SetOf(partyIn)
	return p.isPlain && !p.c.doubtful && len(all) == 1 && all[0].p.via == nil && all[0].side == "" &&
		all[0].states == in && all[0].p.lineBetween().At(p.d) == in
}

// mayApply reports whether the agreement may be in force or applied for somebody.
func (p *Pairs) mayApply(all []*standing) bool {
	applies := spell.SetOf(partyIn) | spell.SetOf(partyProvisional)
	for _, s := range all {
		if p.c.doubtful || (s.states|s.p.lineBetween().At(p.d))&applies != 0 {
			return true
		}
	}
	return false
}
