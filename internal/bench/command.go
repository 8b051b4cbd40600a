package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
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

// benchmarks runs benchmarks of a package on one processor, five times each, and returns the medians of their times in
// nanoseconds, by their names without Benchmark.
func benchmarks(env []string, folder, pattern string) (map[string]float64, error) {
	out, err := goCommand("", env, "test", "-run", "^$", "-bench", pattern, "-cpu", "1", "-count", "5", folder).CombinedOutput()
	if err != nil {
		return nil, fmt.Errorf("%s: %w\n%s", folder, err, out)
	}
	all := map[string][]float64{}
	for _, found := range regexp.MustCompile(`(?m)^Benchmark(\S+)\s+\d+\s+([\d.]+) ns/op`).FindAllStringSubmatch(string(out), -1) {
		took, err := strconv.ParseFloat(found[2], 64)
		if err != nil {
			return nil, err
		}
		all[found[1]] = append(all[found[1]], took)
	}
	medians := map[string]float64{}
	for name, took := range all {
		medians[name] = median(took)
	}
	if len(medians) == 0 {
		return nil, fmt.Errorf("%s: no benchmark %s:\n%s", folder, pattern, out)
	}
	return medians, nil
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
