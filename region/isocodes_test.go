package region_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/region"
)

// isoCodes is the file of Debian's iso-codes that contains ISO 3166-2. The environment variable ISO_CODES overrides it.
const isoCodes = "/usr/share/iso-codes/json/iso_3166-2.json"

// newestInISOCodes is a code that iso-codes 4.18 added. A file without it is too old to compare with.
const newestInISOCodes = "FR-6AE"

// TestSameTableAsISOCodes compares codes, parents and kinds with iso-codes 4.18 or newer if it is installed. The world
// table is not derived from iso-codes.
func TestSameTableAsISOCodes(t *testing.T) {
	path := os.Getenv("ISO_CODES")
	if path == "" {
		path = isoCodes
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skip("iso-codes is not installed: ", err)
	}
	var file struct {
		Entries []struct{ Code, Type, Parent string } `json:"3166-2"`
	}
	require.NoError(t, json.Unmarshal(data, &file))
	seen := map[region.Code]bool{}
	for _, e := range file.Entries {
		seen[region.MustParseCode(e.Code)] = true
	}
	if !seen[region.MustParseCode(newestInISOCodes)] {
		t.Skip("iso-codes is older than 4.18")
	}
	for _, e := range file.Entries {
		p, ok := region.LookupProvince(region.MustParseCode(e.Code))
		if !assert.True(t, ok, e.Code) {
			continue
		}
		assert.Equal(t, parentInISOCodes(e.Code, e.Parent), p.Parent().String(), e.Code)
		assert.Equal(t, kindInISOCodes(e.Type), string(p.Kind()), e.Code)
	}
	for _, p := range subdivisions() {
		assert.True(t, seen[p.Code()], "%s is not in iso-codes", p)
	}
}

// parentInISOCodes returns the full code of a parent. The file gives no parent if it is the country, and omits the
// country in some parents.
func parentInISOCodes(code, parent string) string {
	country, _, _ := strings.Cut(code, "-")
	switch {
	case parent == "":
		return country
	case !strings.Contains(parent, "-"):
		return country + "-" + parent
	}
	return parent
}

// kindInISOCodes returns the kind for a category name in any case, without the remark that ISO 3166-2 adds for
// Kiribati.
func kindInISOCodes(category string) string {
	kind, _ := region.KindOf(strings.TrimSuffix(category, " (20 inhabited islands)"))
	return string(kind)
}
