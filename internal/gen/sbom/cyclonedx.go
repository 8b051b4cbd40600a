package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// bom is a bill of materials of CycloneDX 1.6 (ECMA-424), with the fields that are used here.
type bom struct {
	Schema       string       `json:"$schema"`
	Format       string       `json:"bomFormat"`
	SpecVersion  string       `json:"specVersion"`
	SerialNumber string       `json:"serialNumber"`
	Version      int          `json:"version"`
	Metadata     metadata     `json:"metadata"`
	Components   []component  `json:"components"`
	Dependencies []dependency `json:"dependencies"`
}

type metadata struct {
	Component component `json:"component"`
}

// component is a module, or data that the generated tables are made from. The scope of what programs contain is "required",
// that of what tests and tools need "excluded".
type component struct {
	Type     string    `json:"type"`
	Ref      string    `json:"bom-ref"`
	Name     string    `json:"name"`
	Version  string    `json:"version,omitempty"`
	Scope    string    `json:"scope,omitempty"`
	Hashes   []hash    `json:"hashes,omitempty"`
	Licences []licence `json:"licenses"`
	PURL     string    `json:"purl"`
}

type hash struct {
	Algorithm string `json:"alg"`
	Content   string `json:"content"`
}

type licence struct {
	Expression string `json:"expression"`
}

type dependency struct {
	Ref string   `json:"ref"`
	On  []string `json:"dependsOn"`
}

// listed is a package as go list reports it.
type listed struct {
	ImportPath string
	Imports    []string
	Module     *module
}

// makeBOM returns the bill of materials of the module in a folder below root. That of the main module has the inputs of the
// generated tables too.
func makeBOM(root, folder, version string) (*bom, error) {
	folder = filepath.Join(root, folder)
	code, err := goList[listed](folder, "list", "-deps", "-json=ImportPath,Imports,Module", "./...")
	if err != nil {
		return nil, err
	}
	self, err := goList[module](folder, "list", "-m", "-json")
	if err != nil {
		return nil, err
	}
	all, err := required(folder)
	if err != nil {
		return nil, err
	}
	self[0].Version = version
	b := &bom{
		Schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", Format: "CycloneDX", SpecVersion: "1.6", Version: 1,
		Metadata:   metadata{component{Type: "library", Ref: self[0].ref(), Name: self[0].Path, Version: version, Licences: []licence{{"MIT"}}, PURL: self[0].ref()}},
		Components: []component{},
	}
	uses := dependencies(code, self[0])
	for _, m := range all {
		id, err := licenceOf(m)
		if err != nil {
			return nil, err
		}
		scope := "excluded"
		if uses[m.ref()] != nil {
			scope = "required"
		}
		b.Components = append(b.Components, component{Type: "library", Ref: m.ref(), Name: m.Path, Version: m.Version, Scope: scope, Licences: []licence{{id}}, PURL: m.ref()})
	}
	if filepath.Clean(folder) == filepath.Clean(root) {
		if err := b.addData(root, uses[self[0].ref()]); err != nil {
			return nil, err
		}
	}
	b.finish(code, uses)
	return b, nil
}

// dependencies returns for each module with code in the program the modules that its packages import.
func dependencies(code []listed, self module) map[string]map[string]bool {
	moduleOf := map[string]string{}
	for _, p := range code {
		switch {
		case p.Module == nil: // the standard library
		case p.Module.Main:
			moduleOf[p.ImportPath] = self.ref()
		default:
			moduleOf[p.ImportPath] = p.Module.ref()
		}
	}
	uses := map[string]map[string]bool{}
	for _, p := range code {
		from := moduleOf[p.ImportPath]
		if from == "" {
			continue
		}
		if uses[from] == nil {
			uses[from] = map[string]bool{}
		}
		for _, imported := range p.Imports {
			if to := moduleOf[imported]; to != "" && to != from {
				uses[from][to] = true
			}
		}
	}
	return uses
}

// addData adds the inputs of the generated tables, which the module depends on.
func (b *bom) addData(root string, uses map[string]bool) error {
	lock, err := sources.ReadLock(filepath.Join(root, "internal", "gen", "sources.lock"))
	if err != nil {
		return err
	}
	for _, p := range lock {
		ref := "pkg:npm/" + p.Name + "@" + p.Version
		uses[ref] = true
		b.Components = append(b.Components, component{
			Type: "data", Ref: ref, Name: p.Name, Version: p.Version, Scope: "required",
			Hashes: []hash{{"SHA-256", p.Sum}}, Licences: []licence{{p.Licence}}, PURL: ref,
		})
	}
	return nil
}

// finish adds modules of this repository that the module uses, orders everything, and gives it a serial number made from its
// content.
func (b *bom) finish(code []listed, uses map[string]map[string]bool) {
	known := map[string]bool{b.Metadata.Component.Ref: true}
	for _, c := range b.Components {
		known[c.Ref] = true
	}
	for _, p := range code {
		if m := p.Module; m != nil && !m.Main && !known[m.ref()] {
			known[m.ref()] = true
			b.Components = append(b.Components, component{Type: "library", Ref: m.ref(), Name: m.Path, Version: m.Version, Scope: "required", Licences: []licence{{"MIT"}}, PURL: m.ref()})
		}
	}
	slices.SortFunc(b.Components, func(x, y component) int { return cmp.Compare(x.Ref, y.Ref) })
	for _, ref := range slices.Sorted(maps.Keys(known)) {
		on := slices.AppendSeq([]string{}, maps.Keys(uses[ref]))
		slices.Sort(on)
		b.Dependencies = append(b.Dependencies, dependency{ref, on})
	}
	text, _ := json.Marshal(b)
	b.SerialNumber = serial(text)
}

// serial returns a UUID of version 8, which is made from the hash of a text (RFC 9562).
func serial(text []byte) string {
	h := sha256.Sum256(text)
	h[6] = h[6]&0x0f | 0x80
	h[8] = h[8]&0x3f | 0x80
	x := fmt.Sprintf("%x", h[:16])
	return "urn:uuid:" + strings.Join([]string{x[:8], x[8:12], x[12:16], x[16:20], x[20:]}, "-")
}
