package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRespond(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{``, `{"error":{"code":"malformed","message":"blank line"}}`},
		{" \t\r", `{"error":{"code":"malformed","message":"blank line"}}`},
		{`[1]`, `{"error":{"code":"malformed","message":"not an object"}}`},
		{`null`, `{"error":{"code":"malformed","message":"not an object"}}`},
		{"{\"op\":\"\xff\"}", `{"error":{"code":"malformed","message":"not UTF-8"}}`},
		{`{"op":"civil.when","text":"2025"`, `{"error":{"code":"malformed","message":"byte 32: unexpected end of JSON input"}}`},
		{`{"op":"civil.when","text":"2025"} {}`, `{"error":{"code":"malformed","message":"byte 35: invalid character '{' after top-level value"}}`},
		{`{"id":1.50}`, `{"id":1.50,"error":{"code":"unknown-op","message":"no op \"\""}}`},
		{`{"op":7,"id":[1,{"a":null}]}`, `{"id":[1,{"a":null}],"error":{"code":"malformed","message":"op: cannot be a JSON number"}}`},
		{`{"op":"civil.whence","id":null}`, `{"id":null,"error":{"code":"unknown-op","message":"no op \"civil.whence\""}}`},
		{`{"op":"region.search","id":"<&>\u2028"}`, `{"id":"<&>\u2028","error":{"code":"invalid","message":"query is missing"}}`},
		{`{"op":"civil.when","text":["2025"]}`, `{"error":{"code":"malformed","message":"text: cannot be a JSON array"}}`},
		{`{"op":"civil.when"}`, `{"error":{"code":"invalid","message":"civil: ParseWhen(\"\"): want `},
		{`{"op":"civil.when","text":"2025-11~","want":0}`, `{"out":{"text":"2025-11~","earliest":"2025-11-01","latest":"2025-11-30"}}`},
	} {
		got := string(respond([]byte(c.line)))
		assert.Truef(t, strings.HasPrefix(got, c.want), "%s\n got %s\nwant %s", c.line, got, c.want)
	}
}

