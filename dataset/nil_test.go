package dataset_test

import (
	"bytes"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
)

// Every method of a nil Dataset and of an empty one can be called with zero arguments.
func TestNothingPanics(t *testing.T) {
	for _, v := range []any{(*dataset.Dataset)(nil), &dataset.Dataset{}} {
		of := reflect.ValueOf(v)
		for i := range of.NumMethod() {
			method := of.Type().Method(i)
			var args []reflect.Value
			for j := range of.Method(i).Type().NumIn() {
				args = append(args, reflect.Zero(of.Method(i).Type().In(j)))
			}
			assert.NotPanics(t, func() { of.Method(i).Call(args) }, "%T.%s", v, method.Name)
		}
	}
}

func TestNil(t *testing.T) {
	var d *dataset.Dataset
	assert.Empty(t, d.Validate())
	assert.NoError(t, d.Check())
	assert.Equal(t, &dataset.Dataset{}, d.Clone())
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	assert.Equal(t, "{}\n", b.String())
	assert.EqualError(t, d.Write(nil), "dataset: Write: no writer")

	_, err := dataset.Read(nil, dataset.ReadOptions{Name: "ties.json"})
	assert.EqualError(t, err, "dataset: Read(ties.json): no reader")
}
