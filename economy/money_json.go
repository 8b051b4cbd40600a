package economy

import (
	"bytes"
	"encoding/json"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// moneyJSON is the JSON form of Money; the amount is text, so that no reader passes it through a float.
type moneyJSON struct {
	Amount   string   `json:"amount"`
	Currency Currency `json:"currency"`
}

// MarshalJSON writes {"amount": "1.90", "currency": "USD"}, and {} for the zero Money.
func (m Money) MarshalJSON() ([]byte, error) {
	if m.IsZero() {
		return []byte("{}"), nil
	}
	amount, err := m.appendAmount(nil)
	if err != nil {
		return nil, err
	}
	return json.Marshal(moneyJSON{string(amount), m.Currency})
}

// UnmarshalJSON reads what [Money.MarshalJSON] writes; a number in place of the amount's text, or an unknown
// member, is an error.
func (m *Money) UnmarshalJSON(text []byte) error {
	var in moneyJSON
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return refused("UnmarshalJSON", string(text), err.Error())
	}
	if in == (moneyJSON{}) {
		*m = Money{}
		return nil
	}
	amount, err := decimaltext.Parse(in.Amount)
	if err != nil {
		return refused("UnmarshalJSON", in.Amount, err.Error())
	}
	if in.Currency.IsZero() {
		return refused("UnmarshalJSON", in.Amount, noCurrency)
	}
	*m = Money{amount, in.Currency}
	return nil
}
