package flowbeam_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/party"
)

func parties(codesAndIDs ...string) map[string]party.ID {
	all := map[string]party.ID{}
	for i := 0; i < len(codesAndIDs); i += 2 {
		all[codesAndIDs[i]] = party.ID{}
		if id := codesAndIDs[i+1]; id != "" {
			all[codesAndIDs[i]] = party.MustParseID(id)
		}
	}
	return all
}

// The error is that of the file as a whole, with its row, however it is divided.
func TestWrongFiles(t *testing.T) {
	for name, text := range map[string]string{
		"empty":        "",
		"blank":        "\n\n",
		"no column":    "t,i,j,k,v\n",
		"compressed":   "\x1f\x8b\x08\x00" + small,
		"number":       small + "2022,398,156,260300,x\xff,1\n" + next[len(header):],
		"product":      "\n" + small + "2022,398,156,26,1,1\n2022,398,156,27,1,1\n",
		"fields":       small + "2022\n",
		"country":      small + "2022,999,156,260300,1,1\n",
		"quote":        small + "2022,398,156,\"260300,1,1\n",
		"line":         small + strings.Repeat("9", 600_000) + "\n" + next[len(header):],
		"first line":   strings.Repeat("9", 600_000) + "\n",
		"not a file":   strings.Repeat("\x00", 1000),
		"header again": small + next,
	} {
		t.Run(name, func(t *testing.T) { same(t, folder(t, text), exports, 50+int64(len(text)/20), 0) })
	}
}

func TestFilesThatAreNotThere(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "BACI_*.csv")
	_, err := run(t, missing, exports)
	assert.ErrorContains(t, err, "flowbeam: "+missing+": no such file")
	_, err = run(t, filepath.Dir(missing), exports)
	assert.ErrorContains(t, err, "flowbeam: "+filepath.Dir(missing)+": baci: cannot be read: ")
	_, err = run(t, "unheard-of://a.csv", exports)
	assert.ErrorContains(t, err, `file system scheme "unheard-of" not registered`)
}

// Of too many wrong rows, the error is the first one that is too much, and otherwise all are reported.
func TestFaults(t *testing.T) {
	wrong := small + "2022,398,156,260300,a,1\n2022,398,156,260300,1,1\n2022,398,156,260300,b\xff,1\n" + next[len(header):] + "2022\n"
	for limit := range 5 {
		o := exports
		o.MaxFaults = limit
		same(t, folder(t, next, wrong, wrong), o, 20, 100, 0)
	}
	o := exports
	o.MaxFaults = 3
	totals, err := run(t, folder(t, wrong, small), o)
	require.NoError(t, err)
	files := totals.Files()
	require.Len(t, files, 2)
	assert.Len(t, files[0].Faults, 3)
	assert.EqualError(t, files[0].Faults[1], `baci: row 9, column v: "b\xff": not a plain decimal number`)
	assert.Empty(t, files[1].Faults)

	// Wrong rows and a line that cannot be read.
	for limit := range 4 {
		o.MaxFaults = limit
		same(t, folder(t, wrong+strings.Repeat("9", 600_000)+"\n"+wrong), o, 30_000, 0)
	}
}
