package platform_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

func TestZZSeed(t *testing.T) {
	n, _ := strconv.ParseUint(os.Getenv("SEED"), 10, 64)
	r := rand.New(rand.NewPCG(n, 7))
	m, ag := random(r)
	m = veiled(r, m, 2)
	x := map[string]any{"M": m}
	if len(ag) > 0 {
		x["Via"] = ag[0]
	}
	b, _ := json.Marshal(x)
	os.WriteFile("/tmp/pdbg.json", b, 0o644)
}
