package platform_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
)

// The role has its own day where an event changes it; else it is as old as the state.
func TestRoleSince(t *testing.T) {
	type row struct{ on, role, since, roleSince string }
	for _, c := range []struct {
		name, events string
		rows         []row
	}{
		{"an observer becomes a member", `[{"kind":"effective","on":"1995-07-01","as":"observer"},{"kind":"effective","on":"2001-12-11","as":"member"}]`, []row{
			{"1995-06-30", "member", "", ""},
			{"1995-07-01", "observer", "1995-07-01", "1995-07-01"},
			{"2001-12-10", "observer", "1995-07-01", "1995-07-01"},
			{"2001-12-11", "member", "1995-07-01", "2001-12-11"},
			{"2010-01-01", "member", "1995-07-01", "2001-12-11"},
		}},
		{"the role never changes", `[{"kind":"effective","on":"1995-07-01"},{"kind":"attested","on":"2001-01-01","as":"member"}]`, []row{
			{"2010-01-01", "member", "1995-07-01", "1995-07-01"},
		}},
		{"the same role twice", `[{"kind":"effective","on":"1995-07-01","as":"observer"},{"kind":"attested","on":"2001-01-01","as":"observer"}]`, []row{
			{"2010-01-01", "observer", "1995-07-01", "1995-07-01"},
		}},
		{"a member becomes an observer", `[{"kind":"effective","on":"1995-07-01"},{"kind":"effective","on":"2001","as":"observer"}]`, []row{
			{"2001-06-01", "member", "1995-07-01", "1995-07-01"},
			{"2010-01-01", "observer", "1995-07-01", "2001"},
		}},
		{"a role of the application", `[{"kind":"applied","on":"1995-07-01","as":"observer"},{"kind":"effective","on":"1996-01-01"}]`, []row{
			{"1995-08-01", "observer", "1995-07-01", "1995-07-01"},
			{"2010-01-01", "observer", "1996-01-01", "1996-01-01"},
		}},
		{"suspended after the change", `[{"kind":"effective","on":"1995-07-01","as":"observer"},{"kind":"effective","on":"2001-12-11","as":"member"},
			{"kind":"suspended","on":"2005-01-01"},{"kind":"resumed","on":"2006-01-01"}]`, []row{
			{"2005-06-01", "member", "2005-01-01", "2001-12-11"},
			{"2010-01-01", "member", "2006-01-01", "2001-12-11"},
		}},
		{"left and back in the last role", `[{"kind":"effective","on":"1995-07-01","as":"observer"},{"kind":"effective","on":"2001-12-11","as":"member"},
			{"kind":"left","on":"2003-01-01"},{"kind":"effective","on":"2008-01-01"}]`, []row{
			{"2004-01-01", "member", "2003-01-01", "2003-01-01"},
			{"2010-01-01", "member", "2008-01-01", "2008-01-01"},
		}},
		{"attested in one role, then in another", `[{"kind":"attested","on":"2000-01-01","as":"observer"},{"kind":"attested","on":"2005-01-01","as":"member"}]`, []row{
			{"2000-01-01", "observer", "[..2000-01-01]", "[..2000-01-01]"},
			{"2010-01-01", "member", "[..2000-01-01]", "2005-01-01"},
		}},
	} {
		m := membership(t, c.events)
		for _, r := range c.rows {
			s := statusAt(m, civil.MustParseDate(r.on))
			got := row{r.on, string(s.Role), s.Since.String(), s.RoleSince.String()}
			assert.Equal(t, r, got, c.name)
		}
	}
}

// Nobody was a member of a platform before it was founded, where no event dates the beginning; a day that an event states
// is as it states it.
func TestFounded(t *testing.T) {
	type row struct{ on, state, since, until, active string }
	for _, c := range []struct {
		name, founded, events string
		rows                  []row
	}{
		{"only attested", "1997", `[{"kind":"attested","on":"2005-11-06"}]`, []row{
			{"1995-01-01", "none", "", "[1997-01-01..2005-11-06]", "no"},
			{"1996-12-31", "none", "", "[1997-01-01..2005-11-06]", "no"},
			{"1997-01-01", "none", "", "[1997-01-01..2005-11-06]", "unknown"},
			{"2005-11-06", "active", "[1997-01-01..2005-11-06]", "", "yes"},
		}},
		{"only left", "1997-03-01", `[{"kind":"left","on":"2005-11-06"}]`, []row{
			{"1997-02-28", "none", "", "[1997-03-01..2005-11-06]", "no"},
			{"1997-03-01", "none", "", "[1997-03-01..2005-11-06]", "unknown"},
			{"2005-11-06", "left", "2005-11-06", "", "no"},
		}},
		{"perhaps founded", "1997?", `[{"kind":"attested","on":"2005-11-06"}]`, []row{
			{"1995-01-01", "none", "", "[..2005-11-06]", "unknown"},
		}},
		{"attested before the foundation", "1997-03-01", `[{"kind":"attested","on":"1996-01-01"}]`, []row{
			{"1995-12-31", "none", "", "1996-01-01", "no"},
			{"1996-01-01", "active", "1996-01-01", "", "yes"},
		}},
		{"a founding member", "1997", `[{"kind":"effective","on":"1997-03-01"}]`, []row{
			{"1997-02-28", "none", "", "1997-03-01", "no"},
			{"1997-03-01", "active", "1997-03-01", "", "yes"},
		}},
	} {
		compiled := platform.Compile(membership(t, c.events), platform.Context{Founded: civil.MustParseWhen(c.founded)})
		for _, r := range c.rows {
			s := compiled.StatusAt(civil.MustParseDate(r.on))
			got := row{r.on, string(s.State), s.Since.String(), s.Until.String(), s.Active.String()}
			assert.Equal(t, r, got, c.name)
		}
	}
}
