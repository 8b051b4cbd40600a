package region

import (
	"maps"
	"slices"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/enum"
	"github.com/crossborder-go/crossborder/internal/identifier"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/locale/text"
	"github.com/crossborder-go/crossborder/source"
)

// Region is the record of an area in a dataset: a country, a subdivision, or any other area that has a [Code].
//
// Within lists further areas that contain the region, in addition to those that its code implies, such as an economic
// belt or a port group. Continues lists withdrawn codes that the region continues: what is recorded under them, such as
// memberships and agreements, counts as that of the region. The region exists from the day From until the day Until,
// that day excluded; a zero day is not a bound. Identifiers maps a scheme ("wikidata", "geonames") to the identifier of
// the region in that scheme. The zero Region is unset.
type Region struct {
	Code        Code              `json:"code"`
	Kind        Kind              `json:"kind,omitzero"`
	Names       text.Text         `json:"names,omitempty"`
	Aliases     []Alias           `json:"aliases,omitempty"`
	Within      []Code            `json:"within,omitempty"`
	Continues   []Code            `json:"continues,omitempty"`
	From        civil.When        `json:"from,omitzero"`
	Until       civil.When        `json:"until,omitzero"`
	Identifiers map[string]string `json:"identifiers,omitempty"`
	Sectors     []Sector          `json:"sectors,omitempty"`
	Remarks     []source.Remark   `json:"remarks,omitempty"`
	source.Known
	Cites []source.Cite `json:"cites,omitempty"`
}

// Alias is an additional name of an area, in the languages that use it.
type Alias struct {
	Text  text.Text     `json:"text,omitempty"`
	Kind  AliasKind     `json:"kind,omitzero"`
	Cites []source.Cite `json:"cites,omitempty"`
}

// AliasKind is the kind of an [Alias]. The zero AliasKind means that the kind is not stated. Its constants begin with
// [AliasAbbreviation]; [AliasKinds] lists them.
type AliasKind string

// The kinds of aliases.
const (
	AliasAbbreviation AliasKind = "abbreviation" // СКО
	AliasFormer       AliasKind = "former"
	AliasOfficial     AliasKind = "official" // Xinjiang Uygur Autonomous Region
	AliasShort        AliasKind = "short"    // Xinjiang
)

// AliasKinds returns all kinds of aliases in byte order.
func AliasKinds() []AliasKind {
	return []AliasKind{AliasAbbreviation, AliasFormer, AliasOfficial, AliasShort}
}

// Sector is a sector of the economy that a source attributes to an area. Section is a section of ISIC Rev. 4: a letter
// from A (agriculture) to U (extraterritorial bodies).
type Sector struct {
	Section string        `json:"section"`
	Cites   []source.Cite `json:"cites,omitempty"`
}

// Validate returns the issues of the record itself, with paths relative to the record. It does not check whether the
// cited sources exist.
func (r Region) Validate() issue.List {
	found := r.Code.Validate().Under("/code")
	found = append(found, r.Kind.validate().Under("/kind")...)
	if len(r.Names) == 0 && r.Code.Form() == FormLocal {
		found = append(found, nameless.At("/names", issue.Args{"code": r.Code.String()}))
	}
	found = append(found, r.Names.Validate().Under("/names")...)
	for i, a := range r.Aliases {
		found = append(found, a.Validate().Under(issue.Path("/aliases").Index(i))...)
		found = append(found, r.validateAlias(i)...)
	}
	found = append(found, r.validateWithin()...)
	found = append(found, r.validateContinues()...)
	if life := (civil.Interval{From: r.From, Until: r.Until}); life.Empty() == civil.Yes {
		found = append(found, endBeforeStart.At("/until", issue.Args{"from": r.From.String(), "until": r.Until.String()}))
	}
	for _, scheme := range slices.Sorted(maps.Keys(r.Identifiers)) {
		at := issue.Path("/identifiers").Key(scheme)
		if scheme == "" || r.Identifiers[scheme] == "" {
			found = append(found, emptyIdentifier.At(at, issue.Args{
				"scheme": spelling.Quote(scheme), "identifier": spelling.Quote(r.Identifiers[scheme])}))
		}
		if id := r.Identifiers[scheme]; id != "" && !identifier.IsValid(scheme, id) {
			found = append(found, badIdentifier.At(at, issue.Args{"scheme": spelling.Quote(scheme), "identifier": spelling.Quote(id)}))
		}
		found = append(found, text.ValidateString(scheme).Under(at)...)
		found = append(found, text.ValidateString(r.Identifiers[scheme]).Under(at)...)
	}
	for i, s := range r.Sectors {
		found = append(found, s.Validate().Under(issue.Path("/sectors").Index(i))...)
	}
	for i, remark := range r.Remarks {
		found = append(found, remark.Validate().Under(issue.Path("/remarks").Index(i))...)
	}
	found = append(found, r.Known.Validate()...)
	return append(found, source.ValidateCites(r.Cites)...)
}

