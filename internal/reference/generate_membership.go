package reference

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
)

// Membership returns a membership and the world that it needs: in some cases the agreement by which the member acceded.
func (g *Generator) Membership() (platform.Membership, World) {
	g.vague = min(weighed(g, []choice[int]{{20, 0}, {40, 1}, {25, 2}, {15, 3}}), g.MaxVague)
	m := platform.Membership{ID: "m", Platform: party.MustParseID("p"), Member: party.MustParseID("KZ")}
	var w World
	if g.chance(25) {
		m.Via = "a"
		a, needs := g.viaAgreement()
		w = needs
		w.Agreements = append(w.Agreements, a)
	}
	on := g.between(0, 8)
	for range g.between(1, 7) {
		m.Events = append(m.Events, g.memberEvent(on))
		on = min(on+g.between(0, 9), 39)
	}
	for _, i := range g.rng.Perm(len(m.Events)) {
		if g.vague > 0 {
			g.vague--
			g.blurMember(&m.Events[i])
		}
	}
	slices.SortStableFunc(m.Events, func(a, b platform.Event) int { return a.On.Compare(b.On) })
	return m, w
}

// viaAgreement returns an accession agreement: any agreement with few vague days, or a simple one.
func (g *Generator) viaAgreement() (agreement.Agreement, World) {
	if g.chance(30) {
		left := g.vague
		g.vague = 0
		a := agreement.Agreement{ID: "a", Level: agreement.LevelTreaty}
		ids := []party.ID{party.MustParseID("KZ"), party.MustParseID("CN")}
		a.Rules = g.rules(ids)
		a.Events = g.history(ids, a.Rules)
		g.vague = left
		return a, World{}
	}
	return agreement.Agreement{
		ID: "a", Level: agreement.LevelTreaty,
		Rules: agreement.Rules{EntryIntoForce: &agreement.Rule{
			When: agreement.Condition{Named: []party.ID{party.MustParseID("KZ")}}, Delay: g.delay(10)}},
		Events: []agreement.Event{{Kind: agreement.EventRatified, Party: party.MustParseID("KZ"), On: civil.On(g.at(g.between(3, 25)))}},
	}, World{}
}

func (g *Generator) memberEvent(on int) platform.Event {
	e := platform.Event{On: civil.On(g.at(on))}
	e.Kind = weighed(g, []choice[platform.EventKind]{
		{8, platform.EventApplied}, {6, platform.EventInvited}, {8, platform.EventApproved}, {6, platform.EventDeclined},
		{18, platform.EventSigned}, {16, platform.EventEffective}, {8, platform.EventAttested}, {8, platform.EventSuspended},
		{6, platform.EventResumed}, {10, platform.EventNotice}, {5, platform.EventNoticeRevoked}, {8, platform.EventLeft},
		{4, platform.EventExpelled}, {2, platform.EventPlatformClosed},
	})
	switch {
	case e.Kind == platform.EventNotice && g.chance(65), e.Kind == platform.EventEffective && g.chance(15),
		e.Kind == platform.EventSigned && g.chance(8):
		e.Effective = civil.On(g.at(on + g.between(0, 10)))
	case (e.Kind == platform.EventEffective || e.Kind == platform.EventApplied) && g.chance(30):
		e.As = one(g, platform.RoleObserver, platform.RoleAssociate, platform.RoleMember)
	}
	return e
}

func (g *Generator) blurMember(e *platform.Event) {
	if e.Effective.IsZero() {
		e.On = g.blur(e.On)
		return
	}
	first := e.Effective.Earliest()
	e.Effective = mustRange(first, first.AddDays(g.between(1, 5)))
}

// Office returns an office with up to six events. Many are plans, and many lie within a few days of another event, so that
// of two vague ones either can be the first.
func (g *Generator) Office() platform.Office {
	g.vague = min(g.rng.IntN(4), g.MaxVague)
	o := platform.Office{ID: "o", Of: party.MustParseID("KZ"), At: party.MustParseID("CN"), Seat: region.MustParseCode("CN-BJ")}
	on := g.between(0, 39)
	for range g.rng.IntN(7) {
		if g.chance(50) {
			on = g.between(0, 39)
		} else {
			on = min(max(on+g.between(-3, 3), 0), 39)
		}
		e := platform.OfficeEvent{On: civil.On(g.at(on))}
		e.Kind = weighed(g, []choice[platform.OfficeEventKind]{
			{35, platform.OfficePlanned}, {20, platform.OfficeOpened}, {15, platform.OfficeAttested},
			{12, platform.OfficeMoved}, {18, platform.OfficeClosed},
		})
		if e.Kind == platform.OfficeMoved {
			e.To = region.MustParseCode(one(g, "CN-SH", "CN-JS", "CN-BJ"))
		}
		if g.vague > 0 && g.chance(60) {
			g.vague--
			if e.On = g.blur(e.On); g.chance(10) {
				e.On = civil.MustParseWhen(g.at(on).String()[:len("2024-02")])
			}
		}
		o.Events = append(o.Events, e)
	}
	return o
}
