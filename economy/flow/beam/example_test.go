package flowbeam_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/flow"
	flowbeam "github.com/crossborder-go/crossborder/economy/flow/beam"
)

// Exports of copper and horses are summed in a pipeline, and the sums are brought back. The program has called
// flowbeam.Register and beam.Init when it began.
func Example() {
	dir, err := os.MkdirTemp("", "flowbeam")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	for year, rows := range map[string]string{
		"2022": "2022,398,156,740311,2500000.125,1250\n2022,398,643,740311,0.5,NA\n",
		"2023": "2023,398,156,740311,2600000,1300\n2023,398,156,010121,12.75,3\n",
	} {
		text := "t,i,j,k,v,q\n" + rows
		if err := os.WriteFile(filepath.Join(dir, "BACI_"+year+".csv"), []byte(text), 0o600); err != nil {
			fmt.Println(err)
			return
		}
	}

	p, s := beam.NewPipelineWithRoot()
	totals, err := flowbeam.SumBy(s, filepath.Join(dir, "BACI_*.csv"), flowbeam.Options{
		Of: flow.Value, By: []flow.Dimension{flow.Exporter, flow.Product}, Areas: figures.RegisterBACI,
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := flowbeam.Write(s, filepath.Join(dir, "exports"), totals); err != nil {
		fmt.Println(err)
		return
	}
	if _, err := prism.Execute(context.Background(), p); err != nil {
		fmt.Println(err)
		return
	}

	done, err := flowbeam.Read(context.Background(), filepath.Join(dir, "exports"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for sum := range done.Sums().All() {
		fmt.Println(sum.Key, sum.Amount, done.Sums().Unit())
	}
	for _, file := range done.Files() {
		fmt.Println(filepath.Base(file.Name), file.Rows)
	}
	// Output:
	// KZ 010121 12750 USD
	// KZ 740311 5100000625 USD
	// BACI_2022.csv 2
	// BACI_2023.csv 2
}
