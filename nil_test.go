package crossborder_test

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder"
	"github.com/crossborder-go/crossborder/party"
)

// Every method of a nil Dataset, a nil Index and an empty Index can be called with arguments that are unset.
func TestNothingPanics(t *testing.T) {
	for _, v := range []any{(*crossborder.Dataset)(nil), &crossborder.Dataset{}, (*crossborder.Index)(nil), &crossborder.Index{}} {
		of := reflect.ValueOf(v)
		for i := range of.NumMethod() {
			method := of.Type().Method(i)
			var args []reflect.Value
			for j := range of.Method(i).Type().NumIn() {
				if in := of.Method(i).Type().In(j); !of.Method(i).Type().IsVariadic() || j < of.Method(i).Type().NumIn()-1 {
					args = append(args, reflect.Zero(in))
				}
			}
			assert.NotPanics(t, func() { of.Method(i).Call(args) }, "%T.%s", v, method.Name)
		}
	}
}

func TestNil(t *testing.T) {
	var d *crossborder.Dataset
	assert.Empty(t, d.Validate())
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	assert.Equal(t, "{}\n", b.String())
	assert.EqualError(t, d.Write(nil), "crossborder: Write: no writer")

	var x *crossborder.Index
	assert.Empty(t, x.Links(id("KZ"), id("CN"), day("2025-12-01")))
	assert.Equal(t, "Kazakhstan", x.Name(id("KZ")))
	found, err := x.Party("KZ")
	require.NoError(t, err)
	assert.Equal(t, party.MustParseID("KZ"), found)

	_, err = crossborder.Read(nil, crossborder.ReadOptions{Name: "ties.json"})
	assert.EqualError(t, err, "crossborder: Read(ties.json): no reader")
}
