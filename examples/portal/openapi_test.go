package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/network"
)

// documented is the OpenAPI document, as far as the test reads it.
type documented struct {
	OpenAPI string
	Paths   map[string]struct {
		Get struct {
			Parameters []struct {
				Ref string `json:"$ref"`
			}
			Responses map[string]struct {
				Content map[string]json.RawMessage
			}
		}
	}
	Components struct {
		Parameters map[string]parameter
		Schemas    map[string]json.RawMessage
	}
}

// parameter is a parameter of the document.
type parameter struct {
	Name, In string
	Required bool
	Example  any
	Schema   struct {
		Minimum, Maximum, MaxLength *int
	}
}

const documentAddress = "http://portal/openapi.json"

// checker checks answers against the document.
type checker struct {
	documented
	compiler *jsonschema.Compiler
}

func newChecker(t *testing.T) *checker {
	t.Helper()
	c := &checker{compiler: jsonschema.NewCompiler()}
	require.NoError(t, json.Unmarshal(openAPIDocument, &c.documented))
	for address, text := range map[string][]byte{documentAddress: openAPIDocument, "http://portal/dataset.schema.json": dataset.Schema()} {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		require.NoError(t, err)
		require.NoError(t, c.compiler.AddResource(address, v))
	}
	return c
}

// parameters returns the parameters of a path.
func (c *checker) parameters(path string) (all []parameter) {
	for _, p := range c.Paths[path].Get.Parameters {
		all = append(all, c.Components.Parameters[strings.TrimPrefix(p.Ref, "#/components/parameters/")])
	}
	return all
}

// check returns what is wrong with the answer to a path.
func (c *checker) check(path string, r response) error {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		return err
	}
	place := "/paths/" + strings.NewReplacer("~", "~0", "/", "~1", "{", "%7B", "}", "%7D").Replace(path) + "/get/responses/200"
	if r.StatusCode != http.StatusOK {
		place = "/components/responses/Problem"
	} else if _, found := c.Paths[path].Get.Responses["200"].Content[kind]; !found {
		return fmt.Errorf("the media type %s is not documented", kind)
	}
	schema, err := c.compiler.Compile(documentAddress + "#" + place + "/content/" + strings.ReplaceAll(kind, "/", "~1") + "/schema")
	if err != nil {
		return err
	}
	var v any = r.body
	if strings.HasSuffix(kind, "json") {
		if v, err = jsonschema.UnmarshalJSON(strings.NewReader(r.body)); err != nil {
			return err
		}
	}
	return schema.Validate(v)
}

// address returns the address of a path with the examples of its parameters, without those that are left out.
func (c *checker) address(path string, leftOut func(p parameter) bool) string {
	values := url.Values{}
	for _, p := range c.parameters(path) {
		switch {
		case p.In == "path":
			path = strings.ReplaceAll(path, "{"+p.Name+"}", fmt.Sprint(p.Example))
		case p.Example != nil && !leftOut(p):
			values.Set(p.Name, fmt.Sprint(p.Example))
		}
	}
	return path + "?" + values.Encode()
}

// The document has every address for programs, and its parameters.
func TestDocumentHasEverything(t *testing.T) {
	c := newChecker(t)
	assert.Equal(t, "3.1.0", c.OpenAPI)
	want := map[string][]string{}
	for _, e := range endpoints() {
		if path := strings.ReplaceAll(e.path, "...", ""); strings.HasPrefix(path, "/v1/") || strings.HasSuffix(path, ".json") || strings.HasSuffix(path, ".svg") {
			want[path] = slices.Sorted(slices.Values(append(slices.Clone(e.parameters), "known", "lang")))
		}
	}
	has := map[string][]string{}
	for path := range c.Paths {
		var names []string
		for _, p := range c.parameters(path) {
			names = append(names, p.Name)
		}
		slices.Sort(names)
		has[path] = names
	}
	assert.Equal(t, want, has)
	assert.Equal(t, []int{1, mostRows}, []int{*c.Components.Parameters["limit"].Schema.Minimum, *c.Components.Parameters["limit"].Schema.Maximum})
	assert.Equal(t, mostOffset, *c.Components.Parameters["offset"].Schema.Maximum)
	assert.Equal(t, mostText, *c.Components.Parameters["q"].Schema.MaxLength)
	var link struct {
		Properties struct {
			Kind  struct{ Enum []network.LinkKind }
			State struct{ Enum []network.State }
		}
	}
	require.NoError(t, json.Unmarshal(c.Components.Schemas["Link"], &link))
	assert.Equal(t, network.LinkKinds(), link.Properties.Kind.Enum)
	assert.Equal(t, network.States(), link.Properties.State.Enum)
	for name := range c.Components.Schemas {
		_, err := c.compiler.Compile(documentAddress + "#/components/schemas/" + name)
		assert.NoError(t, err)
	}
}

