package economy

import (
	"bytes"
	"encoding/json"

	"github.com/crossborder-go/crossborder/internal/decimaltext"
)

// moneyJSON is the JSON form of Money. The amount is a string, so that no reader converts it to a
// floating-point number.
type moneyJSON struct {
	Amount   string   `json:"amount"`
	Currency Currency `json:"currency"`
}

// MarshalJSON writes {"amount": "1.90", "currency": "USD"}, or {} for the zero Money. The errors are those of
// [Money.AppendText].
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

// UnmarshalJSON reads what [Money.MarshalJSON] writes. An amount that is not a string and an unknown member are
// errors.
func (m *Money) UnmarshalJSON(text []byte) error {
	var in moneyJSON
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return parseError("UnmarshalJSON", string(text), err.Error())
	}
	if in == (moneyJSON{}) {
		*m = Money{}
		return nil
	}
	amount, err := decimaltext.Parse(in.Amount)
	if err != nil {
		return parseError("UnmarshalJSON", in.Amount, err.Error())
	}
	if in.Currency.IsZero() {
		return parseError("UnmarshalJSON", in.Amount, noCurrency)
	}
	*m = Money{amount, in.Currency}
	return nil
}
