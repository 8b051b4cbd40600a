package dataset

import (
	"cmp"
	"reflect"
	"sync"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
)

// act is what sorting and merging need to know of an event of an agreement, a membership or an office.
type act struct {
	actKind
	name  string // of the kind
	party string
	rest  string // party toward which it works, condition, role or place: what else tells acts of one kind and party apart

	on, effective civil.When
}

// actKind is what is known of all events of a kind.
type actKind struct {
	place int      // in the order in which events of one day are taken
	once  bool     // it happens once, unless one of the acts of cutBy comes between
	cutBy []string // kinds of acts of the same party

	ahead, effectAhead foresight // of the act, and of its effect, which may be told at least as long before
}

// foresight is how long before a day its sources can tell what happens on it.
type foresight uint8

// The foresights.
const (
	afterwards foresight = iota // it is an act that is done, not a day that is set
	ahead                       // it is announced, up to some years before
	farAhead                    // it is agreed, even decades before
)

// actOf returns the act of an event.
func actOf(event any) act {
	switch e := event.(type) {
	case agreement.Event:
		kind := knownActs.ready().agreement[string(e.Kind)]
		return act{kind, string(e.Kind), e.Party.String(), e.Toward.String() + "," + e.ID, e.On, e.Effective}
	case platform.Event:
		kind := knownActs.ready().membership[string(e.Kind)]
		role := e.As
		if role == platform.RoleMember {
			role = "" // which means the same
		}
		return act{kind, string(e.Kind), "", string(role), e.On, e.Effective}
	case platform.OfficeEvent:
		kind := knownActs.ready().office[string(e.Kind)]
		return act{kind, string(e.Kind), "", e.To.String(), e.On, civil.When{}}
	}
	return act{}
}

// isAct reports whether values of a type are events.
func isAct(t reflect.Type) bool {
	return t == reflect.TypeFor[agreement.Event]() || t == reflect.TypeFor[platform.Event]() || t == reflect.TypeFor[platform.OfficeEvent]()
}

// day is the day of the act, or of its effect where only that is known.
func (a act) day() civil.When {
	if a.on.IsZero() {
		return a.effective
	}
	return a.on
}

// compare orders acts by day, kind and party.
func (a act) compare(b act) int {
	return cmp.Or(a.day().Compare(b.day()), cmp.Compare(a.place, b.place), cmp.Compare(a.name, b.name),
		cmp.Compare(a.party, b.party), cmp.Compare(a.rest, b.rest), a.effective.Compare(b.effective))
}

// actKinds has every kind of event, by the records that they are events of. It is filled when it is needed.
type actKinds struct {
	once                          sync.Once
	agreement, membership, office map[string]actKind
}

// knownActs are the kinds of all events.
var knownActs actKinds

// ready fills the table. Whoever has left or declined in between can sign, consent, enter, apply … again. The kinds that
// are not listed as happening once can happen on many days: attestations, suspensions, notices, reservations,
// amendments, renewals, moves. Of what is not listed as announced, sources tell only afterwards.
func (k *actKinds) ready() *actKinds {
	k.once.Do(k.fill)
	return k
}

func (k *actKinds) fill() {
	a := placed(agreement.EventKinds())
	exits := texts(agreement.EventWithdrawalNotified, agreement.EventDeclined)
	entries := texts(agreement.EventSigned, agreement.EventSignedDefinitively, agreement.EventDomestic, agreement.EventRatified,
		agreement.EventAccepted, agreement.EventApproved, agreement.EventConfirmed, agreement.EventNotified, agreement.EventExchanged,
		agreement.EventAcceded, agreement.EventSucceeded)
	once(a, entries, exits)
	once(a, texts(agreement.EventDeclined), entries)
	once(a, texts(agreement.EventProvisionalStarted), texts(agreement.EventProvisionalEnded))
	once(a, texts(agreement.EventProvisionalEnded), texts(agreement.EventProvisionalStarted))
	once(a, texts(agreement.EventInitialled, agreement.EventAdopted, agreement.EventOpened, agreement.EventConditionMet,
		agreement.EventDeclaredInForce, agreement.EventSuperseded, agreement.EventTerminated, agreement.EventExpired, agreement.EventLapsed), nil)
	foretold(a, ahead, texts(agreement.EventProvisionalStarted, agreement.EventProvisionalEnded, agreement.EventDeclaredInForce,
		agreement.EventSuspended, agreement.EventResumed, agreement.EventSuperseded, agreement.EventTerminated))
	foretold(a, farAhead, texts(agreement.EventExpired, agreement.EventLapsed))
	renewed := a[string(agreement.EventRenewed)] // an act, which sets the end of the next term
	renewed.effectAhead = farAhead
	a[string(agreement.EventRenewed)] = renewed

	m := placed(platform.EventKinds())
	enters := texts(platform.EventApplied, platform.EventInvited, platform.EventApproved, platform.EventSigned, platform.EventEffective)
	leaves := texts(platform.EventDeclined, platform.EventLeft, platform.EventExpelled, platform.EventPlatformClosed)
	once(m, enters, append(leaves, string(platform.EventNotice)))
	once(m, leaves, enters)
	foretold(m, ahead, texts(platform.EventEffective, platform.EventSuspended, platform.EventResumed, platform.EventPlatformClosed))

	o := placed(platform.OfficeEventKinds())
	once(o, texts(platform.OfficePlanned, platform.OfficeOpened), texts(platform.OfficeClosed))
	once(o, texts(platform.OfficeClosed), texts(platform.OfficePlanned, platform.OfficeOpened))
	foretold(o, ahead, texts(platform.OfficePlanned, platform.OfficeClosed))
	k.agreement, k.membership, k.office = a, m, o
}

// placed returns the kinds with their places, from 1.
func placed[K ~string](kinds []K) map[string]actKind {
	all := map[string]actKind{}
	for i, k := range kinds {
		all[string(k)] = actKind{place: i + 1}
	}
	return all
}

// once notes that acts of the kinds happen once unless one of cutBy comes between.
func once(all map[string]actKind, kinds, cutBy []string) {
	for _, k := range kinds {
		kind := all[k]
		kind.once, kind.cutBy = true, cutBy
		all[k] = kind
	}
}

// foretold notes how long before their days acts of the kinds are told.
func foretold(all map[string]actKind, f foresight, kinds []string) {
	for _, k := range kinds {
		kind := all[k]
		kind.ahead = f
		all[k] = kind
	}
}

func texts[K ~string](kinds ...K) []string {
	all := make([]string, len(kinds))
	for i, k := range kinds {
		all[i] = string(k)
	}
	return all
}
