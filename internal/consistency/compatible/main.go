// Command compatible prints what programs that use the module in one folder miss in the module in another, a later state of it:
// exported names that are gone or have another type. It prints nothing where everything is compatible.
//
//	go run ./compatible old-folder new-folder
package main

import (
	"fmt"
	"go/types"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/exp/apidiff"
	"golang.org/x/tools/go/packages"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "want two folders")
		os.Exit(2)
	}
	if err := run(os.Stdout, os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "compatible:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, older, newer string) error {
	was, err := load(older)
	if err != nil {
		return err
	}
	is, err := load(newer)
	if err != nil {
		return err
	}
	for _, c := range apidiff.ModuleChanges(was, is).Changes {
		if !c.Compatible {
			fmt.Fprintln(w, strings.TrimSpace(c.Message))
		}
	}
	return nil
}

// load returns the packages of the module in a folder that other modules can import.
func load(folder string) (*apidiff.Module, error) {
	dir, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	all, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps | packages.NeedSyntax | packages.NeedModule,
		Dir:  dir,
	}, "./...")
	if err != nil {
		return nil, err
	}
	m := &apidiff.Module{}
	for _, p := range all {
		if len(p.Errors) > 0 {
			return nil, p.Errors[0]
		}
		m.Path = p.Module.Path
		if p.Name != "main" && !slices.Contains(strings.Split(p.PkgPath, "/"), "internal") {
			m.Packages = append(m.Packages, p.Types)
		}
	}
	slices.SortFunc(m.Packages, func(x, y *types.Package) int { return strings.Compare(x.Path(), y.Path()) })
	return m, nil
}
