package brief

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/internal/grammar"
)

// field names what is told differently: the field, and the event or person that it belongs to.
func (d dispute) field() string {
	name := d.name()
	text := d.teller.Say("conflict.field."+name, nil)
	if text == "" {
		return d.teller.Say("conflict.field", grammar.Args{"name": strings.TrimPrefix(string(d.Path), "/")})
	}
	if d.isText() {
		base, _ := language.Make(d.path[len(d.path)-1]).Base()
		if words := d.teller.Say("language."+base.String(), nil); words != "" {
			text = d.teller.Say("conflict.in", grammar.Args{"field": text, "language": words})
		}
	}
	if part := d.part(); part != "" {
		return d.teller.Say("conflict.part", grammar.Args{"part": part, "field": text})
	}
	return text
}

// name is the name of the field: the last word of the path, or the one before the tag of a language.
func (d dispute) name() string {
	last := len(d.path) - 1
	if last > 0 && slices.Contains(textFields(), d.path[last-1]) {
		last--
	}
	if last < 0 {
		return ""
	}
	return d.path[last]
}

// isText reports whether the value is a text in one language.
func (d dispute) isText() bool { return len(d.path) > 0 && d.name() != d.path[len(d.path)-1] }

func textFields() []string {
	return []string{"names", "titles", "title", "publisher", "quoting", "text", "subject", "name", "capacity", "note"}
}

// part names the event, owner or participant that a field belongs to, empty for a field of the record.
func (d dispute) part() string {
	if len(d.path) < 3 {
		return ""
	}
	n, err := strconv.Atoi(d.path[1])
	if err != nil || n < 0 {
		return ""
	}
	id, _ := party.ParseID(d.ID)
	o, _ := d.net.Organization(id)
	meeting, _ := d.net.Meeting(d.ID)
	switch list := d.path[0]; {
	case list == "events":
		return d.act(n)
	case list == "owners" && n < len(o.Owners):
		return d.prose.Heading(o.Owners[n].Party)
	case list == "participants" && d.Collection == dataset.CollectionMeetings && n < len(meeting.Participants):
		p := meeting.Participants[n]
		return cmp.Or(d.prose.Text(p.Name), d.prose.Text(p.Capacity), d.prose.Person(p))
	}
	return ""
}

// act names the nth event of the record, without its day.
func (d dispute) act(n int) string {
	m, _ := d.net.Membership(d.membership)
	o, _ := d.net.Office(d.ID)
	a, _ := d.net.Agreement(d.ID)
	switch {
	case d.Collection == dataset.CollectionMemberships && n < len(m.Events):
		return d.teller.Say("membership.act."+string(m.Events[n].Kind), nil)
	case d.Collection == dataset.CollectionOffices && n < len(o.Events):
		return d.teller.Say("conflict.office."+string(o.Events[n].Kind), nil)
	case d.Collection == dataset.CollectionAgreements && n < len(a.Events):
		values := grammar.Args{}
		if e := a.Events[n]; !e.Party.IsZero() {
			values["w"] = d.teller.Party(e.Party)
		}
		return d.teller.Say("act."+string(a.Events[n].Kind), values)
	}
	return ""
}
