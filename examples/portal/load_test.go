package main

import (
	"bufio"
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

// command is the portal as a process of its own.
type command struct {
	*exec.Cmd
	address string
	log     chan string // closed when it has ended
}

// start starts the portal and waits until it listens.
func start(t testing.TB, args ...string) *command {
	t.Helper()
	program, err := os.Executable()
	require.NoError(t, err)
	c := &command{Cmd: exec.Command(program, append([]string{"-addr", "localhost:0"}, args...)...), log: make(chan string, 1<<20)}
	c.Env = append(os.Environ(), serving+"=1")
	errs, err := c.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	t.Cleanup(func() { _ = c.Process.Kill() })
	listening := make(chan string, 1)
	go func() {
		defer close(c.log)
		isListening := false
		for lines := bufio.NewScanner(errs); lines.Scan(); {
			var line struct{ Msg, Address string }
			if !isListening && json.Unmarshal(lines.Bytes(), &line) == nil && line.Msg == "listening" {
				isListening = true
				listening <- line.Address
			}
			c.log <- lines.Text()
		}
	}()
	select {
	case c.address = <-listening:
	case <-time.After(time.Minute):
		require.Fail(t, "the portal does not listen")
	}
	return c
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
	go func() {
		for range p.log {
		}
	}()
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
	answered, lost := 0, 0
	for text := range p.log {
		var line struct {
			Msg, ID string
			Status  int
		}
		require.NoError(t, json.Unmarshal([]byte(text), &line), text)
		if line.Msg != "request" {
			continue
		}
		answered++
		assert.Equal(t, http.StatusOK, line.Status)
		if _, found := got.Load(line.ID); !found {
			lost++
		}
	}
	assert.NoError(t, p.Wait())
	stop()
	all.Wait()
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
