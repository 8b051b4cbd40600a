// Package renaming says which code an area has now whose code was withdrawn: because the world table renamed it, or because a
// region of a dataset continues it.
package renaming

import (
	"strings"

	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// Codes are the renamings of codes. The zero Codes has those of the world table.
type Codes struct{ continuedBy map[region.Code]region.Code }

// Of returns the renamings of the world table and of regions that continue withdrawn codes. The first that continues a code
// keeps it.
func Of(regions []region.Region) Codes {
	c := Codes{map[region.Code]region.Code{}}
	for _, r := range regions {
		for _, old := range r.Continues {
			if _, isWithdrawn := region.Withdrawal(old); isWithdrawn && c.continuedBy[old].IsZero() {
				c.continuedBy[old] = r.Code
			}
		}
	}
	return c
}

// most is how often a code can have been renamed.
const most = 16

// Code returns the code that the area of a code has now: the code itself if it was not withdrawn, or not by a renaming.
func (c Codes) Code(code region.Code) region.Code {
	for range most {
		next, isContinued := c.continuedBy[code]
		if !isContinued {
			change, isWithdrawn := region.Withdrawal(code)
			if !isWithdrawn || change.Kind != region.ChangeRenamed || len(change.Successors) != 1 {
				return code
			}
			next = change.Successors[0]
		}
		code = next
	}
	return code
}

// Party returns the id that a party has now. A local area such as KZ-VOS/ridder goes with the area that it lies in.
func (c Codes) Party(id party.ID) party.ID {
	code, isRegion := id.Region()
	if !isRegion {
		return id
	}
	whole, area, isLocal := strings.Cut(code.String(), "/")
	if !isLocal {
		return party.IDFrom(c.Code(code))
	}
	within, err := region.ParseCode(whole)
	if err != nil {
		return id
	}
	local, err := region.ParseCode(c.Code(within).String() + "/" + area)
	if err != nil {
		return id
	}
	return party.IDFrom(local)
}
