package main

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// tableTitle begins the section of NOTICE that this command writes, which is the last.
const tableTitle = "3. Go modules\n"

const tableIntroduction = `
None of their code is in this repository; the go command brings it. Programs that import the main module contain
github.com/shopspring/decimal and golang.org/x/text; the others serve the modules named after them.

`

// noticeTable returns the modules that the go.mod files of the repository require, with their licences and the folders of the
// modules that require them.
func noticeTable(root string) (string, error) {
	all, err := folders(root)
	if err != nil {
		return "", err
	}
	type row struct {
		licence string
		users   []string
	}
	rows := map[string]*row{}
	for _, folder := range all {
		modules, err := required(folder)
		if err != nil {
			return "", err
		}
		user, err := filepath.Rel(root, folder)
		if err != nil {
			return "", err
		}
		for _, m := range modules {
			licence, err := licenceOf(m)
			if err != nil {
				return "", err
			}
			r := rows[m.Path]
			if r == nil {
				r = &row{licence: licence}
				rows[m.Path] = r
			}
			if r.licence != licence {
				return "", fmt.Errorf("%s has the licence %s in one version and %s in another", m.Path, r.licence, licence)
			}
			r.users = append(r.users, cmp.Or(strings.TrimPrefix(filepath.ToSlash(user), "."), "the main module"))
		}
	}
	var b strings.Builder
	b.WriteString(tableIntroduction)
	for _, path := range slices.Sorted(maps.Keys(rows)) {
		fmt.Fprintf(&b, "%s: %s (%s)\n", path, rows[path].licence, strings.Join(rows[path].users, ", "))
	}
	return b.String(), nil
}
