package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
)

// step is what a process tells of a task. The task may have run several times.
type step struct {
	Task      string    `json:"task"`
	Seconds   []float64 `json:"seconds"`
	Processor []float64 `json:"processor"` // seconds of all threads
	Peak      int64     `json:"peak"`      // bytes of memory, 0 if it is not known
}

// side is one of those that are compared: processes that run in turn with the others, and what they told.
type side struct {
	name     string
	folder   string     // of its answers
	commands [][]string // each is a process
	rounds   map[string][]step
}

// run runs the processes once.
func (s *side) run() error {
	for _, command := range s.commands {
		var out bytes.Buffer
		process := exec.Command(command[0], command[1:]...)
		process.Stdout, process.Stderr = &out, os.Stderr
		if err := process.Run(); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		for told := json.NewDecoder(&out); ; {
			var next step
			if err := told.Decode(&next); err == io.EOF {
				break
			} else if err != nil {
				return fmt.Errorf("%s: %w", s.name, err)
			}
			s.rounds[next.Task] = append(s.rounds[next.Task], next)
		}
	}
	return nil
}

// takeTurns runs all sides in turn.
func takeTurns(sides []*side, rounds int) error {
	for range rounds {
		for _, s := range sides {
			if err := s.run(); err != nil {
				return err
			}
		}
	}
	return nil
}

// seconds returns the time of a task in each round.
func (s *side) seconds(task string) []float64 {
	return each(s.rounds[task], func(r step) float64 { return median(r.Seconds) })
}

// processor returns the time of all threads at a task in each round.
func (s *side) processor(task string) []float64 {
	return each(s.rounds[task], func(r step) float64 { return median(r.Processor) })
}

// peak returns the largest peak of a task in bytes.
func (s *side) peak(task string) int64 {
	return slices.Max(each(s.rounds[task], func(r step) int64 { return r.Peak }))
}

func each[T any](steps []step, of func(step) T) []T {
	var all []T
	for _, s := range steps {
		all = append(all, of(s))
	}
	return all
}

// median returns the median of values, or the greater of the two middle values.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}

// allSides returns our side and, if the folder of DuckDB's is given, DuckDB with doubles and with decimals.
func allSides(folder, path, duckdb string) ([]*side, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	sides := []*side{newSide("crossborder", folder, []string{self, "columns", path}, []string{self, "stream", path})}
	if duckdb != "" {
		script := filepath.Join(duckdb, "measure.js")
		for _, number := range []string{"DOUBLE", "DECIMAL"} {
			sides = append(sides, newSide("DuckDB, "+number, folder, []string{"node", script, "columns", number, path}, []string{"node", script, "stream", number, path}))
		}
	}
	for _, s := range sides {
		if err := os.Mkdir(s.folder, 0o755); err != nil {
			return nil, err
		}
	}
	return sides, nil
}

// newSide returns a side whose processes get the folder of its answers as the last argument.
func newSide(name, folder string, commands ...[]string) *side {
	s := &side{name: name, folder: filepath.Join(folder, name), rounds: map[string][]step{}}
	for _, c := range commands {
		s.commands = append(s.commands, append(c, s.folder))
	}
	return s
}

// generatedSide returns the processes that make rows, and that make and sum them.
func generatedSide(rows int) (*side, error) {
	self, err := os.Executable()
	n := strconv.Itoa(rows)
	return &side{name: n, commands: [][]string{{self, "made", n}, {self, "summed", n}}, rounds: map[string][]step{}}, err
}
