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

// The first language that has a name wins.
func ExampleIn() {
	fmt.Println(names.In(region.MustParseCode("DE-BY"), language.Kazakh, language.Russian))
	fmt.Println(names.In(region.MustParseCode("MA-01"), language.Kazakh, language.Russian))
	// Output:
	// Бавария kk
	// Tangier-Tetouan-Al Hoceima en
}

// Text fills the names of a dataset's record.
func ExampleText() {
	record := region.Region{Code: region.MustParseCode("CN-JS"), Names: names.Text(region.MustParseCode("CN-JS"))}
	fmt.Println(record.Names["zh"], record.Names["zh-Hant"], record.Names["ru"])
	// Output: 江苏省 江蘇省 Цзянсу
}
