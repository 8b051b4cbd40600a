// Command portal is a web site about who is tied to whom: a JSON API, and pages with a drawing over time, in English, Kazakh,
// Russian and Chinese.
//
//	go run .
//	go run . -addr :8080 -db ties.db
//	go run . -db postgres://user:password@host/name
//
// It answers from a store, which it fills with the atlas and some figures if it is empty. Without -db the store is a SQLite database in memory.
package main

import (
	"bytes"
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/store"
	"github.com/crossborder-go/crossborder/store/postgres"
	"github.com/crossborder-go/crossborder/store/sqlite"
)

//go:embed figures.json
var figuresFile []byte

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stderr))
}

// The times of a server. Whoever asks has readTime to do so; what is being answered when the server ends has endTime.
const (
	readTime  = 10 * time.Second
	writeTime = 60 * time.Second
	idleTime  = 2 * time.Minute
	endTime   = 30 * time.Second
	pollTime  = time.Second // between two questions whether the store has changed
)

// mostHeader is the number of bytes that the header of a request may have.
const mostHeader = 16 << 10

// run serves until the context ends, and returns the exit status.
func run(ctx context.Context, args []string, errs io.Writer) int {
	flags := flag.NewFlagSet("portal", flag.ContinueOnError)
	flags.SetOutput(errs)
	address := flags.String("addr", "localhost:8080", "the `address` to listen on")
	database := flags.String("db", sqlite.Memory, "a `file` of SQLite, or postgres://user:password@host/name")
	seed := flags.String("seed", "", "a dataset in JSON, the `file` that an empty store gets; default: the atlas")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		fmt.Fprintf(errs, "portal: unexpected argument %q\n", flags.Arg(0))
		return 2
	}
	if err := serve(ctx, *address, *database, *seed, slog.New(slog.NewJSONHandler(errs, nil))); err != nil {
		fmt.Fprintln(errs, "portal:", err)
		return 1
	}
	return 0
}

// serve serves until the context ends. What is being answered then is answered.
func serve(ctx context.Context, address, database, seed string, log *slog.Logger) error {
	s, db, err := open(ctx, database, seed)
	if err != nil {
		return err
	}
	defer db.Close()
	p, err := newPortal(ctx, s, log, today)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	log.Info("listening", "address", "http://"+listener.Addr().String())
	go p.follow(ctx, pollTime)
	server := &http.Server{Handler: p.handler(), ReadTimeout: readTime, WriteTimeout: writeTime, IdleTimeout: idleTime, MaxHeaderBytes: mostHeader,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	log.Info("ending")
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), endTime)
	defer cancel()
	return server.Shutdown(end)
}

// open opens the store in a database, and fills it if it is empty.
func open(ctx context.Context, database, seed string) (s *store.Store, db *sql.DB, err error) {
	if strings.HasPrefix(database, "postgres://") || strings.HasPrefix(database, "postgresql://") {
		s, db, err = postgres.Open(ctx, database)
	} else {
		s, db, err = sqlite.Open(ctx, database)
	}
	if err != nil {
		return nil, nil, err
	}
	if err := fill(ctx, s, seed); err != nil {
		return nil, nil, errors.Join(err, db.Close())
	}
	return s, db, nil
}

// fill saves a dataset in an empty store. Another portal may do so at the same time.
func fill(ctx context.Context, s *store.Store, seed string) error {
	if revision, err := s.Revision(ctx); err != nil || revision > 0 {
		return err
	}
	data, err := seeded(seed)
	if err != nil {
		return err
	}
	var conflict *store.ConflictError
	if _, err = s.Save(ctx, data, 0); errors.As(err, &conflict) {
		return nil
	}
	return err
}

// seeded returns the dataset of a file, or the atlas with some figures.
func seeded(file string) (*dataset.Dataset, error) {
	if file != "" {
		return dataset.ReadFile(file, dataset.ReadOptions{})
	}
	data, err := atlas.Dataset()
	if err != nil {
		return nil, err
	}
	some, err := dataset.Read(bytes.NewReader(figuresFile), dataset.ReadOptions{Name: "figures.json"})
	if err != nil {
		return nil, err
	}
	data.Add(some)
	return data, nil
}
