package platform_test

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/platform"
)

// statusAt compiles a membership beside agreements, one of which may be that of Via, and asks once.
func statusAt(m platform.Membership, on civil.Date, agreements ...agreement.Agreement) platform.Status {
	return platform.Compile(m, platform.Context{Via: viaOf(m, agreements)}).StatusAt(on)
}

func viaOf(m platform.Membership, agreements []agreement.Agreement) *agreement.Compiled {
	i := slices.IndexFunc(agreements, func(a agreement.Agreement) bool { return a.ID == m.Via })
	if m.Via == "" || i < 0 {
		return nil
	}
	return agreement.CompileAll(agreements, agreement.Context{})[i]
}

func officeAt(o platform.Office, on civil.Date) platform.OfficeStatus {
	return platform.CompileOffice(o, civil.When{}, civil.When{}).StatusAt(on)
}

// dated is a membership in which one event has another day.
func dated(m platform.Membership, i int, w civil.When) platform.Membership {
	return changed(m, func(e []platform.Event) {
		if e[i].Effective.IsZero() {
			e[i].On = w
		} else {
			e[i].Effective = w
		}
	})
}
