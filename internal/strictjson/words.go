package strictjson

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Words are an English text with named arguments in braces, and the arguments. Both can be translated text by text. The
// zero Words are empty.
type Words struct {
	Text string
	Args Args
}

// Args are the arguments of a text by their names.
type Args map[string]Words

// Say returns the words with each text, including those of the arguments, as in translates it. In returns a text that it
// does not know, such as a quoted input, unchanged.
func (w Words) Say(in func(string) string) string {
	text := in(w.Text)
	if len(w.Args) == 0 {
		return text
	}
	var pairs []string
	for name, value := range w.Args {
		pairs = append(pairs, "{"+name+"}", value.Say(in))
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// String returns the words in English.
func (w Words) String() string {
	return w.Say(func(text string) string { return text })
}

// say returns words without arguments.
func say(text string) Words { return Words{Text: text} }

// quoted returns a quoted input.
func quoted(input string) Words { return say(spelling.Quote(input)) }

// write is the hint to write an example, empty for "".
func write(example string) Words {
	if example == "" {
		return Words{}
	}
	return Words{"write {example}", Args{"example": say(example)}}
}

// meant is the hint that near was meant.
func meant(near string) Words {
	return Words{"did you mean {near}?", Args{"near": quoted(near)}}
}
