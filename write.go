package crossborder

import (
	"encoding/json"
	"fmt"
	"io"
)

// Write writes the dataset in its canonical form: JSON with members in the order of their definition, two
// spaces of indentation, no escapes but those JSON needs, a newline at the end. The same records give the
// same bytes, and [Read] gives the same records.
func (d *Dataset) Write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(d); err != nil {
		return fmt.Errorf("crossborder: Write: %w", err)
	}
	return nil
}
