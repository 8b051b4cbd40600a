package flow

import (
	"slices"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/party"
)

// Options say what the codes of a file mean and how to read it. The zero Options know the UN M49 codes of countries, and
// end at the first row that is wrong.
type Options struct {
	// Areas is the register of the codes of countries. [figures.RegisterBACI] and [figures.RegisterComtrade] have the
	// codes of the files that M49 does not have, such as 842 for the United States, and those of former countries.
	Areas figures.Register

	// Parties are the meanings of further codes. Rows of a code that is mapped to the zero ID are left out.
	Parties map[string]party.ID

	// OnlyKnownParties leaves out the rows of parties that neither Parties nor the register has, such as areas that are
	// not specified. It leaves out misspelt codes too.
	OnlyKnownParties bool

	// MaxFaults is the number of wrong rows that are left out and reported. One more is an error, which ends the
	// reading. Zero or less means that the first wrong row is an error.
	MaxFaults int

	// Workers is the number of goroutines that parse, at most 64; zero means one for each processor.
	Workers int

	// Progress, if not nil, is called from time to time with the number of rows and bytes that have been read, by the
	// goroutine that called the reader.
	Progress func(row int, bytes int64)

	// Flow is the flow of UN Comtrade that is read, what exporters report or what importers report. The zero Flow is
	// Exports. It has no meaning for BACI.
	Flow Flow

	// Digits is the number of digits of the codes of products of UN Comtrade that are read, 2, 4 or 6, so that no
	// product is counted at two levels. Zero means 6, and any other number is an error. It has no meaning for BACI.
	Digits int
}

// Flow says which partner reports a flow to UN Comtrade, as a code of its flowCode. Its constants begin with [Exports];
// [ReportedFlows] lists them.
type Flow string

// The flows.
const (
	Exports Flow = "X" // the reporter is the exporter
	Imports Flow = "M" // the reporter is the importer
)

// ReportedFlows returns the flows that countries report, in the order in which they are documented.
func ReportedFlows() []Flow { return []Flow{Exports, Imports} }

// check reports options that no file can be read with, and sets the defaults.
func (o *Options) check(format string) error {
	o.MaxFaults = max(o.MaxFaults, 0)
	if o.Areas != "" && !slices.Contains(figures.Registers(), o.Areas) {
		return &figures.Error{Format: format, Reason: "Options.Areas is " + spelling.Quote(string(o.Areas)) + ", not a register"}
	}
	return nil
}
