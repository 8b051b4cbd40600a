package region_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"

	"github.com/crossborder-go/crossborder/region"
)

// subdivisions returns all current subdivisions of ISO 3166-2.
func subdivisions() []region.Province {
	var all []region.Province
	for _, c := range region.Countries() {
		all = append(all, region.Provinces(c.Code())...)
	}
	return all
}

func TestTableCounts(t *testing.T) {
	assert.Len(t, region.Countries(), 250) // 249 of ISO 3166-1, and XK
	assert.Len(t, subdivisions(), 5050)
}

func TestEntries(t *testing.T) {
	var codes []region.Code
	withdrawn := 0
	for e := range region.Entries() {
		codes = append(codes, e.Code())
		if e.Status() == region.StatusWithdrawn {
			withdrawn++
		}
	}
	assert.True(t, slices.IsSortedFunc(codes, region.Code.Compare))
	assert.Equal(t, 31+250+5050+760, len(codes))
	assert.Equal(t, 760, withdrawn)
	for range region.Entries() {
		break
	}
}

func TestTableIsOrderedAndFindable(t *testing.T) {
	var codes []region.Code
	for _, c := range region.Countries() {
		codes = append(codes, c.Code())
		found, ok := region.LookupCountry(c.Code())
		require.True(t, ok)
		require.Equal(t, c, found)
		for _, p := range region.Provinces(c.Code()) {
			codes = append(codes, p.Code())
			again, ok := region.LookupProvince(p.Code())
			require.True(t, ok)
			require.Equal(t, p, again)
			require.Equal(t, c, p.Country())
			require.Equal(t, region.StatusCurrent, p.Entry().Status())
		}
	}
	assert.True(t, slices.IsSortedFunc(codes, region.Code.Compare))
	for _, code := range codes {
		parsed, err := region.ParseCode(code.String())
		require.NoError(t, err)
		require.Equal(t, code, parsed)
	}
}

func TestEveryParentExistsAndKnowsItsChildren(t *testing.T) {
	for _, p := range subdivisions() {
		_, ok := region.Lookup(p.Parent())
		require.True(t, ok, p)
		require.Contains(t, region.Children(p.Parent()), p.Code())
		require.Equal(t, p.Parent(), p.Code().Parent())
	}
}

func TestNamesAreClean(t *testing.T) {
	check := func(code, name string) {
		assert.NotEmpty(t, name, code)
		assert.True(t, norm.NFC.IsNormalString(name), code)
		assert.Equal(t, strings.TrimSpace(name), name, code)
		assert.NotContains(t, name, "  ", code)
		assert.False(t, strings.ContainsFunc(name, func(r rune) bool {
			return unicode.IsControl(r) || strings.ContainsRune("¹²³⁴†*", r)
		}), "%s %s", code, name)
	}
	for _, c := range region.Countries() {
		check(c.String(), c.Name())
		for _, p := range region.Provinces(c.Code()) {
			check(p.String(), p.Name())
		}
	}
}

// withoutLevels lists the countries for which npm iso-3166 has no level between country and subdivision.
const withoutLevels = "BE EE GB GQ ID IS"

// outdated lists codes that npm iso-3166 contains although they have been withdrawn.
const outdated = "DK-015 DK-020 DK-025 DK-030 DK-035 DK-040 DK-042 DK-050 DK-055 DK-060 DK-065 DK-070 DK-076 DK-080 " +
	"DK-101 DK-147 GB-EAW GB-GBN GB-UKM GH-BA LU-D LU-G LU-L NO-30 NO-38 NO-54 PK-TA"

// newer lists codes that npm iso-3166 does not have yet: Norway's counties of 2024.
const newer = "NO-31 NO-32 NO-33 NO-39 NO-40 NO-55 NO-56"

func TestSameCodesAndParentsAsISO3166OnNPM(t *testing.T) {
	file, err := os.Open("testdata/iso-3166-4.4.0.txt")
	require.NoError(t, err)
	defer file.Close()
	seen := map[region.Code]bool{}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if fields[0] == "#" || lines.Text()[0] == '#' {
			continue
		}
		parent := region.MustParseCode(fields[0])
		for _, suffix := range fields[1:] {
			code := region.MustParseCode(parent.Country().String() + "-" + suffix)
			if strings.Contains(outdated, code.String()) {
				e, _ := region.Lookup(code)
				assert.Equal(t, region.StatusWithdrawn, e.Status(), code)
				continue
			}
			seen[code] = true
			checkParent(t, code, parent)
		}
	}
	require.NoError(t, lines.Err())
	for _, p := range subdivisions() {
		assert.NotEqual(t, strings.Contains(newer, p.String()), seen[p.Code()], "%s is not in iso-3166", p)
	}
	assert.Equal(t, 5050-7, len(seen))
}

func checkParent(t *testing.T, code, parent region.Code) {
	t.Helper()
	p, ok := region.LookupProvince(code)
	require.True(t, ok, code)
	if p.Parent() != parent {
		assert.Contains(t, withoutLevels, code.Country().String(), code)
		assert.True(t, parent.Contains(p.Parent()), code)
	}
}
