package dataset_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// shuffled returns a dataset with the records of each collection in another order, and the place that each had before.
func shuffled(d *dataset.Dataset, r *rand.Rand) (*dataset.Dataset, map[string][]int) {
	var out dataset.Dataset
	from, to := reflect.ValueOf(d).Elem(), reflect.ValueOf(&out).Elem()
	places := map[string][]int{}
	for i := range from.NumField() {
		if f := from.Type().Field(i); f.IsExported() {
			records := from.Field(i)
			order := r.Perm(records.Len())
			places[strings.ToLower(f.Name)] = order
			for _, n := range order {
				to.Field(i).Set(reflect.Append(to.Field(i), records.Index(n)))
			}
		}
	}
	return &out, places
}

// found lists issues by code and path. Of records that repeat each other, and of circles, one is reported whichever it is:
// these issues are listed by code alone.
func found(issues issue.List, places map[string][]int) []string {
	var all []string
	for _, i := range issues {
		path := i.Path.Tokens()
		switch {
		case strings.Contains(string(i.Code), ".doubled-"), i.Code == "agreement.circular":
			path = nil
		case places != nil && len(path) > 1:
			var n int
			fmt.Sscan(path[1], &n)
			path[1] = fmt.Sprint(places[path[0]][n])
		}
		all = append(all, string(i.Code)+" "+strings.Join(path, "/"))
	}
	slices.Sort(all)
	return all
}

// The order of the records changes nothing but the order of the issues.
func TestValidateIsIndependentOfOrder(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "internal", "house", "testdata", "faulty", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		d, err := dataset.Read(bytes.NewReader(text), dataset.ReadOptions{Name: file})
		require.NoError(t, err)
		want := found(d.Validate(), nil)
		r := rand.New(rand.NewPCG(1, 2))
		for range 20 {
			other, places := shuffled(d, r)
			require.Equal(t, want, found(other.Validate(), places), file)
		}
	}
}

// growth returns by how much the time of a validation grows when the dataset is four times as large: the best of several
// runs, because other load can only add to it.
func growth(t *testing.T, build func(n int) *dataset.Dataset, n int) float64 {
	t.Helper()
	measure := func(n int) time.Duration {
		d := build(n)
		best := time.Hour
		for range effort.Size(3, 5) {
			begun := time.Now()
			d.Validate()
			best = min(best, time.Since(begun))
		}
		return best
	}
	return float64(measure(4*n)) / float64(measure(n))
}

// The time of a validation grows as the dataset does, also where records lie in each other or repeat each other.
func TestValidateGrowsLinearly(t *testing.T) {
	for name, c := range map[string]struct {
		size  int
		build func(n int) *dataset.Dataset
	}{
		"ties":    {effort.Size(1000, 4000), manyTies},
		"figures": {effort.Size(5000, 20_000), flows},
		"regions within each other": {effort.Size(500, 1000), func(n int) *dataset.Dataset {
			d := &dataset.Dataset{}
			for i := range n {
				r := region.Region{Code: region.MustParseCode(fmt.Sprintf("KZ-59/a%d", i)), Names: locale.Text{"en": "A"}}
				for j := 1; j <= 10 && j <= i; j++ {
					r.Within = append(r.Within, region.MustParseCode(fmt.Sprintf("KZ-59/a%d", i-j)))
				}
				d.Regions = append(d.Regions, r)
			}
			return d
		}},
		"organizations in a circle": {effort.Size(1000, 2000), func(n int) *dataset.Dataset {
			d := &dataset.Dataset{}
			for i := range n {
				d.Organizations = append(d.Organizations, party.Organization{ID: party.MustParseID(fmt.Sprintf("o%d", i)),
					Names: locale.Text{"en": "O"}, Parent: party.MustParseID(fmt.Sprintf("o%d", (i+1)%n))})
			}
			return d
		}},
	} {
		ratio := growth(t, c.build, c.size)
		for again := 0; again < 2 && ratio >= 10; again++ { // another program may have been in the way
			ratio = min(ratio, growth(t, c.build, c.size))
		}
		assert.Less(t, ratio, 10.0, "%s: four times as many take less than ten times the time", name)
	}
}
