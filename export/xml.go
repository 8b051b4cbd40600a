package export

import (
	"bufio"
	"encoding/xml"
	"strings"
)

// xmlHead is the first line of an XML document.
const xmlHead = `<?xml version="1.0" encoding="UTF-8"?>` + "\n"

// xmlText escapes a text for an element or for an attribute in quotes.
func xmlText(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder has no errors
	return b.String()
}

// xmlTag writes the start of an element with attributes, given by name and value in turn, of which empty ones are left out,
// and what the tag ends with: ">" or "/>".
func xmlTag(b *bufio.Writer, indent, name, end string, attributes ...string) {
	b.WriteString(indent + "<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] != "" {
			b.WriteString(" " + attributes[i] + `="` + xmlText(attributes[i+1]) + `"`)
		}
	}
	b.WriteString(end)
}
