package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/postgrestest"
	"github.com/crossborder-go/crossborder/store"
	"github.com/crossborder-go/crossborder/store/sqlite"
)

// serving is the variable of the environment in which the test program is the portal.
const serving = "PORTAL_SERVES"

func TestMain(m *testing.M) {
	if os.Getenv(serving) != "" {
		ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
		defer stop()
		os.Exit(run(ctx, os.Args[1:], os.Stderr))
	}
	flag.Parse()
	status := m.Run()
	stopBrowser()
	stopServer()
	os.Exit(status)
}

// site is a portal for tests, on the day testDay.
type site struct {
	*httptest.Server
	portal *portal
	store  *store.Store
	db     *sql.DB
	log    *lines
}

var testDay = civil.MustParseDate("2025-12-01")

// figuresOfTests are invented.
const figuresOfTests = `{"observations": [
	{"subject": "KZ-59", "counterpart": "CN-JS", "indicator": "goods-exports", "period": "2022", "value": {"amount": "100000", "unit": "USD"}},
	{"subject": "KZ-59", "counterpart": "CN-JS", "indicator": "goods-exports", "period": "2023", "value": {"amount": "150000", "unit": "USD"}},
	{"subject": "KZ-59", "counterpart": "CN-JS", "indicator": "goods-exports", "period": "2024", "value": {"amount": "300000", "unit": "USD"}},
	{"subject": "KZ-59", "indicator": "population", "period": "2024", "value": {"amount": "521000", "unit": "count"}}
]}`

// data returns what the portals of tests have: what the command has, and some invented figures.
func data(t testing.TB) *dataset.Dataset {
	t.Helper()
	d, err := seeded("")
	require.NoError(t, err)
	some, err := dataset.Read(strings.NewReader(figuresOfTests), dataset.ReadOptions{})
	require.NoError(t, err)
	d.Add(some)
	return d
}

// openSite starts a portal in memory.
func openSite(t testing.TB) *site {
	t.Helper()
	s, err := newSite(t)
	require.NoError(t, err)
	t.Cleanup(func() {
		s.Close()
		_ = s.db.Close()
	})
	return s
}

// newSite starts a portal that nobody ends.
func newSite(t testing.TB) (*site, error) {
	ctx := context.Background()
	s, db, err := sqlite.Open(ctx, sqlite.Memory)
	if err != nil {
		return nil, err
	}
	if _, err = s.Save(ctx, data(t), 0); err != nil {
		return nil, err
	}
	log := &lines{}
	p, err := newPortal(ctx, s, slog.New(slog.NewJSONHandler(log, nil)), func() civil.Date { return testDay })
	if err != nil {
		return nil, err
	}
	server := httptest.NewUnstartedServer(p.handler())
	server.Config.MaxHeaderBytes = mostHeader // as the command has it
	server.Start()
	return &site{server, p, s, db, log}, nil
}

// shared is the portal of the tests that only ask.
var shared struct {
	sync.Once
	*site
	err error
}

// asked returns the shared portal.
func asked(t testing.TB) *site {
	t.Helper()
	shared.Do(func() { shared.site, shared.err = newSite(t) })
	require.NoError(t, shared.err)
	require.NotNil(t, shared.site)
	return shared.site
}

// response is what was answered, read to the end.
type response struct {
	*http.Response
	body string
}

// get asks for an address. Headers are names and values.
func (s *site) get(t testing.TB, address string, headers ...string) response {
	t.Helper()
	return s.do(t, http.MethodGet, address, headers...)
}

func (s *site) do(t testing.TB, method, address string, headers ...string) response {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, s.URL+address, nil)
	require.NoError(t, err)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	got, err := client.Do(r)
	require.NoError(t, err)
	defer got.Body.Close()
	body, err := io.ReadAll(got.Body)
	require.NoError(t, err)
	return response{got, string(body)}
}

// lines is a log that is written to by several.
type lines struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// server is the PostgreSQL server of all tests, which starts when the first one asks for it.
var (
	serverStarted atomic.Bool
	server        = sync.OnceValues(func() (*postgrestest.Server, error) {
		serverStarted.Store(true)
		return postgrestest.Start()
	})
)

func stopServer() {
	if !serverStarted.Load() {
		return
	}
	if s, err := server(); err == nil {
		if err := s.Stop(); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
}

// postgresAddress returns the address of an empty database. It skips the test where there is no server, unless there must be
// one.
func postgresAddress(t testing.TB) string {
	t.Helper()
	s, err := server()
	if errors.Is(err, postgrestest.ErrMissing) && !postgrestest.Required() {
		t.Skip(err)
	}
	require.NoError(t, err)
	values := url.Values{"sslmode": {"disable"}}
	for _, word := range strings.Fields(s.Address()) {
		name, value, _ := strings.Cut(word, "=")
		values.Set(name, value)
	}
	values.Del("dbname")
	return "postgres:///postgres?" + values.Encode()
}

// sqliteFile returns the name of a database that is not there yet.
func sqliteFile(t testing.TB) string { return filepath.Join(t.TempDir(), "portal.db") }
