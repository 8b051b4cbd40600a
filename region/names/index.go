package names

import (
	"sync"
	"sync/atomic"

	"github.com/crossborder-go/crossborder/internal/data/regionnames"
)

// index finds the names of one script by their folded forms. All names are folded on first use, and dealt out to
// shards by their hashes; a shard is built when something is looked up there, all of them for a misspelt name.
type index struct {
	once    sync.Once
	batches []*batch // until all shards are built
	left    atomic.Int32
	shards  [shardCount]shard
}

const (
	shardBits  = 5
	shardCount = 1 << shardBits
)

var indexes [regionnames.ScriptCount]index

// indexOf returns the index of a script, made on first use.
func indexOf(s regionnames.Script) *index {
	x := &indexes[s]
	x.once.Do(func() { x.make(s) })
	return x
}

// workers fold names at a time.
const workers = 4

// make folds the names of the script, in parallel.
func (x *index) make(s regionnames.Script) {
	f, w := folding.load(), typeWords.load()
	parts := regionnames.Parts(s)
	x.left.Store(shardCount)
	x.batches = make([]*batch, len(parts)+1)
	var next atomic.Int32
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			var r room
			for n := int(next.Add(1)) - 1; n <= len(parts); n = int(next.Add(1)) - 1 {
				if n < len(parts) {
					x.batches[n] = newBatch(f, w, &r, parts[n])
				} else {
					x.batches[n] = otherNames(f, w, &r, s)
				}
			}
		})
	}
	all.Wait()
}

// shard returns a shard, built on first use.
func (x *index) shard(n int) *shard {
	s := &x.shards[n]
	s.once.Do(func() {
		s.build(x.batches, n)
		if x.left.Add(-1) == 0 {
			x.batches = nil
		}
	})
	return s
}

// all returns all shards.
func (x *index) all() []shard {
	if x.left.Load() > 0 {
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

// find returns the shard of a text, and the number of its key there, -1 where no name is it.
func (x *index) find(text []byte) (*shard, int) {
	hash := hashOf(text)
	s := x.shard(shardOf(hash))
	_, n := s.slot(hash, text)
	return s, n
}
