package tabular

import (
	"io"

	"github.com/crossborder-go/crossborder/economy"
)

// EachRow calls row for each row that is left, until it returns false. A row that cannot be taken apart is yielded
// as an error, and the rows after it follow unless that is the last thing that can be said of the file.
func EachRow(rows *Scanner, a *Assembler, header []string, yield func(economy.Observation, error) bool, row func(fields [][]byte) bool) {
	for {
		fields, err := rows.Next()
		if err == io.EOF {
			return
		}
		if err == nil {
			if !row(fields) {
				return
			}
			continue
		}
		fault, final := a.Fault(rows.Row(), header, err)
		if !yield(economy.Observation{}, fault) || final {
			return
		}
	}
}
