package region_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
)

func TestEverySectionHasANameInEachLanguage(t *testing.T) {
	seen := map[string]string{}
	for letter := 'A'; letter <= 'U'; letter++ {
		s := region.Sector{Section: string(letter)}
		assert.Empty(t, s.Validate())
		for _, tag := range []string{"en", "ru", "kk", "zh"} {
			name := s.Name(language.MustParse(tag))
			assert.NotEmpty(t, name)
			assert.Empty(t, seen[tag+name], "%s names two sections", name)
			seen[tag+name] = s.Section
		}
	}
	for _, section := range []string{"", "V", "a", "AA", "Ж"} {
		assert.Empty(t, region.Sector{Section: section}.Name(language.English))
	}
}

func ExampleSector_Name() {
	s := region.Sector{Section: "C"}
	fmt.Println(s.Name(language.English), "·", s.Name(language.Russian), "·", s.Name(language.Kazakh))
	// Output: manufacturing · обрабатывающая промышленность · өңдеу өнеркәсібі
}
