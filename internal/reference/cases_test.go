package reference_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/internal/reference"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/platform"
)

// request is a case of the conformance files: what is asked, and the members of the answer that are wanted.
type request struct {
	ID         string          `json:"id"`
	Op         string          `json:"op"`
	On         civil.Date      `json:"on"`
	Party      party.ID        `json:"party"`
	A          party.ID        `json:"a"`
	B          party.ID        `json:"b"`
	Want       wants           `json:"want"`
	Agreement  json.RawMessage `json:"agreement"` // a record, or the id of one in the dataset
	Membership json.RawMessage `json:"membership"`

	Others     []agreement.Agreement `json:"others"`
	Agreements []agreement.Agreement `json:"agreements"`
	Dataset    dataset               `json:"dataset"`
}

type dataset struct {
	Agreements    []agreement.Agreement `json:"agreements"`
	Memberships   []platform.Membership `json:"memberships"`
	Organizations []party.Organization  `json:"organizations"`
	Regions       []struct {
		Code party.ID   `json:"code"`
		From civil.When `json:"from"`
	} `json:"regions"`
}

// from are the days on which the parties of a dataset came to be.
func (d dataset) from() map[party.ID]civil.When {
	from := map[party.ID]civil.When{}
	for _, o := range d.Organizations {
		from[o.ID] = o.From
	}
	for _, r := range d.Regions {
		from[r.Code] = r.From
	}
	return from
}

// The most telling cases, from the table.
func TestCases(t *testing.T) {
	for _, c := range agreementCases {
		t.Run(c.who+" "+c.on, func(t *testing.T) {
			var all []agreement.Agreement
			require.NoError(t, json.Unmarshal([]byte(c.record), &all))
			w := reference.World{Agreements: all[1:]}
			if w.Corners = isLong(all[0], w); w.Corners && !effort.Full() {
				t.Skip("long")
			}
			story, err := reference.Enumerate(all[0], w)
			require.NoError(t, err)
			on := civil.MustParseDate(c.on)
			switch a, b, isPair := strings.Cut(c.who, " "); {
			case isPair:
				checkAnswer(t, story.Between(party.MustParseID(a), party.MustParseID(b), on), c.want)
			case c.who == "":
				checkAnswer(t, story.Whole(on), c.want)
			default:
				checkAnswer(t, story.Party(party.MustParseID(a), on), c.want)
			}
		})
	}
}

func TestMembershipCases(t *testing.T) {
	for _, c := range membershipCases {
		t.Run(c.on, func(t *testing.T) {
			var r struct {
				Membership platform.Membership   `json:"membership"`
				Agreements []agreement.Agreement `json:"agreements"`
			}
			require.NoError(t, json.Unmarshal([]byte(c.record), &r))
			w := reference.World{Agreements: r.Agreements}
			story, err := reference.EnumerateMembership(r.Membership, w)
			if errors.Is(err, reference.ErrTooMany) {
				w.Corners = true
				story, err = reference.EnumerateMembership(r.Membership, w)
			}
			require.NoError(t, err)
			checkMember(t, story.On(civil.MustParseDate(c.on)), c.want)
		})
	}
}

// The reference gives what the conformance cases want, as far as it covers them. CASES is the folder of the files.
func TestConformanceCases(t *testing.T) {
	folder := os.Getenv("CASES")
	if folder == "" {
		t.Skip("CASES is not set")
	}
	for _, name := range []string{"agreements.jsonl", "memberships.jsonl", "world.jsonl"} {
		file, err := os.Open(filepath.Join(folder, name))
		require.NoError(t, err)
		defer file.Close()
		lines := bufio.NewScanner(file)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var head struct {
				Op string `json:"op"`
			}
			require.NoError(t, json.Unmarshal(lines.Bytes(), &head))
			if !slices.Contains([]string{"agreement.status", "dataset.status", "dataset.between", "platform.membership", "dataset.membership"}, head.Op) {
				continue
			}
			var r request
			require.NoError(t, json.Unmarshal(lines.Bytes(), &r), lines.Text())
			t.Run(r.ID, func(t *testing.T) { r.check(t) })
		}
		require.NoError(t, lines.Err())
	}
}

