package house_test

import (
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A wrong command line of the script of all checks is told, and no step is run.
func TestWrongCommandLinesOfTheChecks(t *testing.T) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip(err)
	}
	const usage = "usage: .ci/run [-list | -skip STEP,STEP…]\n"
	noStep := func(name string) string { return "no step is called " + name + "; .ci/run -list has their names\n" }
	for _, c := range []struct {
		want string
		args []string
	}{
		{usage, []string{"-skip"}}, {usage, []string{"-skip", ""}}, {usage, []string{"-fast"}},
		{noStep("*"), []string{"-skip", "*"}}, {noStep("*"), []string{"-skip", "test,*"}}, {noStep("te.t"), []string{"-skip", "te.t"}},
		{noStep("-v"), []string{"-skip", "-v"}},
	} {
		run := exec.Command(bash, append([]string{filepath.Join("..", "..", ".ci", "run"), "-list"}, c.args...)...)
		out, err := run.CombinedOutput()
		var status *exec.ExitError
		require.ErrorAs(t, err, &status, "%s", c.args)
		assert.Equal(t, 2, status.ExitCode(), "%s", c.args)
		assert.Equal(t, c.want, string(out), "%s", c.args)
	}
}
