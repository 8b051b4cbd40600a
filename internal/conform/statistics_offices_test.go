package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestStatisticsOfOffices(t *testing.T) {
	const read = `{"op":"statistics.read","format":`
	for _, c := range []struct{ line, want string }{
		{read + `"baci-csv","text":"t,i,j,k,v,q\n2023,398,842,010121,1.5,\n2023,398,7,010121,1,\n","mapping":{"areas":"baci"}}`,
			`{"observations":[{"row":2,"subject":"KZ","counterpart":"US","indicator":"exports-hs-010121","period":"2023","amount":"1500","unit":"USD"}],"errors":[{"row":3,"column":"j"}]}`},
		{read + `"comtrade-csv","base64":"cmVwb3J0ZXJDb2RlLHBhcnRuZXJDb2RlLHBhcnRuZXJEZXNjLGZsb3dDb2RlLHBlcmlvZCxjbWRDb2RlLHByaW1hcnlWYWx1ZQozOTgsMzg0LEP0dGUsWCwyMDIzLDAxLDcsCg=="}`,
			`{"observations":[{"row":2,"subject":"KZ","counterpart":"CI","indicator":"exports-hs-01","period":"2023","amount":"7","unit":"USD"}],"errors":[]}`},
		{read + `"comtrade-json","text":"{\"data\":null,\"error\":\"Invalid\"}"}`, `{"observations":[],"errors":[{"row":0,"column":""}]}`},
		{read + `"ecb-rates-csv","text":"Date,USD,RUB,\n2026-11-27,1.1234,N/A,\n"}`,
			`{"observations":[],"errors":[],"rates":[{"from":"EUR","to":"USD","rate":"1.1234","kind":"spot","period":"2026-11-27"}]}`},
		{read + `"ecb-rates-xml","text":"<!DOCTYPE a><a/>"}`, `{"observations":[],"errors":[{"row":0,"column":""}],"rates":[]}`},
		{read + `"worldbank-csv","text":"Country Name,Year,Value\nKazakhstan,2023,7\nArab World,2023,8\n\"Congo, Dem. Rep.\",2023,9\nMine,2023,10\n","mapping":{"indicator":"SP.POP.TOTL","parties":{"Mine":"CN"}}}`,
			`{"observations":[{"row":2,"subject":"KZ","indicator":"population","period":"2023","amount":"7","unit":"count"},` +
				`{"row":4,"subject":"CD","indicator":"population","period":"2023","amount":"9","unit":"count"},` +
				`{"row":5,"subject":"CN","indicator":"population","period":"2023","amount":"10","unit":"count"}],"errors":[{"row":3,"column":"Country Name"}]}`},
		{read + `"worldbank-csv","text":"Country Code,Indicator Code,2023\nKAZ,PA.NUS.FCRF,456.16\nKAZ,SP.POP.TOTL,x\nZZZ,PA.NUS.FCRF,1\n"}`,
			`{"observations":[],"errors":[{"row":3,"column":"2023"},{"row":4,"column":"Country Code"}],"rates":[{"from":"USD","to":"KZT","rate":"456.16","kind":"average","period":"2023"}]}`},
		{read + `"worldbank-json","text":"[{},[{\"indicator\":{\"id\":\"PA.NUS.FCRF\"},\"countryiso3code\":\"KAZ\",\"date\":\"2023\",\"value\":456.16}]]","mapping":{"indicators":{"PA.NUS.FCRF":{"indicator":"rate","unit":"ratio"}}}}`,
			`{"observations":[{"row":1,"subject":"KZ","indicator":"rate","period":"2023","amount":"456.16","unit":"ratio"}],"errors":[]}`},
	} {
		assert.Equal(t, `{"out":`+c.want+"}\n", string(respond([]byte(c.line))), c.line)
	}
	got := decoded(t, respond([]byte(read+`"comtrade-json","text":"{}","mapping":{"areas":"moon"}}`)))
	assert.Equal(t, invalid, got.code())
	assert.Len(t, officeReaders(), 7)
}