// validateAlias returns an issue for each language in which an alias is the same as the name. An abbreviation or an official
// name may be the name itself.
func (r Region) validateAlias(i int) issue.List {
	a := &r.Aliases[i]
	if a.Kind != "" {
		return nil
	}
	var found issue.List
	for _, tag := range slices.Sorted(maps.Keys(a.Text)) {
		if name, isNamed := r.Names[tag]; isNamed && name == a.Text[tag] {
			found = append(found, aliasRepeatsName.At(issue.Path("/aliases").Index(i).Key("text").Key(tag), issue.Args{"alias": spelling.Quote(name)}))
		}
	}
	return found
}

// validateWithin returns an issue for each area of r.Within that is invalid, or that lies in the region.
func (r Region) validateWithin() issue.List {
	var found issue.List
	for i, area := range r.Within {
		path := issue.Path("/within").Index(i)
		found = append(found, area.Validate().Under(path)...)
		if r.Code.Contains(area) {
			found = append(found, withinItself.At(path, issue.Args{"code": r.Code.String(), "area": area.String()}))
		} else if area.Form() != FormArea && area.Contains(r.Code) {
			found = append(found, needlessWithin.At(path, issue.Args{"code": r.Code.String(), "area": area.String()}))
		}
	}
	return found
}

// validateContinues returns an issue for each code of r.Continues that has not been withdrawn. Of a local area the code
// that contains it counts.
func (r Region) validateContinues() issue.List {
	var found issue.List
	for i, former := range r.Continues {
		path := issue.Path("/continues").Index(i)
		switch e, ok := Lookup(former.Coded()); {
		case former.IsZero():
			found = append(found, missingCode.At(path, nil))
		case !ok:
			found = append(found, issue.List{unknown(former, former.Coded())}.Under(path)...)
		case e.Status() != StatusWithdrawn:
			found = append(found, notWithdrawn.At(path, issue.Args{"code": former.String()}))
		}
	}
	return found
}

// Validate returns the issues of the alias, such as a missing text or an unknown kind.
func (a Alias) Validate() issue.List {
	found := a.Text.Validate().Under("/text")
	if len(a.Text) == 0 {
		found = append(found, emptyAlias.At("/text", nil))
	}
	if a.Kind != "" && !slices.Contains(AliasKinds(), a.Kind) {
		found = append(found, unknownAliasKind.At("/kind", enum.Args("kind", a.Kind, AliasKinds())))
	}
	return append(found, source.ValidateCites(a.Cites)...)
}

// Validate returns the issues of the sector, such as a section that is not in ISIC Rev. 4.
func (s Sector) Validate() issue.List {
	found := source.ValidateCites(s.Cites)
	if len(s.Section) != 1 || s.Section[0] < 'A' || s.Section[0] > 'U' {
		found = append(found, badSection.At("/section", issue.Args{"section": spelling.Quote(s.Section)}))
	}
	return found
}
