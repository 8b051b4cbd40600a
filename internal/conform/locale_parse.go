package main

type parseArgs struct {
	Locale inLocale `json:"locale"`
	Text   string   `json:"text"`
}

func parseNumber(a parseArgs) (string, error) {
	if err := present(a.Locale.needed()); err != nil {
		return "", err
	}
	v, err := a.Locale.locale.ParseNumber(a.Text)
	return v.String(), err
}

type moneyOut struct {
	Amount   string `json:"amount"`
	Currency string `json:"currency"`
}

func parseMoney(a parseArgs) (moneyOut, error) {
	if err := present(a.Locale.needed()); err != nil {
		return moneyOut{}, err
	}
	amount, currency, err := a.Locale.locale.ParseMoney(a.Text)
	return moneyOut{amount.String(), currency}, err
}
