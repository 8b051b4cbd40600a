// Command sbom writes what the modules of this repository are made of, with the licences.
//
//	go run ./internal/gen/sbom bom             prints the CycloneDX bill of materials of the main module
//	go run ./internal/gen/sbom bom store       prints that of the module in the folder store
//	go run ./internal/gen/sbom notice          writes the table of modules into NOTICE
//	go run ./internal/gen/sbom check           fails if that table differs from the one that notice writes
//
// It asks the go command for the modules, reads their licence files in its cache, and prints the same bytes every time.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	root := flag.String("root", ".", "folder of the main module")
	version := flag.String("version", "", "version of the module")
	flag.Parse()
	if err := run(os.Stdout, flag.Args(), *root, *version); err != nil {
		fmt.Fprintln(os.Stderr, "sbom:", err)
		os.Exit(1)
	}
}

func run(w io.Writer, args []string, root, version string) error {
	command, folder := "", "."
	if len(args) > 0 {
		command = args[0]
	}
	if len(args) > 1 {
		folder = args[1]
	}
	switch command {
	case "bom":
		return printBOM(w, root, folder, version)
	case "notice", "check":
		return notice(root, command == "check")
	}
	return fmt.Errorf("want bom [folder], notice or check, not %q", command)
}

func printBOM(w io.Writer, root, folder, version string) error {
	b, err := makeBOM(root, folder, version)
	if err != nil {
		return err
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(b)
}

// notice writes the table of modules into NOTICE, or reports that the one there is another.
func notice(root string, check bool) error {
	name := filepath.Join(root, "NOTICE")
	old, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	table, err := noticeTable(root)
	if err != nil {
		return err
	}
	head, _, found := bytes.Cut(old, []byte(tableTitle))
	if !found {
		return fmt.Errorf("NOTICE has no section %q", tableTitle)
	}
	text := append(head, tableTitle+table...)
	if !check {
		return os.WriteFile(name, text, 0o644)
	}
	if !bytes.Equal(old, text) {
		return fmt.Errorf("NOTICE differs from what go run ./internal/gen/sbom notice writes")
	}
	return nil
}
