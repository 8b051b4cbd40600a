// Package pythontest lets tests compare readers with readings of the same files in Python, by its standard library alone.
package pythontest

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// Lines runs a script with python3 and returns the lines that it prints. It skips the test where python3 is not installed
// or older than 3.10, and fails it where the script does.
func Lines(t testing.TB, script string, arguments ...string) []string {
	t.Helper()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed: ", err)
	}
	if exec.Command(python, "-c", "import sys; sys.exit(sys.version_info < (3, 10))").Run() != nil {
		t.Skip("python3 is older than 3.10")
	}
	command := exec.Command(python, append([]string{script}, arguments...)...)
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	return strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
}
