package sdmx

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
	"github.com/crossborder-go/crossborder/party"
)

// readArea reads the code of an area. Codes of letters that the register does not have are those of ISO 3166; a number
// means something only in a register.
func (o Options) readArea(code string) (party.ID, string) {
	register := o.Areas
	switch {
	case register == "":
		register = figures.RegisterISO
	case !slices.Contains(figures.Registers(), register):
		return party.ID{}, "Options.Areas is not a register: " + string(register)
	}
	if id, ok := register.Party(code); ok {
		return id, ""
	}
	switch isNumber := strings.Trim(code, "0123456789") == ""; {
	case isNumber && register == figures.RegisterISO:
		return party.ID{}, "a number: say in Options.Areas whose it is, such as of M49 or of the IMF, or add it to Mapping.Parties"
	case isNumber:
		return party.ID{}, "not a code of the register " + string(register) + "; add it to Mapping.Parties"
	}
	id, reason := tabular.Region(code)
	if reason != "" {
		reason = "not a code of ISO 3166; add it to Mapping.Parties"
		if register != figures.RegisterISO {
			reason = "not a code of ISO 3166 or of the register " + string(register) + "; add it to Mapping.Parties"
		}
	}
	return id, reason
}
