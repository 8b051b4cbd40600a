package agreement
import ("testing";"fmt";"encoding/json";"os")
func TestZZInner(t *testing.T){
 var a Agreement
 b,_:=os.ReadFile("/tmp/dbg.json")
 json.Unmarshal(b,&a)
 c:=Compile(a).ready()
 for i:=range c.members { if c.members[i].id.String()=="CN" { p:=c.course(int32(i)); for f:=range p.marks { for _,m:=range p.marks[f] { fmt.Println(f, m.Spell.Begin, m.Spell.End) } }; fmt.Println(p.line) } }
 fmt.Println(c.ended)
}
