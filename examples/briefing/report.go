package main

import (
	"fmt"
	"io"

	"github.com/crossborder-go/crossborder"
	"github.com/crossborder-go/crossborder/issue"
)

// report writes issues a line each: where in the file, what in the language of the briefing, and the code.
func report(errs io.Writer, data *crossborder.Dataset, issues issue.List, w words) {
	for _, i := range issues {
		place := string(i.Path)
		if position, found := data.Locate(i.Path); found {
			place = position.String() + ": " + place
		}
		fmt.Fprintf(errs, "briefing: %s: %s [%s]\n", place, i.Message(w.tag.String()), i.Code)
	}
}
