package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The bill of materials has the shape of CycloneDX 1.6: what its schema requires, references that are unique and lead
// somewhere. It has the same bytes every time.
func TestBOM(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	var first, second bytes.Buffer
	require.NoError(t, run(&first, []string{"bom"}, root, "v0.1.0"))
	require.NoError(t, run(&second, []string{"bom"}, root, "v0.1.0"))
	assert.Equal(t, first.String(), second.String())
	var b bom
	d := json.NewDecoder(&first)
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(&b))
	assert.Equal(t, []any{"CycloneDX", "1.6", 1}, []any{b.Format, b.SpecVersion, b.Version})
	assert.Regexp(t, regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`), b.SerialNumber)
	assert.Equal(t, "pkg:golang/github.com/crossborder-go/crossborder@v0.1.0", b.Metadata.Component.PURL)
	refs := map[string]bool{b.Metadata.Component.Ref: true}
	scopes := map[string]string{}
	for _, c := range b.Components {
		assert.False(t, refs[c.Ref], "%s stands twice", c.Ref)
		refs[c.Ref] = true
		scopes[c.Name] = c.Scope
		assert.Contains(t, []string{"library", "data"}, c.Type)
		assert.Contains(t, []string{"required", "excluded"}, c.Scope)
		assert.NotEmpty(t, c.Version, c.Ref)
		require.Len(t, c.Licences, 1, c.Ref)
		assert.NotEmpty(t, c.Licences[0].Expression, c.Ref)
		for _, h := range c.Hashes {
			assert.Regexp(t, `^[0-9a-f]{64}$`, h.Content)
			assert.Equal(t, "SHA-256", h.Algorithm)
		}
	}
	assert.Equal(t, "required", scopes["github.com/shopspring/decimal"])
	assert.Equal(t, "required", scopes["golang.org/x/text"])
	assert.Equal(t, "excluded", scopes["github.com/stretchr/testify"])
	assert.Equal(t, "required", scopes["cldr-core"])
	require.Len(t, b.Dependencies, len(refs))
	for _, from := range b.Dependencies {
		assert.True(t, refs[from.Ref], from.Ref)
		for _, to := range from.On {
			assert.True(t, refs[to], to)
		}
		if from.Ref == b.Metadata.Component.Ref {
			assert.Greater(t, len(from.On), 2)
		}
	}
}

func TestLicences(t *testing.T) {
	for text, want := range map[string][]string{
		"The MIT License\nPermission is hereby granted, free of charge, to any person\n  obtaining a copy of this software and": {"MIT"},
		"Apache License\n   Version 2.0, January 2004": {"Apache-2.0"},
		"Redistributions of source code must retain the above copyright notice, … may be used to endorse or promote products derived from\nthis software": {"BSD-3-Clause"},
		"Redistributions of source code must retain the above copyright notice, …":                                                                        {"BSD-2-Clause"},
		"All rights reserved.": nil,
	} {
		assert.Equal(t, want, licencesIn(text), text)
	}
	_, err := licenceOf(module{Path: "example.org/x", Version: "v1.0.0", Dir: t.TempDir()})
	assert.ErrorContains(t, err, "pkg:golang/example.org/x@v1.0.0 has no licence")
}

func TestUnknownCommand(t *testing.T) {
	assert.ErrorContains(t, run(&bytes.Buffer{}, []string{"sell"}, ".", ""), `not "sell"`)
	assert.ErrorContains(t, run(&bytes.Buffer{}, nil, ".", ""), "want bom")
}
