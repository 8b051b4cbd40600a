package chart

import "html"

// The sizes of fonts in pixels.
const (
	titleSize  = 20
	fontSize   = 13
	lineHeight = 18
)

func escape(s string) string { return html.EscapeString(s) }
