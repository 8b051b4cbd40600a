package main

import "testing"

// FuzzRespond checks that the response to any line is one line of JSON with an answer or an error, and not a panic.
func FuzzRespond(f *testing.F) {
	for op := range ops() {
		f.Add([]byte(`{"op":"` + op + `","id":1,"locale":"kk","value":"1","text":"2025-11","on":"2025-11-28","code":"KZ-59"}`))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if got := decoded(t, respond(line)); got.code() == panicked {
			t.Fatal(got.Error.Message)
		}
	})
}

func BenchmarkRespond(b *testing.B) {
	for _, c := range []struct{ name, line string }{
		{"period", `{"op":"civil.period","text":"2025-01-01/P9M","id":"1"}`},
		{"money", `{"op":"locale.money","locale":"ru","amount":"1900000000000","currency":"USD","notation":"compact-short","id":1}`},
		{"lookup", `{"op":"region.lookup","code":"KZ-59"}`},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				respond([]byte(c.line))
			}
		})
	}
}
