package names

import (
	"sync"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// index finds the names of one script by their folded forms. All names are folded on first use and distributed over
// shards by hash. A shard is built on the first lookup in it; a search for a misspelt name builds all shards.
type index struct {
	once    sync.Once
	batches []*batch     // nil once all shards are built
	unbuilt atomic.Int32 // number of shards that are not yet built
	shards  [shardCount]shard
}

const (
	shardBits  = 5
	shardCount = 1 << shardBits
)

var indexes [regionnames.ScriptCount]index

// indexOf returns the index of a script, and creates it on first use.
func indexOf(s regionnames.Script) *index {
	x := &indexes[s]
	x.once.Do(func() { x.make(s) })
	return x
}

// workers is the number of goroutines that fold names or build shards.
const workers = 4

// make folds the names of the script in parallel.
func (x *index) make(s regionnames.Script) {
	f, w := folding.load(), typeWords.load()
	parts := regionnames.Parts(s)
	x.unbuilt.Store(shardCount)
	x.batches = make([]*batch, len(parts)+1)
	var next atomic.Int32
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			var r formBuffer
			for n := int(next.Add(1)) - 1; n <= len(parts); n = int(next.Add(1)) - 1 {
				if n < len(parts) {
					x.batches[n] = newBatch(f, w, &r, parts[n])
				} else {
					x.batches[n] = newExtraBatch(f, w, &r, s)
				}
			}
		})
	}
	all.Wait()
}

// shard returns the nth shard, and builds it on first use.
func (x *index) shard(n int) *shard {
	s := &x.shards[n]
	s.once.Do(func() {
		s.build(x.batches, n)
		if x.unbuilt.Add(-1) == 0 {
			x.batches = nil
		}
	})
	return s
}

// all returns all shards, and builds those that are not yet built in parallel.
func (x *index) all() []shard {
	if x.unbuilt.Load() > 0 {
		var next atomic.Int32
		var all sync.WaitGroup
		for range workers {
			all.Go(func() {
				for n := int(next.Add(1)) - 1; n < shardCount; n = int(next.Add(1)) - 1 {
					x.shard(n)
				}
			})
		}
		all.Wait()
	}
	return x.shards[:]
}

// find returns the shard of a folded text and the index of its key there, or -1 if it is not a name.
func (x *index) find(text []byte) (*shard, int) {
	hash := hashOf(text)
	s := x.shard(shardOf(hash))
	_, n := s.slot(hash, text)
	return s, n
}
