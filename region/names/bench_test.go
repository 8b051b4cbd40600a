package names_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/region"
	"github.com/crossborder-go/crossborder/region/names"
)

func BenchmarkName(b *testing.B) {
	code, tag := region.MustParseCode("KZ-59"), language.MustParse("kk-KZ")
	b.ReportAllocs()
	for b.Loop() {
		names.Name(code, tag)
	}
}

func BenchmarkSearch(b *testing.B) {
	for _, c := range []struct{ name, query string }{
		{"country", "Germany"},
		{"province", "Jiangsu"},
		{"typeword", "Jiangsu Province"},
		{"kazakh", "Солтүстік Қазақстан облысы"},
		{"chinese", "江苏省"},
		{"ambiguous", "Georgia"},
		{"abbreviated", "Dem. Rep. of the Congo"},
		{"divided", "Lombardy, Italy"},
		{"misspelt", "Kazahkstann"},
		{"nothing", "Qqqqqqqqqq"},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				names.Search(c.query, names.Options{})
			}
		})
	}
}
