package brief

import (
	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// records keeps the records that one document has asked the network for, as the network copies them for each question.
type records struct {
	net         *network.Network
	agreements  map[string]agreement.Agreement
	memberships map[dataset.Ref]platform.Membership
	platforms   map[party.ID]platform.Platform
	members     map[party.ID][]network.MembershipWithStatus // on the day of the document
	meetings    []platform.Meeting                          // of both parties
	belongs     map[string]bool                             // whether the events of a record belong in the document
}

func newRecords(n *network.Network) *records {
	return &records{n, map[string]agreement.Agreement{}, map[dataset.Ref]platform.Membership{}, map[party.ID]platform.Platform{},
		map[party.ID][]network.MembershipWithStatus{}, nil, map[string]bool{}}
}

// kept returns the value of a key, which is made when it is first asked for.
func kept[K comparable, V any](values map[K]V, key K, make func() V) V {
	value, has := values[key]
	if !has {
		value = make()
		values[key] = value
	}
	return value
}

func (r *records) agreement(id string) agreement.Agreement {
	return kept(r.agreements, id, func() agreement.Agreement { a, _ := r.net.Agreement(id); return a })
}

func (r *records) membership(ref dataset.Ref) platform.Membership {
	ref.Part = 0
	return kept(r.memberships, ref, func() platform.Membership { m, _ := r.net.Membership(ref); return m })
}

func (r *records) platform(id party.ID) platform.Platform {
	return kept(r.platforms, id, func() platform.Platform { p, _ := r.net.Platform(id); return p })
}

func (r *records) membersOf(id party.ID, on civil.Date) []network.MembershipWithStatus {
	return kept(r.members, id, func() []network.MembershipWithStatus { return r.net.Members(id, on) })
}
