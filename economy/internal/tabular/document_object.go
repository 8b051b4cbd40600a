package tabular

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth is how deep arrays and objects may lie in an object that is read as texts.
const maxDepth = 16

// Object reads an object as the texts of its members. A member within a member is named "indicator.id", an element
// of an array "message.0"; null is as if it were not there. A doubled member and bad UTF-8 are faults that are
// not final, for the object has been read.
func (d *Document) Object() (map[string]string, error) {
	members := object{}
	err := d.value("", members, 0)
	if err != nil {
		return nil, err
	}
	if f, ok := members[faulty]; ok {
		column, reason, _ := strings.Cut(f, "\x00")
		return nil, &Fault{Field: -1, Column: column, Input: members[column], Reason: reason}
	}
	return members, nil
}

// object are members by name; what is wrong with one stands under faulty, which is no name.
type object = map[string]string

const faulty = "\x00"

// value reads a value into members under a name.
func (d *Document) value(name string, members object, depth int) error {
	c, err := d.Kind()
	switch {
	case err != nil:
		return err
	case c != '{' && c != '[':
		text, _ := d.scalar()
		if d.fault != nil {
			return d.fault
		}
		put(members, name, text)
		return nil
	case depth >= maxDepth:
		return &Fault{Field: -1, Column: name, Reason: "deeper than " + strconv.Itoa(maxDepth) + " levels", Final: true}
	}
	if err := d.push(c); err != nil {
		return err
	}
	for n := 0; d.more(); n++ {
		inner := strconv.Itoa(n)
		if c == '{' {
			if inner, err = d.Name(); err != nil {
				return err
			}
		}
		if name != "" {
			inner = name + "." + inner
		}
		if err := d.value(inner, members, depth+1); err != nil {
			return err
		}
	}
	return d.Close()
}

// put notes a text, nil for null.
func put(members object, name string, text []byte) {
	value := string(bytes.ToValidUTF8(text, []byte("\uFFFD")))
	if _, doubled := members[name]; doubled {
		members[faulty] = name + "\x00" + "the object has it twice"
	}
	if strings.ContainsRune(value, utf8.RuneError) {
		members[faulty] = name + "\x00" + "not UTF-8"
	}
	if text != nil {
		members[name] = value
	}
}