// TestOps checks the answers of ops of all packages except economy, which TestEconomyOps covers.
func TestOps(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{`{"op":"civil.period","text":"2013Q1","dialect":"worldbank"}`, `{"text":"2013-Q1","start":"2013-01-01","end":"2013-03-31","frequency":"Q"}`},
		{`{"op":"civil.holds","from":"[..2025-11-28]","on":"2025-11-01"}`, `"unknown"`},
		{`{"op":"civil.holds","until":"2025-11-28","on":"2025-11-28"}`, `"no"`},
		{`{"op":"locale.number","locale":"en","value":"1234.5678"}`, `"1,234.568"`},
		{`{"op":"locale.number","locale":"en","value":1234.5678,"maxFraction":"0"}`, `"1,235"`},
		{`{"op":"locale.number","locale":"en","value":"1.5","minFraction":2}`, `"1.50"`},
		{`{"op":"locale.number","locale":"ru","value":"1900000000000","notation":"compact-short"}`, "\"1,9\u00a0трлн\""},
		{`{"op":"locale.number","locale":"en","value":"1234567","maxFraction":0,"notation":"compact-short"}`, `"1.2M"`},
		{`{"op":"locale.money","locale":"en","amount":"1234567","currency":"USD","minFraction":3,"notation":"compact-short"}`, `"$1.2M"`},
		{`{"op":"locale.percent","locale":"de","value":"0.15"}`, "\"15\u00a0%\""},
		{`{"op":"locale.money","locale":"zh","amount":"1900000000000","currency":"USD","display":"name","notation":"compact-long"}`, `"1.9万亿美元"`},
		{`{"op":"locale.money","locale":"en","amount":"-5","currency":"JPY","sign":"accounting"}`, `"(¥5)"`},
		{`{"op":"locale.date","locale":"ru","date":"2025-11-28","style":"long"}`, `"28 ноября 2025 г."`},
		{`{"op":"locale.range","locale":"en","from":"2025-01-01","to":"2025-09-30","style":"medium"}`, "\"Jan 1\u2009–\u2009Sep 30, 2025\""},
		{`{"op":"locale.list","locale":"en","items":["A","B","C"],"type":"or"}`, `"A, B, or C"`},
		{`{"op":"locale.list","locale":"en","items":[]}`, `""`},
		{`{"op":"locale.plural","locale":"ru","value":"3"}`, `"few"`},
		{`{"op":"locale.plural","locale":"en","value":"3","type":"ordinal"}`, `"few"`},
		{`{"op":"locale.currencyName","locale":"kk","currency":"KZT"}`, `"Қазақстан теңгесі"`},
		{`{"op":"locale.parseNumber","locale":"ru","text":"1,9 трлн"}`, `"1900000000000"`},
		{`{"op":"locale.parseMoney","locale":"zh","text":"1.9万亿美元"}`, `{"amount":"1900000000000","currency":"USD"}`},
		{`{"op":"region.lookup","code":"KZ-SEV"}`, `{"code":"KZ-SEV","country":"KZ","parent":"KZ","kind":"region","status":"withdrawn","successors":["KZ-59"]}`},
		{`{"op":"region.lookup","code":"KZ-SEV","on":"2001-01-01"}`, `{"code":"KZ-SEV","country":"KZ","parent":"KZ","kind":"region","status":"current","successors":["KZ-59"]}`},
		{`{"op":"region.lookup","code":"AF"}`, `{"code":"AF","country":"AF","parent":"034","kind":"country","status":"current","alpha3":"AFG","numeric":"004"}`},
		{`{"op":"region.lookup","code":"YUG"}`, `{"code":"YU","country":"YU","kind":"country","status":"withdrawn","successors":["ME","RS"]}`},
		{`{"op":"region.lookup","code":"200"}`, `{"code":"200","kind":"country","status":"withdrawn","successors":["CZ","SK"]}`},
		{`{"op":"region.lookup","code":"KE-900"}`, `{"code":"KE-900","country":"KE","parent":"KE","status":"withdrawn","successors":["KE-03","KE-04","KE-11","KE-45"]}`},
		{`{"op":"region.lookup","code":"CN-JS/nanjing/xuanwu"}`, `{"code":"CN-JS/nanjing/xuanwu","country":"CN","parent":"CN-JS/nanjing"}`},
		{`{"op":"region.children","code":"143"}`, `["KG","KZ","TJ","TM","UZ"]`},
		{`{"op":"region.children","code":"KZ-59"}`, `[]`},
		{`{"op":"region.name","code":"KZ-59","locale":"kk"}`, `"Солтүстік Қазақстан облысы"`},
		{`{"op":"region.name","code":"CN-JS","locale":"zh-Hant"}`, `"江蘇省"`},
		{`{"op":"region.name","code":"KZ","locale":"xx"}`, `"Kazakhstan"`},
		{`{"op":"region.search","query":"СКО"}`, `["KZ-59"]`},
		{`{"op":"region.search","query":"Georgia"}`, `["GE","US-GA"]`},
		{`{"op":"region.search","query":"Georgia","country":"US","kind":"state","locale":"en","limit":1}`, `["US-GA"]`},
		{`{"op":"region.search","query":"qqqqqqqq"}`, `[]`},
		{`{"op":"agreement.status","agreement":{"id":"a","title":"A"},"on":"2025-01-01"}`, `{"state":"draft","inForce":"no","applies":"no","leaving":false}`},
		{`{"op":"agreement.status","agreement":{"id":"a","parties":[{"party":"KZ"}],"rules":{"entryIntoForce":{"when":{"anyOf":[{"inForce":["a"]},
			{"consents":1,"group":"b"},{"named":["US"]},{"weight":"0.5","table":"gdp"},{"consents":"3/2"}]}}},
			"events":[{"kind":"ratified","party":"KZ","on":"2020-01-01"}]},"on":"2025-01-01"}`,
			`{"state":"signed","since":"2020-01-01","inForce":"no","applies":"no","leaving":false}`},
		{`{"op":"platform.membership","membership":{"id":"m","platform":"p","member":"KZ-59","events":[{"kind":"signed","on":"2025-11-28"}]},"on":"2025-11-28"}`,
			`{"state":"active","role":"member","since":"2025-11-28","active":"yes","leaving":false,"basis":"assumed"}`},
		{`{"op":"dataset.read","text":"\ufeff{\"regions\": [{\"code\": \"KZ-59\",}]}"}`, `[{"line":1,"column":30,"code":"dataset.syntax"}]`},
		{`{"op":"dataset.read","text":"{\"regions\": [],\r\"regoins\": [] \r\n\"names\": \"Я\" \"x\": 5}"}`,
			`[{"line":2,"column":1,"code":"dataset.unknown-field"},{"line":3,"column":1,"code":"dataset.syntax"},{"line":3,"column":1,"code":"dataset.unknown-field"},{"line":3,"column":14,"code":"dataset.syntax"},{"line":3,"column":14,"code":"dataset.unknown-field"}]`},
		{`{"op":"dataset.read","text":"{}"}`, `[]`},
		{`{"op":"dataset.validate","dataset":{}}`, `[]`},
		{`{"op":"dataset.validate","dataset":{"sources":[{"id":"s","title":{"en":"S"}}]}}`, `[{"path":"/sources/0","code":"dataset.unused-source","severity":"warning"}]`},
		{`{"op":"dataset.links","dataset":{},"a":"KZ","b":"CN-JS","on":"2025-12-01"}`, `[]`},
	} {
		assert.Equal(t, `{"out":`+c.want+"}\n", string(respond([]byte(c.line))), c.line)
	}
}

