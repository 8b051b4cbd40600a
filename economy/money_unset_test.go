package economy_test

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/economy"
)

// An amount without a currency can be constructed, but neither written nor read.
func TestMoneyWithoutCurrency(t *testing.T) {
	five := economy.Money{Amount: decimal.NewFromInt(5)}
	_, err := five.MarshalText()
	require.EqualError(t, err, `economy: Money("5"): an amount without a currency`)
	_, err = five.Value()
	require.Error(t, err)
	_, err = json.Marshal(five)
	require.ErrorContains(t, err, "an amount without a currency")
	require.ErrorContains(t, json.Unmarshal([]byte(`{"amount": "5"}`), &five), "an amount without a currency")
	assert.Equal(t, "5", five.String())
}

func TestTheZeroMoneyComparesAsNothing(t *testing.T) {
	dollar := economy.MustParseMoney("1 USD")
	for _, c := range []struct {
		a, b economy.Money
		want int
	}{{economy.Money{}, dollar, -1}, {dollar, economy.Money{}, 1}, {economy.Money{}, economy.Money{}, 0}, {economy.MustParseMoney("0 USD"), economy.Money{}, 0}} {
		got, err := c.a.Compare(c.b)
		require.NoError(t, err)
		assert.Equal(t, c.want, got, "%s %s", c.a, c.b)
	}
}
