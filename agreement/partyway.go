package agreement

import "github.com/crossborder-go/crossborder/civil"

// partyWay is one party's way through the agreement as its state is told.
type partyWay struct {
	tenure
	whole *whole
}

func (p *partyWay) standing(d day) standing {
	hasEnded, end := p.whole.ended.last(d)
	counted := d // no entry counts from the end of the whole on
	if hasEnded {
		counted = end.Hi - 1
	}
	isIn, entry := p.in.last(counted)
	isSuspended, suspension := p.suspended.last(d)
	if !isSuspended {
		if is, since := p.whole.suspended.last(d); is || suspension == nil {
			isSuspended, suspension = is, since
		}
	}
	isProvisional, start := p.provisional.last(d)
	switch {
	case hasEnded && isIn:
		return standing{state: StateFormer}.with(end)
	case hasEnded:
	case isSuspended && (isIn || isProvisional):
		return standing{state: StateSuspended}.with(suspension)
	case isIn:
		return standing{state: StateParty}.with(entry).with(suspension)
	case isProvisional:
		return standing{state: StateProvisional}.with(start)
	}
	isContracting, consent := p.consented.last(d)
	hasSigned, signature := p.signed.last(d)
	switch {
	case isContracting && !hasEnded:
		return standing{state: StateContracting}.with(consent)
	case p.in.everOn(counted):
		return standing{state: StateFormer}.with(entry)
	case isContracting:
		return standing{state: StateContracting}.with(consent)
	case hasSigned:
		return standing{state: StateSignatory}.with(signature)
	}
	return standing{state: StateNone}
}

func (p *partyWay) inForce(d day) civil.Truth {
	return p.in.truth(d).And(p.whole.runs(d)).And(p.suspended.truth(d).Not())
}

func (p *partyWay) toggles() []*toggle {
	return []*toggle{&p.signed, &p.consented, &p.in, &p.provisional, &p.suspended, &p.whole.suspended, &p.whole.ended}
}
