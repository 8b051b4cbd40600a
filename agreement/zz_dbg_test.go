package agreement_test
import ("testing";"fmt";"encoding/json";"os"
"github.com/crossborder-go/crossborder/agreement"
"github.com/crossborder-go/crossborder/party"
"github.com/crossborder-go/crossborder/civil")
func TestZZDbg(t *testing.T){
 var a agreement.Agreement
 b,_:=os.ReadFile("/tmp/dbg.json")
 if err:=json.Unmarshal(b,&a);err!=nil{t.Fatal(err)}
 c:=agreement.Compile(a)
 for _,p:=range append([]string{""},os.Args[len(os.Args)-1:]...) {
  if p=="" { for _,h:=range c.History(){ fmt.Println("whole",h.From,h.State,h.Since,h.Until,h.InForce,h.Applies) } ; continue}
 }
 for _,id:=range c.Parties(){ for _,h:=range c.HistoryOf(id){ fmt.Println(id,h.From,h.State,"since",h.Since,"until",h.Until,h.InForce,h.Applies,h.Through,h.Leaving) } }
 _=party.ID{}; _=civil.Date{}
}
