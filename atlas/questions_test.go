package atlas_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
)

// question is a line of testdata/questions.jsonl: what is asked of the atlas, what the answer must have, and the source
// of the atlas that says so.
type question struct {
	Ask        string         `json:"ask"` // status, between, membership or links
	Agreement  string         `json:"agreement"`
	Membership string         `json:"membership"`
	Party      party.ID       `json:"party"`
	A          party.ID       `json:"a"`
	B          party.ID       `json:"b"`
	On         civil.Date     `json:"on"`
	Want       map[string]any `json:"want"`   // members of the answer
	Has        []link         `json:"has"`    // each is like a link of the answer
	HasNot     []link         `json:"hasNot"` // no link of the answer is like one of these
	Source     string         `json:"source"`
}

// link is a pattern for links; an empty field fits all.
type link struct {
	Kind  network.LinkKind `json:"kind"`
	Via   string           `json:"via"`
	Truth *civil.Truth     `json:"truth"`
}

func (l link) fits(other network.Link) bool {
	return (l.Kind == "" || l.Kind == other.Kind) && (l.Via == "" || l.Via == other.Via) && (l.Truth == nil || *l.Truth == other.Truth)
}

func TestQuestions(t *testing.T) {
	data, err := atlas.Dataset()
	require.NoError(t, err)
	net, err := network.New(data)
	require.NoError(t, err)
	text, err := os.ReadFile("testdata/questions.jsonl")
	require.NoError(t, err)
	asked := 0
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); asked++ {
		var q question
		d := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&q), lines.Text())
		_, isSource := net.Source(q.Source)
		assert.True(t, isSource, "%s: no source %q", lines.Text(), q.Source)
		q.check(t, net, lines.Text())
	}
	assert.GreaterOrEqual(t, asked, 60)
}

// check asks the question and compares the answer.
func (q question) check(t *testing.T, net *network.Network, line string) {
	t.Helper()
	if q.Ask != "links" {
		answer, found := q.answer(net)
		require.True(t, found, "no such record: %s", line)
		q.compare(t, answer, line)
		return
	}
	links := net.Links(q.A, q.B, q.On)
	count := func(pattern link) (n int) {
		for _, l := range links {
			if pattern.fits(l) {
				n++
			}
		}
		return n
	}
	for _, pattern := range q.Has {
		assert.NotZero(t, count(pattern), "%s: no link like %v in %v", line, pattern, links)
	}
	for _, pattern := range q.HasNot {
		assert.Zero(t, count(pattern), "%s: a link like %v in %v", line, pattern, links)
	}
}

func (q question) answer(net *network.Network) (answer any, found bool) {
	switch q.Ask {
	case "status":
		return net.AgreementStatus(q.Agreement, q.Party, q.On)
	case "between":
		return net.StatusBetween(q.Agreement, q.A, q.B, q.On)
	case "membership":
		return net.MembershipStatus(q.Membership, q.On)
	}
	return nil, false
}

// compare compares the members that the question names with those of the answer's JSON; a member that the JSON leaves
// out is empty.
func (q question) compare(t *testing.T, answer any, line string) {
	t.Helper()
	text, err := json.Marshal(answer)
	require.NoError(t, err)
	var members map[string]any
	require.NoError(t, json.Unmarshal(text, &members))
	for name, want := range q.Want {
		got := members[name]
		assert.Equal(t, fmt.Sprint(want), fmt.Sprint(got), "%s of %s: %s", name, line, text)
	}
}
