package platform

import (
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/internal/spell"
)

func TestZZDbg(t *testing.T) {
	var in struct {
		M   Membership
		Via *agreement.Agreement
	}
	b, _ := os.ReadFile("/tmp/pdbg.json")
	if err := json.Unmarshal(b, &in); err != nil {
		t.Fatal(err)
	}
	ctx := Context{}
	if in.Via != nil {
		ctx.Via = agreement.Compile(*in.Via)
	}
	c := Compile(in.M, ctx).ready()
	for f := range c.marks {
		for _, m := range c.marks[f] {
			fmt.Println(f, m.Begin.When(), m.End.When(), m.Begin, m.End, m.basis, m.doubt)
		}
	}
	c.line.Days(func(d spell.Day, s spell.Set) { fmt.Println("bounds", d.Date(), s) })
	c.refine().Days(func(d spell.Day, s spell.Set) { fmt.Println("refined", d.Date(), s) })
}
