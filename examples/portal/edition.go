package main

import (
	"context"
	"log/slog"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/prose"
	"github.com/crossborder-go/crossborder/prose/brief"
	"github.com/crossborder-go/crossborder/store"
)

// portal answers from what its store has.
type portal struct {
	store   *store.Store
	log     *slog.Logger
	today   func() civil.Date
	current atomic.Pointer[edition]
	slots   chan struct{} // one for each answer that may be computed at once
}

// today is the day in UTC.
func today() civil.Date { return civil.DateOf(time.Now().UTC()) }

func newPortal(ctx context.Context, s *store.Store, log *slog.Logger, today func() civil.Date) (*portal, error) {
	p := &portal{store: s, log: log, today: today, slots: make(chan struct{}, 2*runtime.GOMAXPROCS(0))}
	return p, p.refresh(ctx)
}

// follow refreshes the portal again and again until the context ends.
func (p *portal) follow(ctx context.Context, every time.Duration) {
	for ticks := time.NewTicker(every); ; {
		select {
		case <-ctx.Done():
			return
		case <-ticks.C:
			if err := p.refresh(ctx); err != nil && ctx.Err() == nil {
				p.log.Error("the store cannot be used; the answers are those of before", "error", err)
			}
		}
	}
}

// refresh makes a new edition if the store has changed, or the day.
func (p *portal) refresh(ctx context.Context) error {
	day, old := p.today(), p.current.Load()
	if old != nil {
		revision, err := p.store.Revision(ctx)
		if err != nil || revision == old.revision && day == old.day {
			return err
		}
	}
	data, revision, err := p.store.Load(ctx)
	if err != nil {
		return err
	}
	e, err := newEdition(data, day, day)
	if err != nil {
		return err
	}
	e.data, e.revision, e.answers = data, revision, newCache(mostCached)
	p.current.Store(e)
	p.log.Info("the store is read", "revision", revision, "parties", len(e.net.Parties()))
	return nil
}

// edition is what the store had at one time, as it was known on a day. It never changes.
type edition struct {
	net    *network.Network
	day    civil.Date // today
	briefs map[language.Tag]brief.Brief

	// Those of the current edition alone:
	data     *dataset.Dataset
	revision store.Revision
	answers  *cache
	mu       sync.Mutex
	earlier  map[civil.Date]*edition // mostEarlier of what was known on other days
}

// mostEarlier is how many editions of other days are kept.
const mostEarlier = 8

// newEdition compiles what was known on a day.
func newEdition(data *dataset.Dataset, known, day civil.Date) (*edition, error) {
	net, err := network.New(data.AsKnown(known))
	if err != nil {
		return nil, err
	}
	e := &edition{net: net, day: day, briefs: map[language.Tag]brief.Brief{}}
	for _, tag := range prose.Languages() {
		e.briefs[tag] = brief.For(net, locale.For(tag))
	}
	return e, nil
}

// asKnown returns the edition of what was known on a day. Of today and of days ahead it is the current one.
func (e *edition) asKnown(day civil.Date) (*edition, error) {
	if day.IsZero() || !day.Before(e.day) {
		return e, nil
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if known, found := e.earlier[day]; found {
		return known, nil
	}
	known, err := newEdition(e.data, day, e.day)
	if err != nil {
		return nil, err
	}
	if e.earlier == nil || len(e.earlier) >= mostEarlier {
		e.earlier = map[civil.Date]*edition{}
	}
	e.earlier[day] = known
	return known, nil
}
