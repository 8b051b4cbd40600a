package names_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

func ExampleName() {
	code := region.MustParseCode("KZ-59")
	for _, tag := range []language.Tag{language.English, language.Russian, language.Kazakh, language.Chinese, language.Japanese} {
		fmt.Println(names.Name(code, tag))
	}
	// Output:
	// North Kazakhstan
	// Северо-Казахстанская область
	// Солтүстік Қазақстан облысы
	// 北哈萨克斯坦州
	// 北カザフスタン州
}

// Official names are those of documents, with the word for the kind of a region.
func ExampleOfficial() {
	for _, code := range []string{"KZ", "KZ-59", "CN-JS"} {
		fmt.Println(names.Official(region.MustParseCode(code), language.English))
		fmt.Println(names.Official(region.MustParseCode(code), language.Kazakh))
	}
	// Output:
	// Republic of Kazakhstan
	// Қазақстан Республикасы
	// North Kazakhstan Region
	// Солтүстік Қазақстан облысы
	// Jiangsu Province
	// Цзянсу провинциясы
}

// The name is in the first language that has one.
func ExampleIn() {
	fmt.Println(names.In(region.MustParseCode("DE-BY"), language.Kazakh, language.Russian))
	fmt.Println(names.In(region.MustParseCode("MA-01"), language.Kazakh, language.German))
	// Output:
	// Бавария kk
	// Tangier-Tetouan-Al Hoceima en
}

// Text returns the names for a record of a dataset.
func ExampleText() {
	record := region.Region{Code: region.MustParseCode("CN-JS"), Names: names.Text(region.MustParseCode("CN-JS"))}
	fmt.Println(record.Names["zh"], record.Names["zh-Hant"], record.Names["ru"])
	// Output: 江苏省 江蘇省 Цзянсу
}

func ExampleSearch() {
	for _, query := range []string{"North Kazakhstan Region", "СКО", "Солтүстік Қазақстан", "北哈萨克斯坦州", "KZ-SEV", "Nord-Kasachstan"} {
		fmt.Println(query, "=", names.Search(query, names.Options{})[0].Code)
	}
	// Output:
	// North Kazakhstan Region = KZ-59
	// СКО = KZ-59
	// Солтүстік Қазақстан = KZ-59
	// 北哈萨克斯坦州 = KZ-59
	// KZ-SEV = KZ-59
	// Nord-Kasachstan = KZ-59
}

// Names are ambiguous; options narrow the search.
func ExampleSearch_ambiguous() {
	for _, m := range names.Search("Georgia", names.Options{}) {
		fmt.Println(m.Code, m.Name)
	}
	for _, m := range names.Search("Georgia", names.Options{Within: region.MustParseCode("US")}) {
		fmt.Println(m.Code)
	}
	// Output:
	// GE Georgia
	// US-GA Georgia
	// US-GA
}

// A match tells what kind of name matched, and whether it only resembles the query.
func ExampleSearch_misspelt() {
	for _, query := range []string{"Califonia", "Нур-Султан"} {
		for _, m := range names.Search(query, names.Options{}) {
			fmt.Println(m.Code, m.Name, m.By, m.Similar)
		}
	}
	// Output:
	// US-CA California name true
	// KZ-71 Нур-Султан former false
}
