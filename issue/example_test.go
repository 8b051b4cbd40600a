package issue_test

import (
	"fmt"

	"github.com/crossborder-go/crossborder/issue"
)

// tooLong is a rule of a program of one's own.
var tooLong = issue.Definition{
	Code: "catalogue.title-too-long", Severity: issue.Warning,
	Messages: issue.Messages{EN: "the title has {count} characters; the catalogue takes {limit}", RU: "в названии {count} символов; каталог принимает {limit}"},
}

// A rule of one's own, in the languages of its readers.
func ExampleDefinition_At() {
	found := tooLong.At(issue.Path("").Key("agreements").Index(2).Key("title"), issue.Args{"count": "140", "limit": "120"})
	fmt.Println(found)
	for _, language := range []string{"en", "ru", "kk"} {
		fmt.Println(found.Severity, found.Message(language))
	}
	// Output:
	// /agreements/2/title: the title has 140 characters; the catalogue takes 120
	// warning the title has 140 characters; the catalogue takes 120
	// warning в названии 140 символов; каталог принимает 120
	// warning the title has 140 characters; the catalogue takes 120
}

// Issues in the order of the document; warnings alone are not an error.
func ExampleList_Err() {
	all := issue.List{tooLong.At("/agreements/10/title", nil), unknownParty.At("/agreements/2/party", issue.Args{"party": "ZZ", "list": "the parties"}), tooLong.At("/agreements/9/title", nil)}
	for _, i := range all.Sorted() {
		fmt.Println(i.Path, i.Code)
	}
	fmt.Println(all.Errors().Err())
	fmt.Println(all.Warnings().Err())
	// Output:
	// /agreements/2/party test.unknown-party
	// /agreements/9/title catalogue.title-too-long
	// /agreements/10/title catalogue.title-too-long
	// /agreements/2/party: no party ZZ in the parties
	// <nil>
}

// A place in a document, as a JSON Pointer.
func ExamplePath() {
	p := issue.Path("").Key("events/acts").Index(0).Key("on")
	fmt.Println(p, p.Tokens(), p.Last())
	fmt.Println(p.Parent(), p.Parent().Contains(p), issue.Path("/agreements/1").Join(p))
	// Output:
	// /events~1acts/0/on [events/acts 0 on] on
	// /events~1acts/0 true /agreements/1/events~1acts/0/on
}

// The text of a rule with its placeholders, for a list of all rules: Chinese readers get English where it has no Chinese.
func ExampleMessages_In() {
	found := tooLong.At("/agreements/2/title", issue.Args{"count": "140", "limit": "120"})
	for _, language := range []string{"ru", "zh"} {
		fmt.Println(tooLong.Messages.In(language))
		fmt.Println(found.Template(language) == tooLong.Messages.In(language))
	}
	// Output:
	// в названии {count} символов; каталог принимает {limit}
	// true
	// the title has {count} characters; the catalogue takes {limit}
	// true
}
