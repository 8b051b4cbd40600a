package figures

import (
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/party"
)

// Mapping says what the codes of a file mean, where they are not the standard's or mean something else. A code
// of the file that is mapped to the zero value is left out without an error. The zero Mapping is the standard
// alone. Reading copies nothing of it: do not change it until the reader is done.
type Mapping struct {
	Source     string                    // ID of the source that every observation cites; empty: none
	Parties    map[string]party.ID       // "W0": the world, "EAS": left out
	Indicators map[string]Measure        // "NY.GDP.MKTP.CD": the gross domestic product in USD
	Units      map[string]Scaled         // "CP_MEUR": EUR and 6, for millions; "IX"
	Statuses   map[string]economy.Status // "p": provisional
	Missing    []string                  // texts in the place of a number that mean none: "..", "#N/A", ":"
	Only       bool                      // leave out the indicators that Indicators does not have

	// OnlyKnownParties leaves out the parties that neither Parties nor the standard has, such as groups of countries
	// by codes of the publisher's own. A mistyped code is left out with them.
	OnlyKnownParties bool
}

// Scaled is what a unit's code in a file stands for. Power is the power of ten that the file's numbers in this unit are
// multiplied by, beside the one that the file itself states: 6 for millions.
type Scaled struct {
	Unit  economy.Unit
	Power int
}

// Measure is what an indicator's code in a file stands for. Unit, where it is set, comes before the one that
// the file states. Power is the power of ten that the file's numbers are multiplied by: 3 where it counts in
// thousands. Reference is the whole that a share or a rank is of.
type Measure struct {
	Indicator string // the code of an economy.Indicator
	Unit      economy.Unit
	Power     int
	Reference party.ID
}
