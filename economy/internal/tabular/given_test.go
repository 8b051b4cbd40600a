package tabular_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

func TestGiven(t *testing.T) {
	_, err := tabular.NewScanner(nil).Next()
	assert.EqualError(t, err, "cannot be read: the io.Reader is nil")
}