// Every address answers as the document says: with all examples, with what is required alone, and without that.
func TestAnswersAreDocumented(t *testing.T) {
	c, s := newChecker(t), asked(t)
	for _, path := range slices.Sorted(maps.Keys(c.Paths)) {
		all := s.get(t, c.address(path, func(parameter) bool { return false }))
		assert.Equal(t, http.StatusOK, all.StatusCode, path)
		assert.NoError(t, c.check(path, all), path)
		least := s.get(t, c.address(path, func(p parameter) bool { return !p.Required }))
		assert.Equal(t, http.StatusOK, least.StatusCode, path)
		assert.NoError(t, c.check(path, least), path)
		for _, p := range c.parameters(path) {
			if p.In == "path" || !p.Required {
				continue
			}
			none := s.get(t, c.address(path, func(other parameter) bool { return other.Name == p.Name }))
			assert.NoError(t, c.check(path, none), "%s without %s", path, p.Name)
			assert.GreaterOrEqual(t, none.StatusCode, 400, "%s without %s", path, p.Name)
		}
	}
	for path, addresses := range map[string][]string{
		"/v1/links":        {"?a=KZ&limit=1000", "?a=CN&on=1995-01-01", "?a=eaeu&limit=1000", "?a=RU&b=KZ", "?a=KZ-59&b=KZ-59", "?a=KZ&on=9999-12-31", "?a=KZ&on=0001-01-01"},
		"/v1/changes":      {"?limit=1000", "?limit=1000&offset=3000&lang=kk"},
		"/v1/timeline":     {"?limit=1000", "?limit=1000&lang=zh"},
		"/v1/parties/{id}": {"/KZ", "/CN-JS/nanjing", "/eaeu?lang=zh", "/HK", "/001", "/US-CA"},
		"/v1/search":       {"?q=China", "?q=eurasian", "?q=zzzz", "?q=%25&limit=1"},
		"/v1/figures":      {"", "?indicator=industry-share", "?party=001"},
	} {
		for _, address := range addresses {
			r := s.get(t, strings.TrimSuffix(path, "/{id}")+address)
			assert.NoError(t, c.check(path, r), path+address)
			assert.Equal(t, http.StatusOK, r.StatusCode, path+address)
		}
	}
}

// The check finds what is missing, what is too much and what has another form.
func TestCheckerFindsFaults(t *testing.T) {
	c, s := newChecker(t), asked(t)
	good := s.get(t, "/v1/links?a=KZ-59&b=CN-JS&on="+civil.MustParseDate("2025-12-01").String())
	require.NoError(t, c.check("/v1/links", good))
	for _, change := range [][2]string{{`"total"`, `"tota"`}, {`"state":"active"`, `"state":"alive"`}, {`"links":[{`, `"links":[{"other":1,`},
		{`"source":`, `"sources":`}, {`"on":"2025-12-01"`, `"on":"2025"`}, {`"language":"en"`, `"language":"fr"`}, {`"text":"`, `"texts":"`}} {
		bad := good
		bad.body = strings.Replace(good.body, change[0], change[1], 1)
		require.NotEqual(t, good.body, bad.body, change)
		assert.Error(t, c.check("/v1/links", bad), change)
	}
	assert.Error(t, c.check("/v1/parties", good))
}
