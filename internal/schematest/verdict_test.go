package schematest

import (
	"bytes"
	"encoding/json"
	"strings"
	"sync"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/issue"
)

// compiled is the schema as a validator; that it compiles means that it is one.
var compiled = sync.OnceValues(func() (*jsonschema.Schema, error) {
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(dataset.Schema()))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("schema.json", document); err != nil {
		return nil, err
	}
	return c.Compile("schema.json")
})

// shape has the codes of Validate that the schema raises too: a required field is missing, a word is not on its list, or an
// id or section is not written as one.
var shape = map[issue.Code]bool{
	"agreement.bad-id": true, "economy.bad-indicator-code": true, "economy.nameless-indicator": true, "economy.no-subject": true, "economy.no-unit": true, "economy.no-value": true, "economy.unknown-aggregation": true,
	"economy.unknown-bound": true, "economy.unknown-confidentiality": true, "economy.unknown-direction": true, "economy.unknown-status": true,
	"economy.unknown-unit-kind": true, "party.anonymous": true, "party.missing-owner": true, "party.nameless": true, "party.not-organization": true, "party.unknown-kind": true,
	"platform.bad-id": true, "platform.bad-role": true, "platform.nameless": true, "platform.unknown-value": true, "region.bad-section": true,
	"region.empty-alias": true, "region.mistaken-kind": true, "region.unknown-alias-kind": true, "region.unknown-kind": true,
	"agreement.unknown-value": true, "source.bad-id": true, "source.empty-remark": true, "source.unidentified": true, "locale.empty-text": true,
	"agreement.negative-delay": true, "platform.missing-party": true, "region.missing-code": true,
}

// verdict is what is said about one text.
type verdict struct {
	schema, read error
	issues       issue.List // what Validate says where Read accepts
}

func judge(t *testing.T, text []byte) (v verdict) {
	t.Helper()
	s, err := compiled()
	require.NoError(t, err)
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	v.schema = s.Validate(document)
	d, err := dataset.Read(bytes.NewReader(text), dataset.ReadOptions{})
	if v.read = err; err == nil {
		v.issues = d.Validate()
	}
	return v
}

// fault is what is wrong with a verdict, empty if nothing is. The schema refuses nothing that is right, and accepts nothing
// of a wrong shape.
func (v verdict) fault() string {
	var wrong []string
	for _, i := range v.issues {
		if shape[i.Code] {
			wrong = append(wrong, i.Error())
		}
	}
	switch {
	case v.schema != nil && v.read == nil && v.issues.Err() == nil:
		return "the schema refuses what is right: " + v.schema.Error()
	case v.schema == nil && v.read != nil:
		return "the schema accepts what Read refuses: " + v.read.Error()
	case v.schema == nil && len(wrong) > 0:
		return "the schema accepts what Validate refuses: " + strings.Join(wrong, "; ")
	}
	return ""
}

func pretty(t *testing.T, tree any) []byte {
	t.Helper()
	text, err := json.MarshalIndent(tree, "", " ")
	require.NoError(t, err)
	return text
}
