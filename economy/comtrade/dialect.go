package comtrade

import "slices"

// The parts of a record.
const (
	kind = iota // commodities (C) or services (S)
	classification
	period
	reporter
	partner
	flowCode
	commodity
	value
	weight
	isReported
	isAggregate
	isWeightEstimated
	estimation // flag of the former API
	partner2   // first of the dimensions that must be totals
	customs
	transport
	supply
	parts
)

// required returns the parts that a record must have.
func required() [5]int { return [...]int{reporter, partner, flowCode, period, commodity} }

// totals returns the codes of the totals of the dimensions, from partner2.
func totals() [4]string { return [...]string{"0", "C00", "0", "0"} }

// dialect is a form of records: the names of the parts, "" for those that it lacks, and the codes of the flows where
// they differ from those of the present API.
type dialect struct {
	names     [parts]string
	indicator string // the name of the flow and the commodity together, for errors
	flows     map[string]string
}

// present is the form of the API and of the files of the website.
func present() *dialect {
	return &dialect{indicator: "flowCode.cmdCode", names: [parts]string{
		kind: "typeCode", classification: "classificationCode", period: "period", reporter: "reporterCode", partner: "partnerCode",
		flowCode: "flowCode", commodity: "cmdCode", value: "primaryValue", weight: "netWgt", isReported: "isReported",
		isAggregate: "isAggregate", isWeightEstimated: "isNetWgtEstimated", estimation: "legacyEstimationFlag",
		partner2: "partner2Code", customs: "customsCode", transport: "motCode", supply: "mosCode",
	}}
}

// formerFlows returns the codes of flows of the former API.
func formerFlows() map[string]string {
	return map[string]string{"1": "M", "2": "X", "3": "RX", "4": "RM"}
}

// formerJSON is the form of the former API in JSON.
func formerJSON() *dialect {
	return &dialect{indicator: "rgCode.cmdCode", flows: formerFlows(), names: [parts]string{
		classification: "pfCode", period: "period", reporter: "rtCode", partner: "ptCode", flowCode: "rgCode", commodity: "cmdCode",
		value: "TradeValue", weight: "NetWeight", estimation: "estCode",
		partner2: "ptCode2", customs: "cstCode", transport: "motCode",
	}}
}

// formerCSV is the form of the former website and API in CSV.
func formerCSV() *dialect {
	return &dialect{indicator: "Trade Flow Code.Commodity Code", flows: formerFlows(), names: [parts]string{
		classification: "Classification", period: "Period", reporter: "Reporter Code", partner: "Partner Code",
		flowCode: "Trade Flow Code", commodity: "Commodity Code", value: "Trade Value (US$)", weight: "Netweight (kg)", estimation: "Flag",
		partner2: "2nd Partner Code", customs: "Customs Proc. Code", transport: "Mode of Transport Code",
	}}
}

// dialectOfMember returns the form of the records in a member of a response, or nil if it has none.
func dialectOfMember(name string) *dialect {
	switch name {
	case "data":
		return present()
	case "dataset":
		return formerJSON()
	}
	return nil
}

// dialectOfHeader returns the form of the rows of a file.
func dialectOfHeader(header []string) *dialect {
	if former := formerCSV(); slices.Contains(header, former.names[reporter]) || slices.Contains(header, former.names[flowCode]) {
		return former
	}
	return present()
}
