package main

import "strings"

// licences has a phrase of the text of each licence, with its SPDX identifier. Where a phrase is part of the text of another
// licence too, the longer text stands first.
var licences = [...]struct{ id, phrase string }{
	{"Apache-2.0", "Apache License Version 2.0"},
	{"Apache-2.0", "Licensed under the Apache License, Version 2.0"},
	{"MPL-2.0", "Mozilla Public License Version 2.0"},
	{"MPL-2.0", "Mozilla Public License, version 2.0"},
	{"MIT", "Permission is hereby granted, free of charge, to any person obtaining a copy of this software"},
	{"ISC", "Permission to use, copy, modify, and/or distribute this software for any purpose"},
	{"Unicode-3.0", "UNICODE LICENSE V3"},
	{"Unlicense", "This is free and unencumbered software released into the public domain"},
	{"blessing", "May you do good and not evil"},
	{"blessing", "documentation in SQLite has been dedicated to the public domain"},
}

// The clause of BSD licences that those of two clauses do not have.
const (
	bsd       = "Redistributions of source code must retain the above copyright notice"
	bsdClause = "may be used to endorse or promote products derived from this software"
)

// licencesIn returns the SPDX identifiers of the licences whose texts a file has.
func licencesIn(text string) []string {
	text = strings.Join(strings.Fields(text), " ")
	lower := strings.ToLower(text)
	var ids []string
	for _, l := range licences {
		if strings.Contains(lower, strings.ToLower(l.phrase)) {
			ids = append(ids, l.id)
		}
	}
	if strings.Contains(text, bsdClause) {
		ids = append(ids, "BSD-3-Clause")
	} else if strings.Contains(text, bsd) {
		ids = append(ids, "BSD-2-Clause")
	}
	return ids
}
