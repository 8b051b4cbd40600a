package comtrade_test

import (
	"iter"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/comtrade"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/internal/pythontest"
)

// A reader in Python, with its standard library alone, finds the same figures in the samples. The other tests have what
// both found.
func TestReadsWhatPythonReads(t *testing.T) {
	names := []string{"testdata/TradeData.csv", "testdata/former.csv", "testdata/former.json"}
	want := pythontest.Lines(t, "testdata/read.py", names...)
	var got []string
	for _, name := range names {
		file, err := os.Open(name)
		require.NoError(t, err)
		o := comtrade.Options{Areas: figures.RegisterComtrade}
		read := comtrade.ReadCSV(file, o)
		if strings.HasSuffix(name, ".json") {
			read = comtrade.Read(file, o)
		}
		got = append(got, plainTexts(read)...)
		require.NoError(t, file.Close())
	}
	assert.NotEmpty(t, got)
	assert.Equal(t, want, got)
}

// plainTexts returns the figures as read.py prints them.
func plainTexts(all iter.Seq2[economy.Observation, error]) []string {
	flows := strings.NewReplacer("goods-exports", "X.TOTAL", "goods-imports", "M.TOTAL", "re-imports-hs-", "RM.", "re-exports-hs-", "RX.",
		"exports-hs-", "X.", "imports-hs-", "M.", "-weight", "")
	var found []string
	for o, err := range all {
		if err == nil {
			found = append(found, o.Subject.String()+">"+o.Counterpart.String()+" "+flows.Replace(o.Indicator)+" "+o.Period.String()+
				" "+o.Value.Amount.String()+" "+o.Value.Unit.String())
		}
	}
	return found
}
