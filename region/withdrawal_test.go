package region_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/region"
)

func TestWithdrawal(t *testing.T) {
	for code, want := range map[string]region.ChangeKind{
		"KZ-SEV": region.ChangeRenamed, "KZ-VOS": region.ChangeSplit, "FR-A": region.ChangeMerged,
		"KZ-59": "", "KZ": "", "ZZ-1": "", "CN-JS/nanjing": "",
	} {
		change, withdrawn := region.Withdrawal(region.MustParseCode(code))
		assert.Equal(t, want != "", withdrawn, code)
		assert.Equal(t, want, change.Kind, code)
	}
}
