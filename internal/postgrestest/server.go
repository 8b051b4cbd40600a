// Package postgrestest runs a PostgreSQL server for tests.
//
// The server is one of Debian's packages or of the PATH. It has a cluster of its own in a temporary folder, listens on a socket
// there and nowhere else, and needs no configuration of the machine. PostgreSQL refuses to run as root: then the user
// postgres runs it.
package postgrestest

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"time"
)

// Required reports whether tests must fail, and not be skipped, where there is no server: REQUIRE_POSTGRES is set.
func Required() bool { return os.Getenv("REQUIRE_POSTGRES") != "" }

// ErrMissing is the error of Start where no server is installed.
var ErrMissing = errors.New("postgrestest: PostgreSQL is not installed")

// Server is a running server. It trusts everybody who can reach its socket.
type Server struct {
	folder string
	owner  []string // the command that runs others as the owner of the folder
	bin    string
	run    *exec.Cmd
}

// startTime is how long a server may take to answer.
const startTime = 30 * time.Second

// Start starts a server with an empty cluster.
func Start() (*Server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "pg")
	if err != nil {
		return nil, err
	}
	s := &Server{folder: folder, bin: bin}
	if err := s.start(); err != nil {
		return nil, errors.Join(err, s.Stop())
	}
	return s, nil
}

func (s *Server) start() error {
	if err := s.own(); err != nil {
		return err
	}
	initdb := s.command("initdb", "-D", s.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
	if text, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("postgrestest: initdb: %w\n%s", err, text)
	}
	log, err := os.Create(filepath.Join(s.folder, "log"))
	if err != nil {
		return err
	}
	defer log.Close()
	s.run = s.command("postgres", "-D", s.data(), "-k", s.folder, "-c", "listen_addresses=", "-c", "fsync=off")
	s.run.Stdout, s.run.Stderr = log, log
	if err := s.run.Start(); err != nil {
		return err
	}
	for end := time.Now().Add(startTime); ; time.Sleep(50 * time.Millisecond) {
		err := s.command("pg_isready", "-q", "-h", s.folder, "-U", "postgres").Run()
		if err == nil {
			return nil
		}
		if time.Now().After(end) {
			text, _ := os.ReadFile(log.Name())
			return fmt.Errorf("postgrestest: the server does not answer: %w\n%s", err, text)
		}
	}
}

// own gives the folder to the user postgres if the test runs as root.
func (s *Server) own() error {
	if os.Geteuid() != 0 {
		return nil
	}
	postgres, err := user.Lookup("postgres")
	if err != nil {
		return err
	}
	uid, err := strconv.Atoi(postgres.Uid)
	if err != nil {
		return err
	}
	gid, err := strconv.Atoi(postgres.Gid)
	if err != nil {
		return err
	}
	s.owner = []string{"runuser", "-u", "postgres", "--"}
	return os.Chown(s.folder, uid, gid)
}

// command returns a command of PostgreSQL that the owner of the folder runs.
func (s *Server) command(name string, args ...string) *exec.Cmd {
	words := slices.Concat(s.owner, []string{filepath.Join(s.bin, name)}, args)
	c := exec.Command(words[0], words[1:]...)
	c.Dir = s.folder
	return c
}

func (s *Server) data() string { return filepath.Join(s.folder, "data") }

// Address returns how clients connect to the database postgres, as keywords and values.
func (s *Server) Address() string {
	return "host=" + s.folder + " user=postgres dbname=postgres sslmode=disable"
}

// Stop stops the server and removes its cluster. A client that is connected loses its connection.
func (s *Server) Stop() error {
	var err error
	if s.run != nil && s.run.Process != nil {
		var text []byte
		if text, err = s.command("pg_ctl", "stop", "-D", s.data(), "-m", "immediate").CombinedOutput(); err != nil {
			err = errors.Join(fmt.Errorf("postgrestest: pg_ctl: %w\n%s", err, text), s.run.Process.Kill())
		}
		_ = s.run.Wait() // it ends with the status of who was told to stop
	}
	return errors.Join(err, os.RemoveAll(s.folder))
}

// binaries returns the folder of the newest server's commands.
func binaries() (string, error) {
	found, err := filepath.Glob(filepath.Join("/usr/lib/postgresql", "*", "bin", "initdb"))
	if err != nil {
		return "", err
	}
	newest, folder := -1, ""
	for _, path := range found {
		bin := filepath.Dir(path)
		if version, err := strconv.Atoi(filepath.Base(filepath.Dir(bin))); err == nil && version > newest {
			newest, folder = version, bin
		}
	}
	if folder != "" {
		return folder, nil
	}
	if path, err := exec.LookPath("initdb"); err == nil {
		return filepath.Dir(path), nil
	}
	return "", ErrMissing
}
