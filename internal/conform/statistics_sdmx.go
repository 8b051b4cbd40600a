package main

import (
	"io"
	"iter"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/sdmx"
)

// sdmxOptions returns the options of the readers of SDMX, without the mapping.
func sdmxOptions(m statisticsMapping) (sdmx.Options, error) {
	c := m.Components
	o := sdmx.Options{
		Subject: c.Subject, Counterpart: c.Counterpart, Reference: c.Reference, Indicator: c.Indicator, Unit: c.Unit,
		Power: c.Power, Base: c.Base, Status: c.Status, Confidentiality: c.Confidentiality, YearStart: c.YearStart,
		Period: c.Period, Value: c.Value, DefaultIndicator: m.Indicator, Areas: m.Areas, DecimalComma: m.Decimal == ",",
	}
	if err := oneOf("areas", m.Areas, figures.Registers()...); err != nil {
		return o, err
	}
	return o, oneOf("decimal", m.Decimal, ",", ".")
}

// readSDMX reads a file with one of the readers of SDMX.
func readSDMX(r io.Reader, m statisticsMapping, read func(io.Reader, sdmx.Options) iter.Seq2[economy.Observation, error]) (any, error) {
	o, err := sdmxOptions(m)
	if err != nil {
		return nil, err
	}
	return observed(m.figures(), func(mapping figures.Mapping) iter.Seq2[economy.Observation, error] {
		o.Mapping = mapping
		return read(r, o)
	})
}

func readSDMXCSV(r io.Reader, m statisticsMapping) (any, error) { return readSDMX(r, m, sdmx.ReadCSV) }

func readSDMXJSON(r io.Reader, m statisticsMapping) (any, error) {
	return readSDMX(r, m, sdmx.ReadJSON)
}

func readSDMXML(r io.Reader, m statisticsMapping) (any, error) { return readSDMX(r, m, sdmx.ReadML) }

func readTSV(r io.Reader, m statisticsMapping) (any, error) { return readSDMX(r, m, sdmx.ReadTSV) }

func readJSONStat(r io.Reader, m statisticsMapping) (any, error) {
	return readSDMX(r, m, sdmx.ReadJSONStat)
}
