package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

// goCommand returns a go command that runs in the folder of the main module, or in another one.
func goCommand(folder string, env []string, args ...string) *exec.Cmd {
	command := exec.Command("go", args...)
	command.Dir = folder
	if folder == "" {
		command.Dir = root
	}
	command.Env = append(os.Environ(), env...)
	return command
}

// testBinary builds the tests of a package in a folder and returns a command's path.
func testBinary(folder, name string, env ...string) (string, error) {
	binary := filepath.Join(folder, "tests")
	out, err := goCommand("", env, "test", "-c", "-o", binary, name).CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", name, err, out)
	}
	return binary, nil
}

// benchmark runs one benchmark of a test binary on one processor, and returns its time in nanoseconds.
func benchmark(binary, pattern string) (float64, error) {
	out, err := exec.Command(binary, "-test.run", "^$", "-test.bench", pattern, "-test.cpu", "1").CombinedOutput()
	if err != nil {
		return 0, fmt.Errorf("%s: %w\n%s", pattern, err, out)
	}
	found := regexp.MustCompile(`(?m)^Benchmark\S+\s+\d+\s+([\d.]+) ns/op`).FindAllStringSubmatch(string(out), -1)
	if len(found) != 1 {
		return 0, fmt.Errorf("%d benchmarks %s, want 1:\n%s", len(found), pattern, out)
	}
	return strconv.ParseFloat(found[0][1], 64)
}

// writeCold writes how long the two commands of the README take in a clone, from empty caches. Modules are downloaded.
func writeCold(out io.Writer) error {
	var all []fact
	for _, args := range [][]string{{"run", "./examples/briefing"}, {"test", "./..."}} {
		took, err := cold(args...)
		if err != nil {
			return err
		}
		all = append(all, fact{fmt.Sprintf("`go %s %s`", args[0], args[1]), fmt.Sprintf("%.0f s", took.Seconds())})
	}
	rows(out, "command", all)
	return nil
}

// cold returns how long a go command takes from empty caches.
func cold(args ...string) (time.Duration, error) {
	caches, err := os.MkdirTemp("", "bench")
	if err != nil {
		return 0, err
	}
	defer os.RemoveAll(caches)
	env := []string{"GOCACHE=" + caches + "/build", "GOMODCACHE=" + caches + "/modules", "GOFLAGS=-modcacherw"}
	started := time.Now()
	if text, err := goCommand("", env, args...).CombinedOutput(); err != nil {
		return 0, fmt.Errorf("go %s: %w\n%s", args[0], err, text)
	}
	return time.Since(started), nil
}
