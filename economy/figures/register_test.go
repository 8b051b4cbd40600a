package figures_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/region"
)

func TestRegister(t *testing.T) {
	for text, want := range map[string]string{
		"iso KZ": "KZ", "iso KAZ": "KZ", "iso KZ-59": "KZ-59", "iso 398": "", "iso 143": "", "iso EL": "", "iso SU": "SU", "iso 001": "001",
		"m49 398": "KZ", "m49 4": "AF", "m49 004": "AF", "m49 143": "143", "m49 1": "001", "m49 156": "CN", "m49 810": "SU", "m49 890": "890",
		"m49 842": "", "m49 KZ": "", "m49 0398": "", "m49 ": "",
		"imf 156": "CA", "imf 924": "CN", "imf 916": "KZ", "imf 001": "001", "imf 188": "890", "imf 934": "200", "imf 163": "", "imf CN": "", "imf 6:KZ 917": "",
		"comtrade 0": "001", "comtrade 842": "US", "comtrade 490": "TW", "comtrade 398": "KZ", "comtrade 810": "SU", "comtrade 711": "", "comtrade 837": "", "comtrade 58": "",
		"baci 842": "US", "baci 0": "", "baci 058": "", "baci 736": "SD",
		"eurostat EL": "GR", "eurostat UK": "GB", "eurostat KZ": "KZ", "eurostat 398": "", "eurostat EU27_2020": "",
		" 398": "", "unheard-of 398": "",
	} {
		register, code, _ := strings.Cut(text, " ")
		id, ok := figures.Register(register).Party(code)
		assert.Equal(t, want, id.String(), text)
		assert.Equal(t, want != "", ok, text)
	}
}

// Every number is read in each register without a panic, and what it means is in the world table.
func TestRegistersAreInTheWorldTable(t *testing.T) {
	for _, register := range figures.Registers() {
		for n := range 1000 {
			id, ok := register.Party(fmt.Sprintf("%03d", n))
			if !ok {
				assert.True(t, id.IsZero())
				continue
			}
			code, _ := id.Region()
			_, known := region.Lookup(code)
			assert.True(t, known, "%s %d", register, n)
		}
	}
}

// The IMF and M49 number countries differently.
func ExampleRegister_Party() {
	for _, r := range []figures.Register{figures.RegisterM49, figures.RegisterIMF} {
		id, _ := r.Party("156")
		fmt.Println(r, id)
	}
	// Output:
	// m49 CN
	// imf CA
}
