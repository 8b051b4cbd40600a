package tabular

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth is the maximum depth of nested arrays and objects in an object that is read as texts.
const maxDepth = 16

// Object reads an object as the texts of its members. A nested member is named by its path, as in
// "indicator.id", and an element of an array as in "message.0"; null members are omitted. Duplicate members and
// invalid UTF-8 are faults that are not final, because the object has been read.
func (d *Document) Object() (map[string]string, error) {
	members := object{}
	err := d.value("", members, 0)
	if err != nil {
		return nil, err
	}
	if f, ok := members[faultKey]; ok {
		column, reason, _ := strings.Cut(f, "\x00")
		return nil, &Fault{Field: -1, Column: column, Input: members[column], Reason: reason}
	}
	return members, nil
}

// object holds members by name. The fault of a member is stored under faultKey, which is not a name.
type object = map[string]string

const faultKey = "\x00"

// value reads a value into members under a name.
func (d *Document) value(name string, members object, depth int) error {
	c, err := d.Kind()
	switch {
	case err != nil:
		return err
	case c != '{' && c != '[':
		text, ok := d.scalar()
		if d.fault != nil {
			return d.fault
		}
		putMember(members, name, text, ok && utf8.Valid(text))
		return nil
	case depth >= maxDepth:
		return &Fault{Field: -1, Column: name, Reason: "nested deeper than " + strconv.Itoa(maxDepth) + " levels", Final: true}
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

// putMember stores a text, nil for null, under a name. Valid says that the text is UTF-8, which may contain the
// replacement character U+FFFD.
func putMember(members object, name string, text []byte, valid bool) {
	value := string(bytes.ToValidUTF8(text, []byte("\uFFFD")))
	if _, duplicate := members[name]; duplicate {
		members[faultKey] = name + "\x00" + "duplicate member"
	}
	if !valid {
		members[faultKey] = name + "\x00" + "not UTF-8"
	}
	if text != nil {
		members[name] = value
	}
}
