package strictjson

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// Words are an English text with named arguments in braces. Who has the text in another language can say the
// whole in that: a text that nobody has, such as a quoted input, stands for itself. The zero Words say nothing.
type Words struct {
	Text string
	Args Args
}

// Args are what the names in the braces stand for.
type Args map[string]Words

// Say returns the words with each text, those of the arguments too, as in translates it.
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

// say makes words without arguments.
func say(text string) Words { return Words{Text: text} }

// quoted is an input as words.
func quoted(input string) Words { return say(spelling.Quote(input)) }

// write is the hint to write an example, where there is one.
func write(example string) Words {
	if example == "" {
		return Words{}
	}
	return Words{"write {example}", Args{"example": say(example)}}
}

// meant is the hint that something close was meant.
func meant(near string) Words {
	return Words{"did you mean {near}?", Args{"near": quoted(near)}}
}
