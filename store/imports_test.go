package store_test

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A program links the driver of the package that it imports, and no other.
func TestDrivers(t *testing.T) {
	const sqlite, postgres = "modernc.org/sqlite", "github.com/jackc/pgx/v5"
	for name, drivers := range map[string][2]bool{".": {}, "./sqlite": {true, false}, "./postgres": {false, true}} {
		text, err := exec.Command("go", "list", "-deps", name).Output()
		require.NoError(t, err)
		deps := strings.Fields(string(text))
		for i, driver := range []string{sqlite, postgres} {
			if drivers[i] {
				assert.Contains(t, deps, driver, name)
			} else {
				assert.NotContains(t, deps, driver, name)
			}
		}
	}
}
