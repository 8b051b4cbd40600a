package table

import (
	"bytes"
	"fmt"
	"html"
	"io"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/internal/character"
)

// Page writes a whole HTML page around what body writes, such as tables and drawings. The page has the title as its
// heading, the language lang, the direction of its words, styles for light and dark mode, and the notes
// as paragraphs at its end. If body returns an error, Page returns it and writes nothing.
func Page(w io.Writer, title string, lang language.Tag, body func(io.Writer) error, notes ...string) error {
	var page bytes.Buffer
	title = html.EscapeString(character.Line(title))
	fmt.Fprintf(&page, pageHead, lang, title, title)
	if err := body(&page); err != nil {
		return err
	}
	for _, note := range notes {
		page.WriteString("<p>" + html.EscapeString(character.Line(note)) + "</p>\n")
	}
	_, err := w.Write(page.Bytes())
	return err
}

const pageHead = `<!DOCTYPE html>
<html lang="%s">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>%s</title>
<style>
:root { color-scheme: light dark }
body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 48rem; padding: 0 1rem }
table { border-collapse: collapse; margin: 2rem 0; width: 100%% }
caption { font-weight: bold; padding: .5rem 0; text-align: start }
td, th { border-bottom: thin solid #ccc; font-weight: normal; padding: .3rem .5rem }
svg { height: auto; max-width: 100%% }
</style>
<body dir="auto">
<h1>%s</h1>
`
