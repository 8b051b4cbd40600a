package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var load = flag.Duration("load", time.Second, "how long the load tests ask")

// connections is how many connections ask at once.
const connections = 64

// command is the portal as a process of its own, which logs to a file.
type command struct {
	*exec.Cmd
	address string
	log     string
}

// start starts the portal and waits until it listens.
func start(t testing.TB, args ...string) *command {
	t.Helper()
	program, err := os.Executable()
	require.NoError(t, err)
	log, err := os.Create(filepath.Join(t.TempDir(), "log"))
	require.NoError(t, err)
	defer log.Close()
	c := &command{Cmd: exec.Command(program, append([]string{"-addr", "localhost:0"}, args...)...), log: log.Name()}
	c.Env = append(os.Environ(), serving+"=1")
	c.Stderr = log
	require.NoError(t, c.Start())
	t.Cleanup(func() { _ = c.Process.Kill() })
	require.Eventually(t, func() bool {
		for _, line := range c.logged(t) {
			if line.Msg == "listening" {
				c.address = line.Address
			}
		}
		return c.address != ""
	}, time.Minute, 20*time.Millisecond)
	return c
}

// logged is a line of the log.
type logged struct {
	Msg, Address, ID string
	Status           int
}

// logged returns the lines of the log.
func (c *command) logged(t testing.TB) []logged {
	t.Helper()
	text, err := os.ReadFile(c.log)
	require.NoError(t, err)
	var all []logged
	for d := json.NewDecoder(bytes.NewReader(text)); ; {
		var one logged
		if err := d.Decode(&one); err != nil {
			return all // at the end, or at a line that is being written
		}
		all = append(all, one)
	}
}

// client returns a client with as many connections.
func client() *http.Client {
	return &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: connections, MaxConnsPerHost: connections, DisableCompression: true}, Timeout: 30 * time.Second}
}

// question returns the nth address of a load: links of some pairs on many days.
func question(n int) string {
	pairs := [...]string{"a=KZ-59&b=CN-JS", "a=KZ&b=CN", "a=KZ&b=KG", "a=RU&b=KZ", "a=UZ&b=TJ"}
	langs := [...]string{"en", "ru", "kk", "zh"}
	return fmt.Sprintf("/v1/links?%s&lang=%s&on=2025-%02d-01&limit=20", pairs[n%len(pairs)], langs[n/5%len(langs)], n/20%12+1)
}

// ask asks one question and reads the answer.
func ask(c *http.Client, address, id string) error {
	r, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		return err
	}
	r.Header.Set("X-Request-Id", id)
	got, err := c.Do(r)
	if err != nil {
		return err
	}
	defer got.Body.Close()
	n, err := io.Copy(io.Discard, got.Body)
	if err == nil && (got.StatusCode != http.StatusOK || n != got.ContentLength) {
		err = fmt.Errorf("status %d, %d bytes", got.StatusCode, n)
	}
	return err
}

// Sixty-four connections that ask as fast as they can get every answer; so do a thousand questions a second. What was measured
// is logged; -load says for how long.
func TestLoad(t *testing.T) {
	p := start(t)
	c := client()
	var asked atomic.Int64
	begun := time.Now()
	var all sync.WaitGroup
	for range connections {
		all.Go(func() {
			for time.Since(begun) < *load {
				assert.NoError(t, ask(c, p.address+question(int(asked.Add(1))), ""))
			}
		})
	}
	all.Wait()
	t.Logf("closed loop, %d connections: %.0f requests a second", connections, float64(asked.Load())/time.Since(begun).Seconds())
	assert.Greater(t, asked.Load(), int64(connections))

	times := make([]time.Duration, 0, 1<<16)
	var mu sync.Mutex
	begun = time.Now()
	for n := 0; time.Since(begun) < *load; n++ {
		due := begun.Add(time.Duration(n) * time.Millisecond)
		time.Sleep(time.Until(due))
		all.Go(func() {
			assert.NoError(t, ask(c, p.address+question(n), ""))
			took := time.Since(due) // from when it should have been asked
			mu.Lock()
			defer mu.Unlock()
			times = append(times, took)
		})
	}
	all.Wait()
	slices.Sort(times)
	t.Logf("open loop, 1000 a second: median %v, p99 %v, longest %v", times[len(times)/2], times[len(times)*99/100], times[len(times)-1])
	stopped(t, p)
}

// stopped tells the portal to end and waits until it has.
func stopped(t *testing.T, p *command) {
	t.Helper()
	require.NoError(t, p.Process.Signal(syscall.SIGTERM))
	assert.NoError(t, p.Wait())
}

// A portal that is told to end while many ask answers whatever it has begun to answer: each request that it has logged reached
// its client whole.
func TestEndUnderLoad(t *testing.T) {
	p := start(t)
	ctx, stop := context.WithCancel(t.Context())
	var got sync.Map
	var all sync.WaitGroup
	var torn atomic.Int64
	for i := range connections {
		all.Go(func() {
			c := client()
			for n := 0; ctx.Err() == nil; n++ {
				id := fmt.Sprintf("%d-%d", i, n)
				err := ask(c, p.address+question(n), id)
				switch {
				case err == nil:
					got.Store(id, true)
				case errors.Is(err, syscall.ECONNREFUSED):
					return
				case errors.Is(err, io.ErrUnexpectedEOF):
					torn.Add(1)
				}
			}
		})
	}
	time.Sleep(*load / 2)
	require.NoError(t, p.Process.Signal(syscall.SIGTERM))
	assert.NoError(t, p.Wait())
	stop()
	all.Wait()
	answered, lost := 0, 0
	for _, line := range p.logged(t) {
		if line.Msg == "request" {
			answered++
			assert.Equal(t, http.StatusOK, line.Status)
			if _, found := got.Load(line.ID); !found {
				lost++
			}
		}
	}
	t.Logf("%d requests were answered", answered)
	assert.Greater(t, answered, connections)
	assert.Zero(t, lost, "answered and not received")
	assert.Zero(t, torn.Load(), "received in part")
}

// The command fills a database once, in SQLite and in PostgreSQL, and tells what it cannot use.
func TestDatabases(t *testing.T) {
	for name, address := range map[string]func(t testing.TB) string{"SQLite": sqliteFile, "PostgreSQL": postgresAddress} {
		t.Run(name, func(t *testing.T) {
			database := address(t)
			var bodies []string
			for range 2 {
				p := start(t, "-db", database)
				s := &site{Server: &httptest.Server{URL: p.address}}
				bodies = append(bodies, s.get(t, "/v1/links?a=KZ-59&b=CN-JS&lang=zh").body)
				stopped(t, p)
			}
			assert.Equal(t, bodies[0], bodies[1])
			assert.Contains(t, bodies[0], "北哈萨克斯坦州自2025年11月28日起为")
		})
	}
}

// Benchmark of one answer, kept and computed.
func BenchmarkLinks(b *testing.B) {
	s := asked(b)
	c := client()
	b.RunParallel(func(all *testing.PB) {
		for n := 0; all.Next(); n++ {
			if err := ask(c, s.URL+question(n), ""); err != nil {
				b.Error(err)
			}
		}
	})
}