func (r request) check(t *testing.T) {
	switch r.Op {
	case "agreement.status":
		var a agreement.Agreement
		require.NoError(t, json.Unmarshal(r.Agreement, &a))
		if a.Level == "" {
			a.Level = agreement.LevelTreaty
		}
		r.checkStatus(t, a, reference.World{Agreements: r.Others})
	case "dataset.status", "dataset.between":
		var id string
		require.NoError(t, json.Unmarshal(r.Agreement, &id))
		i := slices.IndexFunc(r.Dataset.Agreements, func(a agreement.Agreement) bool { return a.ID == id })
		require.GreaterOrEqual(t, i, 0)
		r.checkStatus(t, r.Dataset.Agreements[i], reference.World{Agreements: r.Dataset.Agreements, From: r.Dataset.from()})
	case "platform.membership":
		var m platform.Membership
		require.NoError(t, json.Unmarshal(r.Membership, &m))
		r.checkMembership(t, m, reference.World{Agreements: r.Agreements})
	case "dataset.membership":
		var id string
		require.NoError(t, json.Unmarshal(r.Membership, &id))
		i := slices.IndexFunc(r.Dataset.Memberships, func(m platform.Membership) bool { return m.ID == id })
		require.GreaterOrEqual(t, i, 0)
		r.checkMembership(t, r.Dataset.Memberships[i], reference.World{Agreements: r.Dataset.Agreements})
	}
}

func (r request) checkStatus(t *testing.T, a agreement.Agreement, w reference.World) {
	w.Corners = isLong(a, w)
	story, err := reference.Enumerate(a, w)
	require.NoError(t, err)
	if r.isBeyond(story, a) {
		t.Skip("bound through another, or an heir")
	}
	var got reference.Answer
	switch {
	case r.Op == "dataset.between":
		got = story.Between(r.A, r.B, r.On)
	case r.Party.IsZero():
		got = story.Whole(r.On)
	default:
		got = story.Party(r.Party, r.On)
	}
	checkAnswer(t, got, r.Want)
}

// wants are members of an answer as the conformance command writes it.
type wants map[string]any

func checkAnswer(t *testing.T, got reference.Answer, want wants) {
	t.Helper()
	for member, value := range want {
		require.Equal(t, value, field(got, member), "%s: %s", member, got)
	}
}

// isBeyond reports whether the case is about members or territories bound through a party, or about heirs.
func (r request) isBeyond(story *reference.Story, a agreement.Agreement) bool {
	isHeirs := slices.ContainsFunc(r.Dataset.Organizations, func(o party.Organization) bool {
		return !o.ContinuedBy.IsZero() && (r.Party == o.ContinuedBy || r.Party == o.ID)
	})
	isThrough := slices.ContainsFunc(a.Parties, func(p agreement.Party) bool { return p.Binds != "" || len(p.Territories) > 0 })
	for _, id := range []party.ID{r.Party, r.A, r.B} {
		if !id.IsZero() && isThrough && !slices.Contains(story.Parties(), id) {
			return true
		}
	}
	return isHeirs
}

// isLong reports whether the vague days mean more worlds than are worth walking through on records of decades.
func isLong(a agreement.Agreement, w reference.World) bool {
	worlds := 1
	for _, a := range append(slices.Clone(w.Agreements), a) {
		days := []civil.When{}
		for _, e := range a.Events {
			if e.Kind.IsConsent() && e.On.IsZero() { // given on any day before
				return true
			}
			days = append(days, e.On, e.Effective)
		}
		for _, s := range a.Statements {
			days = append(days, s.On, s.Withdrawn)
		}
		for _, when := range days {
			first, last := reference.Widened(when)
			worlds = min(worlds*(last.DaysSince(first)+1), 1_000_000)
		}
	}
	return worlds > 40
}

// field returns a member of an answer as the conformance command writes it, nil where it has none.
func field(a reference.Answer, member string) any {
	text := func(s string) any {
		if s == "" {
			return nil
		}
		return s
	}
	switch member {
	case "state":
		return string(a.State)
	case "inForce":
		return a.InForce.String()
	case "applies":
		return a.Applies.String()
	case "leaving":
		return a.Leaving == civil.Yes
	case "since":
		return text(a.Since.String())
	case "until":
		return text(a.Until.String())
	case "survival":
		return text(a.Survival.String())
	case "computed":
		return text(a.Computed.String())
	case "declared":
		return text(a.Declared.String())
	}
	return "the reference has no " + strings.ToUpper(member)
}

func (r request) checkMembership(t *testing.T, m platform.Membership, w reference.World) {
	story, err := reference.EnumerateMembership(m, w)
	if errors.Is(err, reference.ErrTooMany) {
		w.Corners = true
		story, err = reference.EnumerateMembership(m, w)
	}
	require.NoError(t, err)
	got := story.On(r.On)
	checkMember(t, got, r.Want)
}

func checkMember(t *testing.T, got reference.MemberAnswer, want wants) {
	t.Helper()
	answer := map[string]any{
		"state": string(got.State), "active": got.Active.String(), "since": got.Since.String(), "until": got.Until.String(),
		"role": string(got.Role), "basis": string(got.Basis), "leaving": got.Leaving == civil.Yes,
	}
	for member, value := range want {
		require.Equal(t, value, answer[member], "%s: %s", member, got)
	}
}
