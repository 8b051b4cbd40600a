package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestEconomyOps(t *testing.T) {
	rates := `"rates":[{"from":"USD","to":"KZT","rate":"469.440","kind":"average","period":"2024"},{"from":"USD","to":"CNY","rate":7.1957,"kind":"average","period":"2024"}]`
	for _, c := range []struct{ line, want string }{
		{`{"op":"economy.measure","name":"growth","args":{"from":"3","to":"4"}}`, `"33.333333"`},
		{`{"op":"economy.measure","name":"growth","args":{"from":"1000","to":"1005"},"places":"0","rounding":"half-up"}`, `"1"`},
		{`{"op":"economy.measure","name":"growth","args":{"from":"1000","to":"1005"},"places":0}`, `"0"`},
		{`{"op":"economy.measure","name":"share","args":{"part":1234,"whole":10},"places":-3}`, `"12000"`},
		{`{"op":"economy.measure","name":"cagr","args":{"from":"32","to":"243","periods":"2.5"},"places":1}`, `"125.0"`},
		{`{"op":"economy.measure","name":"contribution","args":{"from":"1","to":"2","base":"8"},"places":2}`, `"12.50"`},
		{`{"op":"economy.measure","name":"openness-wits","args":{"exports":"1","imports":"2","gdp":"4"},"places":1}`, `"75.0"`},
		{`{"op":"economy.measure","name":"openness-unctad","args":{"exports":"1","imports":"2","gdp":"4"},"places":1}`, `"37.5"`},
		{`{"op":"economy.measure","name":"theil-t","args":{"values":["0","1"]},"places":5}`, `"0.69315"`},
		{`{"op":"economy.measure","name":"hoover","args":{"values":["0","1"]},"places":1}`, `"0.5"`},
		{`{"op":"economy.measure","name":"rsca","args":{"matrix":[["1","2"],["3","4"]]},"places":3}`, `[["-0.091","0.053"],["0.034","-0.024"]]`},
		{`{"op":"economy.measure","name":"location-quotient","args":{"local":"10","localTotal":"40","national":"20","nationalTotal":"160"},"places":0}`, `"2"`},
		{`{"op":"economy.measure","name":"trade-intensity","args":{"flow":"10","exports":"40","worldToPartner":"20","world":"160"},"places":0}`, `"2"`},
		{`{"op":"economy.measure","name":"grubel-lloyd","args":{"exports":["6","0"],"imports":["2","5"]}}`, `"0.307692"`},
		{`{"op":"economy.measure","name":"similarity","args":{"a":["1","1"],"b":["1","3"]},"places":2}`, `"0.75"`},
		{`{"op":"economy.measure","name":"complementarity","args":{"exports":["1","1"],"imports":["1","3"]},"places":2}`, `"0.75"`},
		{`{"op":"economy.measure","name":"chain","args":{"links":["1.02","1.01"]}}`, `["1.02","1.0302"]`},
		{`{"op":"economy.measure","name":"rebase","args":{"values":["90","100","120"],"base":1}}`, `["0.9","1","1.2"]`},
		{`{"op":"economy.measure","name":"rebase","args":{"values":["90","100","120"],"base":[0,2]},"places":2}`, `["0.86","0.95","1.14"]`},
		{`{"op":"economy.measure","name":"deflate","args":{"nominal":"110","deflator":"125"},"places":1}`, `"88.0"`},
		{`{"op":"economy.allocate","amount":"-100","currency":"USD","weights":["1","1","1"]}`, `["-33.34","-33.33","-33.33"]`},
		{`{"op":"economy.allocate","amount":"100","currency":"JPY","weights":[1,1,1]}`, `["34","33","33"]`},
		{`{"op":"economy.convert","amount":"1","currency":"USD","to":"USD"}`, `{"amount":"1.00","used":[]}`},
		{`{"op":"economy.convert","amount":"1","currency":"USD","to":"KZT","kind":"period average","period":"2024",` + rates + `}`,
			`{"amount":"469.44","used":[{"from":"USD","to":"KZT","rate":"469.440","kind":"average","period":"2024"}]}`},
		{`{"op":"economy.convert","amount":"1000","currency":"CNY","to":"KZT","kind":"average","period":"2024",` + rates + `}`,
			`{"amount":"65238.96","used":[{"from":"USD","to":"CNY","rate":"7.1957","kind":"average","period":"2024"},` +
				`{"from":"USD","to":"KZT","rate":"469.440","kind":"average","period":"2024"}]}`},
		{`{"op":"economy.convert","amount":"1","currency":"KZT","to":"USD","kind":"average","period":"2024","places":6,"rounding":"up",` + rates + `}`,
			`{"amount":"0.002131","used":[{"from":"USD","to":"KZT","rate":"469.440","kind":"average","period":"2024"}]}`},
	} {
		assert.Equal(t, `{"out":`+c.want+"}\n", string(respond([]byte(c.line))), c.line)
	}
}

