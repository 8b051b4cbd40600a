package text_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale/text"
)

func ExampleParseTag() {
	tag, err := text.ParseTag("zh-Hans-CN")
	fmt.Println(tag, err)
	_, err = text.ParseTag("english")
	fmt.Println(err)
	// Output:
	// zh-Hans-CN <nil>
	// text: ParseTag("english"): language: tag is not well-formed
}

// What is wrong with a text that an editor typed.
func ExampleText_Validate() {
	for _, i := range (text.Text{"en": "Astana\u202e", "russian": "Астана"}).Validate() {
		fmt.Println(i)
	}
	_, tag := text.Text{"ru": "Астана", "en": "Astana"}.In(language.MustParse("kk"))
	fmt.Println(tag)
	// Output:
	// /en: the character U+202E reorders the text around it
	// /russian: "russian" is not a BCP 47 language tag
	// en
}
