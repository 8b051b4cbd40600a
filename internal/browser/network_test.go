package browser_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/page"
	"github.com/crossborder-go/crossborder/party"
)

var day = civil.MustParseDate("2025-12-01")

// world returns the network of the atlas.
func world(t *testing.T) *network.Network {
	t.Helper()
	data, err := atlas.Dataset()
	require.NoError(t, err)
	net, err := network.New(data)
	require.NoError(t, err)
	return net
}

// read returns the network of a dataset in JSON.
func read(t *testing.T, text string) *network.Network {
	t.Helper()
	data, err := dataset.Read(strings.NewReader(text), dataset.ReadOptions{})
	require.NoError(t, err)
	net, err := network.New(data)
	require.NoError(t, err)
	return net
}

var kz, cn = party.MustParseID("KZ"), party.MustParseID("CN")

// count returns how many links Kazakhstan and China have on a day, of those that are wanted.
func count(t *testing.T, on civil.Date, isWanted func(l network.Link) bool) int {
	t.Helper()
	n := 0
	for _, l := range world(t).Links(kz, cn, on) {
		if isWanted == nil || isWanted(l) {
			n++
		}
	}
	return n
}

// changesBefore returns the days before a day on which something changes between the two, the last one first.
func changesBefore(t *testing.T, on civil.Date) []civil.Date {
	t.Helper()
	var days []civil.Date
	for _, h := range world(t).Between(kz, cn, civil.Interval{}) {
		for _, s := range h.Spans {
			days = append(days, s.From, s.Until)
		}
	}
	slices.SortFunc(days, func(a, b civil.Date) int { return b.Compare(a) })
	return slices.DeleteFunc(slices.Compact(days), func(d civil.Date) bool { return d.IsZero() || !d.Before(on) })
}

// neighbours returns the page of Kazakhstan and China.
func neighbours(t *testing.T, o page.Options) string {
	t.Helper()
	net := world(t)
	o.Day, o.About = day, []party.ID{kz, cn}
	return written(t, net, net.Between(kz, cn, civil.Interval{}), o)
}

func written(t *testing.T, net *network.Network, histories []network.History, o page.Options) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, page.HTML(&b, net, histories, o))
	return b.String()
}

// sixty returns a network of sixty parties with the longest names, and two hundred ties.
func sixty(t *testing.T) (*network.Network, []network.History) {
	t.Helper()
	net := world(t)
	degree := map[party.ID]int{}
	var chosen []network.History
	for _, h := range net.Histories(civil.Interval{}) {
		if len(h.Spans) == 0 || len(chosen) == 200 {
			continue
		}
		isNew := 0
		for _, id := range []party.ID{h.A, h.B} {
			if degree[id] == 0 {
				isNew++
			}
		}
		if len(degree)+isNew <= 60 && (isNew > 0 || len(chosen) < 140+len(degree)) {
			degree[h.A]++
			degree[h.B]++
			chosen = append(chosen, h)
		}
	}
	require.Len(t, degree, 60)
	require.Len(t, chosen, 200)
	return net, chosen
}

// hostile is a dataset of which the names try to break out of every place that a page has.
func hostile() string {
	names := []string{`</script><script>window.broken=1</script>`, `\"><img src=x onerror=window.broken=1>`, `'};window.broken=1;//`, `]]>--><!--<svg onload=window.broken=1>`, "`${window.broken=1}`&amp;&#60;", `{n} {ties} $& $1`}
	var regions, parties, events []string
	for i, code := range []string{"KZ", "CN", "UZ", "KG", "RU", "TR"} {
		regions = append(regions, fmt.Sprintf(`{"code": %q, "names": {"en": %q, "ru": %q}}`, code, names[i], names[(i+1)%6]))
		parties = append(parties, fmt.Sprintf(`{"party": %q}`, code))
		events = append(events, fmt.Sprintf(`{"kind": "ratified", "party": %q, "on": "2020-01-0%d", "cites": [{"source": "s"}]}`, code, i+1))
	}
	return `{"regions": [` + strings.Join(regions, ",") + `], "agreements": [{"id": "a", "titles": {"en": ` + fmt.Sprintf("%q", names[0]+names[1]) + `}, "level": "treaty",
		"parties": [` + strings.Join(parties, ",") + `], "events": [` + strings.Join(events, ",") + `], "rules": {"entryIntoForce": {"when": {"consents": "all"}}}}],
		"sources": [{"id": "s", "title": {"en": ` + fmt.Sprintf("%q", names[1]) + `}, "url": "https://example.org/?a='%3E%3Cscript%3E&b=%22"}]}`
}
