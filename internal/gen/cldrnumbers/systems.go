package cldrnumbers

import (
	"fmt"
	"slices"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// systems holds the numbering systems that write numbers with ten digits, sorted by name.
type systems struct {
	names, digits []string
}

func readSystems(set *sources.Set) (systems, error) {
	var file struct {
		Supplemental struct {
			NumberingSystems map[string]struct {
				Type   string `json:"_type"`
				Digits string `json:"_digits"`
			}
		}
	}
	var s systems
	if err := set.JSON("cldr-core", "supplemental/numberingSystems.json", &file); err != nil {
		return s, err
	}
	for name, system := range file.Supplemental.NumberingSystems {
		if system.Type == "numeric" {
			s.names = append(s.names, name)
		}
	}
	slices.Sort(s.names)
	for _, name := range s.names {
		digits := file.Supplemental.NumberingSystems[name].Digits
		if len([]rune(digits)) != 10 {
			return s, fmt.Errorf("cldrnumbers: numbering system %s has digits %q", name, digits)
		}
		s.digits = append(s.digits, digits)
	}
	return s, nil
}

// index returns the number of a system. A system without a plain set of digits counts as latn.
func (s systems) index(name string) int {
	if i, ok := slices.BinarySearch(s.names, name); ok {
		return i
	}
	i, _ := slices.BinarySearch(s.names, "latn")
	return i
}
