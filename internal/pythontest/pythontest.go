// Package pythontest lets tests compare readers with readings of the same files in Python, by its standard library alone.
package pythontest

import (
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
)

// installed looks once for a python3 of version 3.10 or newer.
var installed = sync.OnceValue(func() error {
	return exec.Command("python3", "-c", "import sys; sys.exit(sys.version_info < (3, 10))").Run()
})

// Lines runs a script with python3 and returns the lines that it prints. It skips the test where python3 is not installed
// or older than 3.10, and fails it where the script does.
func Lines(t testing.TB, script string, arguments ...string) []string {
	t.Helper()
	if err := installed(); err != nil {
		t.Skip("python3 is missing: ", err)
	}
	command := exec.Command("python3", append([]string{script}, arguments...)...)
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	return strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
}
