package region_test

import (
	"testing"

	"github.com/crossborder-go/crossborder/region"
)

var benchmarkCodes = []region.Code{
	region.MustParseCode("KZ-59"), region.MustParseCode("CN-JS"), region.MustParseCode("GB-ZET"),
	region.MustParseCode("US-CA"), region.MustParseCode("KZ-SEV"), region.MustParseCode("AD"),
	region.MustParseCode("143"), region.MustParseCode("ZW-MW"),
}

func BenchmarkLookup(b *testing.B) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if _, ok := region.Lookup(benchmarkCodes[i%len(benchmarkCodes)]); !ok {
			b.Fatal("not found")
		}
	}
}

func BenchmarkParseAndLookup(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		code, err := region.ParseCode("KZ-59")
		if err != nil {
			b.Fatal(err)
		}
		if p, ok := region.LookupProvince(code); !ok || p.IsZero() {
			b.Fatal("not found")
		}
	}
}

func BenchmarkContains(b *testing.B) {
	b.ReportAllocs()
	world, local := region.MustParseCode("142"), region.MustParseCode("CN-JS/nanjing/xuanwu")
	for b.Loop() {
		if !world.Contains(local) {
			b.Fatal("not contained")
		}
	}
}
