package store_test

import (
	"database/sql"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/store"
	"github.com/crossborder-go/crossborder/store/sqlite"
)

// tiesOn returns the ties on a day as the database has them, in order.
func tiesOn(t testing.TB, db *sql.DB, on civil.Date) []string {
	t.Helper()
	// The day is a date of the test and no input.
	return texts(t, db, `SELECT kind || ' ' || state || ' ' || truth || ' ' || applies || ' ' || a || ' ' || b || ' ' || via || ' ' ||
		role_a || ' ' || role_b || ' ' || collection || ' ' || place || ' ' || part
		FROM ties WHERE from_day <= '`+on.String()+`' AND '`+on.String()+`' < until_day`)
}

// texts returns the texts that a query finds, in order.
func texts(t testing.TB, db *sql.DB, query string) []string {
	t.Helper()
	rows, err := db.QueryContext(t.Context(), query)
	require.NoError(t, err)
	defer rows.Close()
	var found []string
	for rows.Next() {
		var text string
		require.NoError(t, rows.Scan(&text))
		found = append(found, text)
	}
	require.NoError(t, rows.Err())
	slices.Sort(found)
	return found
}

// linksOn returns the same of a network.
func linksOn(n *network.Network, on civil.Date) []string {
	var found []string
	for _, l := range n.All(on) {
		found = append(found, lineOf(l))
	}
	slices.Sort(found)
	return found
}

func lineOf(l network.Link) string {
	return strings.Join([]string{
		string(l.Kind), string(l.State), l.Truth.String(), l.Applies.String(), l.A.String(), l.B.String(), l.Via,
		string(l.Role), string(l.RoleB), string(l.Record.Collection), itoa(l.Record.Index), itoa(l.Record.Part),
	}, " ")
}

// The ties of the atlas are those of the network, on every day.
func TestTiesAreThoseOfTheNetwork(t *testing.T) {
	d := theAtlas(t)
	n, err := network.New(d)
	require.NoError(t, err)
	random := rand.New(rand.NewPCG(1, 2))
	begin := civil.MustParseDate("1985-01-01")
	days := []civil.Date{civil.MustParseDate("0001-01-01"), civil.MustParseDate("9999-12-31")}
	for _, c := range n.Changes(begin, civil.MustParseDate("2035-01-01")) {
		if random.IntN(150) == 0 {
			days = append(days, c.On, c.On.AddDays(-1))
		}
	}
	for range 10 {
		days = append(days, begin.AddDays(random.IntN(50*365)))
	}
	want := map[civil.Date][]string{}
	count := 0
	for _, on := range days {
		want[on] = linksOn(n, on)
		count += len(want[on])
	}
	assert.Greater(t, count, 10_000)
	assert.Greater(t, len(want), 20)
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		for on, links := range want {
			require.Equal(t, links, tiesOn(t, db, on), on.String())
		}
	})
}

// The ties of random memberships and agreements are those of the network, on every day. In most of them days are vague.
func TestTiesOfRandomRecords(t *testing.T) {
	s, db := openFile(t, sqlite.Memory)
	var base store.Revision
	count := 0
	for seed := range uint64(150) {
		d := randomDataset(seed)
		n, err := network.New(d)
		if err != nil {
			continue
		}
		count++
		base, err = s.Save(t.Context(), d, base)
		require.NoError(t, err)
		for on := civil.MustParseDate("2024-01-15"); on.Before(civil.MustParseDate("2024-03-25")); on = on.AddDays(1) {
			require.Equal(t, linksOn(n, on), tiesOn(t, db, on), "seed %d, %s", seed, on)
		}
	}
	assert.Greater(t, count, 50)
}

