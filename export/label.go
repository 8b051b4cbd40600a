package export

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// labels names parties and what links go through.
type labels struct {
	net     *network.Network
	options Options
	via     map[through]passage // those that were asked for
	parties []party.ID          // of the network, in order, once they were asked for
}

// through is what a link goes through. Different kinds of records may have the same id.
type through struct {
	kind network.LinkKind
	id   string
}

// passage is what is written of what a link goes through.
type passage struct {
	label    string
	isMutual bool // links through it have no direction
}

func newLabels(net *network.Network, o Options) *labels {
	return &labels{net: net, options: o, via: map[through]passage{}}
}

// party returns the label of a party.
func (l *labels) party(id party.ID) string {
	name := ""
	if l.options.Name != nil {
		name = character.Line(l.options.Name(id))
	}
	if name == "" {
		name = character.Line(l.net.Name(id, l.options.Language))
	}
	if name == "" {
		return id.String()
	}
	return name
}

// of returns what is written of what a link goes through.
func (l *labels) of(kind network.LinkKind, via string) passage {
	key := through{kind, via}
	p, known := l.via[key]
	if !known {
		p = passage{l.find(kind, via), l.isMutual(kind, via)}
		l.via[key] = p
	}
	return p
}

// isMutual reports whether links of a kind have no direction: those of members and of parties alike, and figures between
// two.
func (l *labels) isMutual(kind network.LinkKind, via string) bool {
	switch kind {
	case network.LinkCommonMembership, network.LinkAgreement:
		return true
	case network.LinkFlow:
		indicator, _ := l.net.Indicator(via)
		return indicator.Direction == economy.DirectionMutual
	}
	return false
}

func (l *labels) find(kind network.LinkKind, via string) string {
	var names locale.Text
	switch kind {
	case network.LinkAgreement:
		names = l.net.Titles(via)
	case network.LinkCommitment:
		names = l.net.Titles(via)
		if meeting, found := l.net.Meeting(via); found && len(names) == 0 {
			names = meeting.Subject
		}
	case network.LinkOffice:
		office, _ := l.net.Office(via)
		names = office.Names
	case network.LinkFlow:
		indicator, _ := l.net.Indicator(via)
		names = indicator.Names
	default:
		if id, err := party.ParseID(via); err == nil {
			return l.party(id)
		}
	}
	name, _ := names.In(l.options.Language)
	if name = character.Line(name); name == "" {
		return character.Line(via)
	}
	return name
}
