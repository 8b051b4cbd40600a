module github.com/crossborder-go/crossborder/internal/schematest

go 1.26.0

replace github.com/crossborder-go/crossborder => ../..

require (
	github.com/crossborder-go/crossborder v0.0.0-00010101000000-000000000000
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.2
	github.com/stretchr/testify v1.12.1
)

require (
	github.com/shopspring/decimal v1.6.0 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
	golang.org/x/text v0.43.0 // indirect
)
