package figures

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// Mapping says what the codes of a file mean where they differ from the standard. A code that is mapped to the
// zero value is left out without an error. The zero Mapping adds nothing to the standard. A reader does not
// copy the Mapping: do not change it while reading.
type Mapping struct {
	Source     string                    // ID of the source that every observation cites; empty for none
	Parties    map[string]party.ID       // such as "W0" to 001, the world
	Indicators map[string]Measure        // such as "NY.GDP.MKTP.CD" to gross-domestic-product in USD
	Units      map[string]Scaled         // such as "CP_MEUR" to EUR with power 6, for millions
	Statuses   map[string]economy.Status // such as "p" to provisional
	Missing    []string                  // texts that stand for a missing number: "..", "#N/A", ":"
	Only       bool                      // leave out indicators that Indicators does not have

	// OnlyKnownParties leaves out parties that neither Parties nor the standard has, such as a publisher's own
	// groups of countries. It leaves out misspelt codes too.
	OnlyKnownParties bool

	// Progress, if not nil, is called when reading comes to a row, before what the row makes is yielded: with the
	// number of the row, as in [Error], and the number of bytes that have been read, 0 if the reader does not count
	// them.
	Progress func(row int, bytes int64)
}

// Scaled is the meaning of a unit code. Numbers in this unit are multiplied by ten to the power of Power, such
// as 6 for millions, in addition to a power that the file states.
type Scaled struct {
	Unit  economy.Unit
	Power int
}

// Measure is the meaning of an indicator code. Unit, if set, takes precedence over the unit that the file states.
// Numbers are multiplied by ten to the power of Power: it is 3 if the file counts in thousands. Reference is the whole
// that a share or a rank is of.
type Measure struct {
	Indicator string // code of an economy.Indicator
	Unit      economy.Unit
	Power     int
	Reference party.ID
}
