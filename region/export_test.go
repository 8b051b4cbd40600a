package region

import "strings"

// KindsIn returns the kinds and countries that have words of their own: "region KZ".
func KindsIn() []string {
	var list []string
	for _, w := range kindsIn {
		for country := range strings.FieldsSeq(w.countries) {
			list = append(list, string(w.kind)+" "+country)
		}
	}
	return list
}