func TestInvalidArguments(t *testing.T) {
	for _, c := range []struct {
		line string
		code code
		says string
	}{
		{`{"op":"civil.period","text":"2024","dialect":"eurostat"}`, invalid, "eurostat"},
		{`{"op":"civil.holds","from":"2025"}`, invalid, "on is missing"},
		{`{"op":"civil.holds","on":"2025-13-01"}`, invalid, `civil: ParseDate("2025-13-01")`},
		{`{"op":"locale.number","value":"1"}`, invalid, "locale is missing"},
		{`{"op":"locale.number","locale":"en"}`, invalid, "value is missing"},
		{`{"op":"locale.number","locale":"en","value":null}`, invalid, "value is missing"},
		{`{"op":"locale.number","locale":"en","value":"1,5"}`, invalid, `"1,5": not a plain decimal number`},
		{`{"op":"locale.number","locale":"en","value":"1e999999999"}`, invalid, "exponent out of range"},
		{`{"op":"locale.number","locale":"en","value":true}`, malformed, "true"},
		{`{"op":"locale.number","locale":"en","value":"1","maxFraction":"-1"}`, invalid, `"-1"`},
		{`{"op":"locale.number","locale":"en","value":"1","maxFraction":1.5}`, invalid, `"1.5"`},
		{`{"op":"locale.number","locale":"en","value":"1","notation":"scientific"}`, invalid, `"scientific"`},
		{`{"op":"locale.money","locale":"en","amount":"1","currency":"usd"}`, invalid, `economy: ParseCurrency("usd")`},
		{`{"op":"locale.currencyName","locale":"en","currency":"QQQ"}`, invalid, `"QQQ"`},
		{`{"op":"locale.parseNumber","locale":"ru","text":"много"}`, invalid, `locale: ParseNumber("много")`},
		{`{"op":"locale.parseMoney","locale":"ru","text":""}`, invalid, `locale: ParseMoney("")`},
		{`{"op":"locale.parseMoney","text":"5 $"}`, invalid, "locale is missing"},
		{`{"op":"locale.money","locale":"en","amount":"1"}`, invalid, "currency is missing"},
		{`{"op":"locale.money","locale":"en","amount":"1","currency":"USD","display":"Symbol"}`, invalid, `"Symbol"`},
		{`{"op":"locale.money","locale":"en","amount":"1","currency":"USD","sign":"x"}`, invalid, `"x"`},
		{`{"op":"locale.date","locale":"en","date":"2025-11-28","style":"huge"}`, invalid, `"huge"`},
		{`{"op":"locale.date","locale":"en","date":""}`, invalid, "date is missing"},
		{`{"op":"locale.list","locale":"en"}`, invalid, "items is missing"},
		{`{"op":"locale.list","locale":"en","items":"A"}`, malformed, "items"},
		{`{"op":"locale.plural","locale":"en","value":"1","type":"nominal"}`, invalid, `"nominal"`},
		{`{"op":"region.lookup","code":"kz-59"}`, invalid, `did you mean "KZ-59"?`},
		{`{"op":"region.lookup","code":"ZZ"}`, invalid, "ZZ"},
		{`{"op":"region.name","code":"ZZ","locale":"en"}`, invalid, "ZZ"},
		{`{"op":"region.name","code":"CN-JS/nanjing","locale":"en"}`, invalid, "local area"},
		{`{"op":"region.search","query":"x","kind":"realm"}`, invalid, "realm"},
		{`{"op":"region.lookup"}`, invalid, ""},
		{`{"op":"region.children","code":"KZ-00"}`, invalid, "KZ-00"},
		{`{"op":"agreement.status","on":"2025-01-01"}`, invalid, "agreement is missing"},
		{`{"op":"agreement.status","agreement":{"id":"a"}}`, invalid, "on is missing"},
		{`{"op":"agreement.status","agreement":{"id":"a","ttle":"A"},"on":"2025-01-01"}`, invalid, `did you mean "title"?`},
		{`{"op":"agreement.status","agreement":{"id":"a","events":[{"kind":"ratifed","party":"KZ","on":"2025"}]},"on":"2025-01-01"}`, invalid, "ratifed"},
		{`{"op":"agreement.status","agreement":{"id":"a"},"others":[{"id":"B"}],"on":"2025-01-01"}`, invalid, `"B"`},
		{`{"op":"platform.membership","membership":{"id":"m","platform":"p","member":"KZ-59","events":[{"kind":"joined","on":"2025"}]},"on":"2025-11-28"}`, invalid, "joined"},
		{`{"op":"platform.membership","membership":[],"on":"2025-11-28"}`, invalid, "wanted an object"},
		{`{"op":"dataset.read"}`, invalid, "text is missing"},
		{`{"op":"dataset.validate"}`, invalid, "dataset is missing"},
		{`{"op":"dataset.validate","dataset":{"surces":[]}}`, invalid, `did you mean "sources"?`},
		{`{"op":"dataset.links","dataset":{},"b":"KZ-59","on":"2025-12-01"}`, invalid, "a is missing"},
		{`{"op":"dataset.status","dataset":{},"agreement":"a","on":"2025-12-01"}`, invalid, "no agreement"},
		{`{"op":"dataset.between","dataset":{},"agreement":"a","a":"KZ","on":"2025-12-01"}`, invalid, "b is missing"},
		{`{"op":"dataset.membership","dataset":{},"membership":"m","on":"2025-12-01"}`, invalid, "no membership"},
		{`{"op":"dataset.links","dataset":{},"a":"ZZ","b":"KZ","on":"2025-12-01"}`, invalid, "ZZ"},
	} {
		got := decoded(t, respond([]byte(c.line)))
		if assert.NotNil(t, got.Error, c.line) {
			assert.Equal(t, c.code, got.Error.Code, c.line)
			assert.Contains(t, got.Error.Message, c.says, c.line)
		}
	}
}

// A panic of the library is the answer to one line and does not affect the following lines.
func TestPanicIsAnAnswer(t *testing.T) {
	run := func(h handler) (err error) {
		_, err = guarded(h, nil)
		return err
	}
	err := run(func([]byte) (any, error) { panic("lost") })
	assert.EqualError(t, err, "panic: lost")
}

// An op accepts any tag and uses the closest locale, or the root locale if there is none.
func TestUnknownLocale(t *testing.T) {
	for _, tag := range []string{"ru-ZZ", "xx", "!!", "en_US", "zh-Hant-u-nu-thai", strings.Repeat("x-", 1000)} {
		got := decoded(t, respond([]byte(`{"op":"locale.date","date":"2025-11-28","locale":"`+tag+`"}`)))
		assert.Nil(t, got.Error, tag)
		assert.NotEmpty(t, got.Out, tag)
	}
}
