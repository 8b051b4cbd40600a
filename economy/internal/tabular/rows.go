package tabular

import (
	"io"

	"github.com/crossborder-go/crossborder/economy"
)

// EachRow calls row for each remaining row until it returns false. A row that cannot be split into fields is
// yielded as an error; the rows after it follow unless the error is final.
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
		fault, final := a.FileError(rows.Row(), header, err)
		if !yield(economy.Observation{}, fault) || final {
			return
		}
	}
}
