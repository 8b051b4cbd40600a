package agreement_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/party"
)

func TestZZCases(t *testing.T) {
	n, bad := 0, 0
	for _, name := range []string{"agreements", "world"} {
		f, _ := os.Open("/work/shared/cases/" + name + ".jsonl")
		s := bufio.NewScanner(f)
		s.Buffer(nil, 1<<24)
		for s.Scan() {
			var c struct {
				ID, Op      string
				Agreement   json.RawMessage
				Others      []agreement.Agreement
				Party, A, B party.ID
				On          civil.Date
				Want        map[string]any
				Dataset     struct {
					Agreements    []agreement.Agreement
					Organizations []party.Organization
					Memberships   []json.RawMessage
				}
			}
			if err := json.Unmarshal(s.Bytes(), &c); err != nil {
				continue
			}
			var got any
			switch c.Op {
			case "agreement.status":
				var a agreement.Agreement
				if err := json.Unmarshal(c.Agreement, &a); err != nil {
					t.Fatal(err)
				}
				if a.Level == "" {
					a.Level = "treaty"
				}
				x := agreement.Compile(a, c.Others...)
				if c.Party.IsZero() {
					got = x.StatusAt(c.On)
				} else {
					got = x.StatusOf(c.Party, c.On)
				}
			case "dataset.status", "dataset.between":
				if len(c.Dataset.Memberships) > 0 {
					continue
				}
				var id string
				json.Unmarshal(c.Agreement, &id)
				lives := map[party.ID]agreement.Life{}
				for _, o := range c.Dataset.Organizations {
					lives[o.ID] = agreement.Life{o.From, o.Until, o.ContinuedBy}
				}
				all := agreement.CompileAll(c.Dataset.Agreements, agreement.Context{Lives: func(id party.ID) agreement.Life { return lives[id] }})
				for i, a := range c.Dataset.Agreements {
					if a.ID == id {
						switch {
						case c.Op == "dataset.between":
							got = all[i].Between(c.A, c.B, c.On)
						case c.Party.IsZero():
							got = all[i].StatusAt(c.On)
						default:
							got = all[i].StatusOf(c.Party, c.On)
						}
					}
				}
			default:
				continue
			}
			n++
			b, _ := json.Marshal(got)
			var m map[string]any
			json.Unmarshal(b, &m)
			for k, v := range c.Want {
				have := m[k]
				if k == "leaving" && have == nil {
					have = false
				}
				if fmt.Sprint(have) != fmt.Sprint(v) {
					bad++
					delete(m, "grounds")
					delete(m, "a")
					delete(m, "b")
					fmt.Println(c.ID, c.On, c.Party, c.A, c.B, "want", c.Want, "got", m)
					break
				}
			}
		}
	}
	fmt.Println(n, bad)
}