func TestInvalidEconomy(t *testing.T) {
	for _, c := range []struct {
		line string
		code code
		says string
	}{
		{`{"op":"economy.measure"}`, invalid, `no measure ""`},
		{`{"op":"economy.measure","name":"growth"}`, invalid, "from: want a number"},
		{`{"op":"economy.measure","name":"growth","args":{"from":["1"],"to":"1"}}`, invalid, "from: want a number"},
		{`{"op":"economy.measure","name":"growth","args":{"from":"0","to":"1"}}`, invalid, "economy: Growth: from: division by zero"},
		{`{"op":"economy.measure","name":"growth","args":{"from":"NaN","to":"1"}}`, invalid, `"NaN": not a plain decimal number`},
		{`{"op":"economy.measure","name":"growth","args":{"from":"1,5","to":"1"}}`, invalid, `"1,5": not a plain decimal number`},
		{`{"op":"economy.measure","name":"growth","args":{"from":true,"to":"1"}}`, malformed, "true"},
		{`{"op":"economy.measure","name":"growth","args":{"from":"1","to":"1"},"rounding":"half"}`, invalid, `unknown rounding: "half"`},
		{`{"op":"economy.measure","name":"growth","args":{"from":"1","to":"1"},"places":1.5}`, invalid, "places: want a whole number"},
		{`{"op":"economy.measure","name":"growth","args":{"from":"1","to":"1"},"places":"1e9"}`, invalid, "places: out of range"},
		{`{"op":"economy.measure","name":"hhi","args":{"values":"1"}}`, invalid, "values: want a list of numbers"},
		{`{"op":"economy.measure","name":"hhi","args":{"values":["1",null]}}`, invalid, "values: want a list of numbers"},
		{`{"op":"economy.measure","name":"hhi","args":{"values":["1",["2"]]}}`, invalid, "values: want a list of numbers"},
		{`{"op":"economy.measure","name":"rca","args":{"matrix":["1"]}}`, invalid, "matrix: want a list of rows"},
		{`{"op":"economy.measure","name":"rca","args":{"matrix":[["1","2"],["3"]]}}`, invalid, "matrix[1]: lengths differ"},
		{`{"op":"economy.measure","name":"rebase","args":{"values":["1"],"base":"0.5"}}`, invalid, "base: want a whole number"},
		{`{"op":"economy.measure","name":"rebase","args":{"values":["1"]}}`, invalid, "base: want a list of numbers"},
		{`{"op":"economy.allocate","amount":"1","currency":"USD"}`, invalid, "weights: want a list of numbers"},
		{`{"op":"economy.allocate","currency":"USD","weights":["1"]}`, invalid, "amount is missing"},
		{`{"op":"economy.convert","amount":"1","currency":"USD"}`, invalid, "to is missing"},
		{`{"op":"economy.convert","amount":"1","currency":"USD","to":"KZT"}`, invalid, "no rate USD to KZT"},
		{`{"op":"economy.convert","amount":"1","currency":"USD","to":"KZT","rates":[{"from":"USD","to":"KZT"}]}`, invalid, "rates[0]: not positive"},
	} {
		got := decoded(t, respond([]byte(c.line)))
		if assert.NotNil(t, got.Error, c.line) {
			assert.Equal(t, c.code, got.Error.Code, c.line)
			assert.Contains(t, got.Error.Message, c.says, c.line)
		}
	}
}
