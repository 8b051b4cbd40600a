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

// checkReferences reports references to nothing, withdrawn codes, and sources that nothing refers to.
func (d *Dataset) checkReferences(names *register) issue.List {
	var found issue.List
	cited := map[string]bool{}
	for r := range d.references() {
		if r.to == sources {
			cited[r.id] = true
		}
		if r.to == ownMember {
			found = append(found, unknownMember.At(r.path(), issue.Args{
				"member": spelling.Quote(r.id), "suggestion": spelling.Suggestion(spelling.Closest(r.id, r.known))}))
		} else if code, isRegion := r.region(); isRegion {
			found = append(found, checkRegion(names, r, code)...)
		} else if !names.has(r.to, r.id) {
			found = append(found, unknownReference.At(r.path(), issue.Args{
				"id": spelling.Quote(r.id), "kind": string(r.to), "collections": r.to.collections(),
				"suggestion": spelling.Suggestion(names.closest(r.to, r.id))}))
		}
	}
	for i := range d.Sources {
		if id := d.Sources[i].ID; !cited[id] {
			found = append(found, unusedSource.At(place(CollectionSources, i), issue.Args{"id": spelling.Quote(id)}))
		}
	}
	return found
}

// region returns the code that a reference names, and false where it names something else.
func (r reference) region() (region.Code, bool) {
	if r.to != places && r.to != parties {
		return region.Code{}, false
	}
	id, err := party.ParseID(r.id)
	if err != nil {
		return region.Code{}, false
	}
	return id.Region()
}

// checkRegion reports a code that nobody assigned, and one that was withdrawn by the day it is used for.
func checkRegion(names *register, r reference, code region.Code) issue.List {
	if !names.region(code) {
		near := spelling.Suggestion(names.closest(r.to, r.id))
		if record := suggest.Record(code); near == "" && record != "" {
			near = " → " + record
		}
		return issue.List{unknownRegion.At(r.path(), issue.Args{"id": spelling.Quote(r.id), "suggestion": near})}
	}
	if entry, listed := region.Lookup(code); listed && withdrawnBy(entry, r.on) {
		return issue.List{withdrawnRegion.At(r.path(), issue.Args{"id": spelling.Quote(r.id), "successors": codeList(region.Successors(code))})}
	}
	return nil
}

// withdrawnBy reports whether a code was no longer in use on a day. A code whose day of withdrawal nobody
// knows is reported for every day: somebody should look.
func withdrawnBy(entry region.Entry, on civil.When) bool {
	if entry.Status() != region.StatusWithdrawn {
		return false
	}
	changes := region.Changes(entry.Code())
	latest := on.Latest()
	return len(changes) == 0 || latest.IsZero() || changes[len(changes)-1].On.Reached(latest) != civil.No
}

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
