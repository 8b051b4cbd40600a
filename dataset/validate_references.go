package dataset

import (
	"strings"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/spelling"
	"github.com/crossborder-go/crossborder/internal/suggest"
	"github.com/crossborder-go/crossborder/issue"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/region"
)

// validateReferences reports references to nothing, withdrawn codes, and sources that no record cites.
func (d *Dataset) validateReferences(ids *register) issue.List {
	var found issue.List
	cited := make([]bool, len(d.Sources))
	for r := range d.references() {
		if r.to == namespaceSources {
			if s, isRecorded := ids.ids[namespaceSources][r.id]; isRecorded {
				cited[s.index] = true
				continue
			}
		}
		found = append(found, r.validate(ids)...)
	}
	for i := range d.Sources {
		id := d.Sources[i].ID
		if first, isRecorded := ids.ids[namespaceSources][id]; !isRecorded || !cited[first.index] {
			found = append(found, unusedSource.At(CollectionSources.at(i), issue.Args{"id": spelling.Quote(id)}))
		}
	}
	return found
}

// validate reports a reference to nothing, and one to a withdrawn code.
func (r reference) validate(ids *register) issue.List {
	if r.to == namespaceFields {
		return issue.List{unknownMember.At(r.path(), issue.Args{
			"member": spelling.Quote(r.id), "suggestion": spelling.Suggestion(spelling.Closest(r.id, r.fields))})}
	}
	if ids.current[r.id] && (r.to == namespaceRegions || r.to == namespaceParties) {
		return nil
	}
	if code, isRegion := r.region(); isRegion {
		return r.validateRegion(ids, code)
	}
	if ids.has(r.to, r.id) {
		return nil
	}
	args := issue.Args{
		"id": spelling.Quote(r.id), "kind": r.to.String(), "collections": r.to.collections(),
		"suggestion": spelling.Suggestion(ids.closest(r.to, r.id)),
	}
	if r.to == namespaceIndicators && args["suggestion"] == "" {
		args["builtin"] = listingIndicators
	}
	return issue.List{unknownReference.At(r.path(), args)}
}

// listingIndicators is the command that lists the built-in indicators.
const listingIndicators = "go doc github.com/crossborder-go/crossborder/dataset/format"

// region returns the code that a reference names, and false if it does not name a region.
func (r reference) region() (region.Code, bool) {
	if r.to != namespaceRegions && r.to != namespaceParties {
		return region.Code{}, false
	}
	id, err := party.ParseID(r.id)
	if err != nil {
		return region.Code{}, false
	}
	return id.Region()
}

// validateRegion reports a code that does not exist, and one that was withdrawn by the day that the reference is about.
func (r reference) validateRegion(ids *register, code region.Code) issue.List {
	if !ids.hasRegion(code) {
		args := issue.Args{"id": spelling.Quote(r.id), "suggestion": spelling.Suggestion(ids.closest(r.to, r.id))}
		if record := suggest.Record(code); args["suggestion"] == "" && record != "" {
			args["addition"] = record
		}
		return issue.List{unknownRegion.At(r.path(), args)}
	}
	entry, listed := region.Lookup(code)
	if !listed || entry.Status() != region.StatusWithdrawn {
		ids.current[r.id] = true
	} else if withdrawnBy(entry, r.on) {
		return issue.List{withdrawnRegion.At(r.path(), issue.Args{"id": spelling.Quote(r.id), "successors": codeList(region.Successors(code))})}
	}
	return nil
}

// withdrawnBy reports whether a code may have been withdrawn by a day. It also reports true where the day or that of the
// withdrawal is unknown: somebody should look.
func withdrawnBy(entry region.Entry, on civil.When) bool {
	if entry.Status() != region.StatusWithdrawn {
		return false
	}
	change, recorded := region.Withdrawal(entry.Code())
	latest := on.Latest()
	return !recorded || latest.IsZero() || change.On.Reached(latest) != civil.No
}

// codeList lists codes for a message.
func codeList(codes []region.Code) string {
	texts := make([]string, len(codes))
	for i, c := range codes {
		texts[i] = c.String()
	}
	if len(texts) == 0 {
		return "—"
	}
	return strings.Join(texts, ", ")
}
