module github.com/crossborder-go/crossborder/internal/bench

go 1.26.0

replace github.com/crossborder-go/crossborder => ../..

require (
	github.com/bep/golocales v0.3.0
	github.com/biter777/countries v1.7.5
	github.com/bojanz/currency v1.4.2
	github.com/crossborder-go/crossborder v0.0.0-00010101000000-000000000000
	github.com/go-playground/locales v0.14.2
	github.com/goodsign/monday v1.0.2
	github.com/govalues/money v0.2.4
	github.com/pariz/gountries v0.1.6
	github.com/shopspring/decimal v1.6.0
	github.com/stretchr/testify v1.12.1
	golang.org/x/text v0.43.0
)

require (
	github.com/cockroachdb/apd/v3 v3.2.1 // indirect
	github.com/govalues/decimal v0.1.36 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	gopkg.in/yaml.v2 v2.4.0 // indirect
)
