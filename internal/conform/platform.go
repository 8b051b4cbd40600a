package main

import (
	"encoding/json"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/strictjson"
	"github.com/crossborder-go/crossborder/platform"
	"github.com/crossborder-go/crossborder/source"
)

func platformOps() map[string]handler {
	return map[string]handler{"platform.membership": handle(membership)}
}

type membershipArgs struct {
	Membership json.RawMessage   `json:"membership"`
	Agreements []json.RawMessage `json:"agreements"`
	On         civil.Date        `json:"on"`
}

type membershipOut struct {
	State   platform.State `json:"state"`
	Role    platform.Role  `json:"role"`
	Since   civil.When     `json:"since,omitzero"`
	Until   civil.When     `json:"until,omitzero"`
	Active  civil.Truth    `json:"active"`
	Leaving bool           `json:"leaving"`
	Basis   source.Basis   `json:"basis,omitzero"`
}

// membershipFrom is a status as the command writes it.
func membershipFrom(s platform.Status) membershipOut {
	return membershipOut{s.State, s.Role, s.Since, s.Until, s.Active, s.Leaving, s.Basis}
}

func membership(a membershipArgs) (membershipOut, error) {
	if err := present(needed{"membership", a.Membership == nil}, needed{"on", a.On.IsZero()}); err != nil {
		return membershipOut{}, err
	}
	m, err := readMembership(a.Membership)
	if err != nil {
		return membershipOut{}, err
	}
	agreements, err := readAgreements(a.Agreements)
	if err != nil {
		return membershipOut{}, err
	}
	var in platform.Context
	for _, c := range agreement.CompileAll(agreements, agreement.Context{}) {
		if c.ID() == m.Via {
			in.Via = c
		}
	}
	return membershipFrom(platform.Compile(m, in).StatusAt(a.On)), nil
}

// membershipReader decodes a membership as strictly as package dataset does.
var membershipReader strictjson.Reader[platform.Membership]

// readMembership decodes a membership and returns its errors. It accepts undated events, because the library has an
// answer for them.
func readMembership(text []byte) (platform.Membership, error) {
	m, err := membershipReader.Decode(string(text), limits())
	if err != nil {
		return platform.Membership{}, err
	}
	return *m, refused(m.Validate(), "platform.undated-event")
}