// randomDataset returns two agreements, and a platform with an operator and three members.
func randomDataset(seed uint64) *dataset.Dataset {
	id := party.MustParseID
	d := &dataset.Dataset{
		Organizations: []party.Organization{{ID: id("house"), Names: locale.Text{"en": "House"}, Kind: party.KindCompany, Seat: region.MustParseCode("UZ-TO")}},
		Platforms: []platform.Platform{{ID: id("club"), Names: locale.Text{"en": "Club"}, Kind: platform.KindAssociation,
			Operators: []platform.Operator{{Party: id("house")}}}},
	}
	g := reference.NewGenerator(seed)
	for i, who := range []string{"KZ-59", "CN-JS", "MN"} {
		m, _ := g.Membership()
		m.ID, m.Platform, m.Member, m.Via = "m-"+itoa(i), id("club"), id(who), ""
		d.Memberships = append(d.Memberships, m)
	}
	for i := range 2 {
		a, world := g.Agreement()
		if a.ID = "a-" + itoa(i); len(world.Agreements) > 0 || len(a.Relations) > 0 {
			continue
		}
		a.Titles = locale.Text{"en": a.ID}
		d.Agreements = append(d.Agreements, a)
	}
	return d
}

// A plain query about a region includes the ties of what lies within it, as the network's answer does.
func TestTiesWithinARegion(t *testing.T) {
	d := theAtlas(t)
	n, err := network.New(d)
	require.NoError(t, err)
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		for _, who := range []string{"KZ-59", "KZ", "CN-JS", "143"} {
			var want []string
			for _, l := range n.LinksOf(party.MustParseID(who), civil.MustParseDate("2025-12-01")) {
				want = append(want, l.A.String()+" "+l.B.String()+" "+l.Via)
			}
			got := texts(t, db, `SELECT a || ' ' || b || ' ' || via FROM ties WHERE from_day <= '2025-12-01' AND '2025-12-01' < until_day
				AND (a IN (SELECT party FROM containments WHERE container = '`+who+`') OR b IN (SELECT party FROM containments WHERE container = '`+who+`'))`)
			assert.NotEmpty(t, got)
			assert.Len(t, got, len(want), who)
		}
	})
}

// Roles that change, and vague days, divide ties as they do links.
func TestRolesDivideTies(t *testing.T) {
	d := read(t, `{
		"organizations": [{"id": "house", "names": {"en": "House"}, "kind": "company", "seat": "UZ"}],
		"platforms": [{"id": "club", "names": {"en": "Club"}, "kind": "association", "operators": [{"party": "house"}]}],
		"memberships": [
			{"id": "a", "platform": "club", "member": "KZ", "events": [
				{"kind": "effective", "on": "2001-05-01", "as": "observer"}, {"kind": "effective", "on": "2005", "as": "member"},
				{"kind": "suspended", "on": "2010-01~"}, {"kind": "resumed", "on": "2011"}, {"kind": "attested", "on": "2012-02-03", "as": "associate"}]},
			{"id": "b", "platform": "club", "member": "CN", "events": [
				{"kind": "signed", "on": "1999"}, {"kind": "effective", "on": "2003-03?", "as": "dialogue-partner"}, {"kind": "left", "on": "2020-01-01"}]},
			{"id": "c", "platform": "club", "member": "KG", "events": [
				{"kind": "attested", "on": "2002-01-01", "as": "observer"}, {"kind": "attested", "on": "[2004-01-01..2006-01-01]", "as": "member"}]}
		]}`)
	n, err := network.New(d)
	require.NoError(t, err)
	inEach(t, func(t *testing.T, p place) {
		s, db := p.Open(t)
		_, err := s.Save(t.Context(), d, 0)
		require.NoError(t, err)
		roles := map[string]bool{}
		for on := civil.MustParseDate("1998-06-01"); on.Year() < 2022; on = on.AddDays(5) {
			want := linksOn(n, on)
			for _, l := range n.All(on) {
				roles[string(l.Role)] = true
			}
			require.Equal(t, want, tiesOn(t, db, on), on.String())
		}
		assert.Greater(t, len(roles), 2)
	})
}

func read(t testing.TB, text string) *dataset.Dataset {
	t.Helper()
	d, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	require.NoError(t, err)
	return d
}
