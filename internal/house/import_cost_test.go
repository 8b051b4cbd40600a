package house_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Importing the module costs nothing: the runtime reports no initialization of any package of it in a program that
// imports them all, the conformance command.
func TestImportCost(t *testing.T) {
	m := loaded(t)
	command := filepath.Join(t.TempDir(), "conform")
	build := exec.Command("go", "build", "-o", command, "./internal/conform")
	build.Dir = filepath.Join("..", "..")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	run := exec.Command(command)
	run.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	run.Stderr = &trace
	require.NoError(t, run.Run())
	require.Contains(t, trace.String(), "init ", "the runtime's trace")
	for line := range strings.Lines(trace.String()) {
		fields := strings.Fields(line)
		if len(fields) > 1 && m.isOwn(fields[1]) {
			t.Errorf("work at import time: %s", line)
		}
	}
}
