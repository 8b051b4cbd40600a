package main

import (
	"fmt"
	"io"

	"github.com/crossborder-go/crossborder"
	"github.com/crossborder-go/crossborder/issue"
)

// reported is how many issues are written out: who has more begins with these.
const reported = 20

// report writes issues: where in the file, what in the language of the briefing, the code, and the line with a
// caret.
func report(errs io.Writer, data *crossborder.Dataset, issues issue.List, w words) {
	for n, i := range issues {
		if n == reported {
			fmt.Fprintf(errs, "briefing: … +%d\n", len(issues)-n)
			return
		}
		place := string(i.Path)
		if position, found := data.Locate(i.Path); found {
			place = position.String() + ": " + place
		}
		fmt.Fprintf(errs, "briefing: %s: %s [%s]\n", place, i.Message(w.tag.String()), i.Code)
		if line := data.Excerpt(i.Path); line != "" {
			fmt.Fprintln(errs, line)
		}
	}
}
