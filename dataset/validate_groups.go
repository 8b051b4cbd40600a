package dataset

import (
	"slices"

	"github.com/crossborder-go/crossborder/agreement"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// validateGroups reports parties that bind their members and are not platforms, and exclusions of areas that are neither
// members of such a platform nor belong to one.
func (d *Dataset) validateGroups() issue.List {
	isPlatform := map[party.ID]bool{}
	for i := range d.Platforms {
		isPlatform[d.Platforms[i].ID] = true
	}
	var members map[party.ID]*memberCodes // of each platform, made when they are needed
	var found issue.List
	for i, a := range d.Agreements {
		for j, p := range a.Parties {
			if p.Binds != agreement.BindsMembers {
				continue
			}
			at := CollectionAgreements.at(i).Key("parties").Index(j)
			if !isPlatform[p.Party] {
				found = append(found, bindsWithoutPlatform.At(at.Key("binds"), issue.Args{"party": named(p.Party)}))
				continue
			}
			if len(p.Excludes) > 0 && members == nil {
				members = d.memberCodes()
			}
			for k, code := range p.Excludes {
				if !code.IsZero() && !members[p.Party].contain(code) && !isTerritory(code, p.Territories) {
					found = append(found, excludedStranger.At(at.Key("excludes").Index(k), issue.Args{"code": code.String(), "party": p.Party.String()}))
				}
			}
		}
	}
	return found
}

// memberCodes are the regions that are members of a platform on any day.
type memberCodes struct {
	all   map[region.Code]bool
	wider []region.Code // countries, areas and subdivisions with a country code: to these also areas belong that do not lie in them
}

func (d *Dataset) memberCodes() map[party.ID]*memberCodes {
	members := map[party.ID]*memberCodes{}
	for i := range d.Memberships {
		m := &d.Memberships[i]
		code, isRegion := m.Member.Region()
		if !isRegion {
			continue
		}
		of := members[m.Platform]
		if of == nil {
			of = &memberCodes{all: map[region.Code]bool{}}
			members[m.Platform] = of
		}
		isWide := code.Form() == region.FormCountry || code.Form() == region.FormArea || region.HasOwnCountry(code)
		if isWide && !of.all[code] {
			of.wider = append(of.wider, code)
		}
		of.all[code] = true
	}
	return members
}

// contain reports whether an area is a member or belongs to one.
func (m *memberCodes) contain(code region.Code) bool {
	if m == nil {
		return false
	}
	for part := code; !part.IsZero(); part = part.Parent() {
		if m.all[part] {
			return true
		}
	}
	return slices.ContainsFunc(m.wider, func(member region.Code) bool { return region.Belongs(code, member) })
}

// isTerritory reports whether an area belongs to a territory of an entry, of which there are few.
func isTerritory(code region.Code, territories []agreement.Territory) bool {
	return slices.ContainsFunc(territories, func(t agreement.Territory) bool { return region.Belongs(code, t.Code) })
}

// named is an id for a message, a dash where it is missing.
func named(id party.ID) string {
	if id.IsZero() {
		return "—"
	}
	return id.String()
}
