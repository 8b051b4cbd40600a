package grammar

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The ending behind a number in digits is that of its last word.
func TestKazakhNumerals(t *testing.T) {
	for amount, want := range map[string]string{
		"0": "нөлден", "1": "бірден", "2": "екіден", "3": "үштен", "4": "төрттен", "5": "бестен", "6": "алтыдан", "7": "жетіден", "8": "сегізден", "9": "тоғыздан",
		"10": "оннан", "20": "жиырмадан", "30": "отыздан", "40": "қырықтан", "50": "елуден", "60": "алпыстан", "70": "жетпістен", "80": "сексеннен", "90": "тоқсаннан",
		"100": "жүзден", "1 000": "мыңнан", "1 234 567": "жетіден", "1,2": "екіден", "5 000 000": "миллионнан", "15 %": "пайыздан",
	} {
		assert.Equal(t, want, suffixed(numeral(amount), ablative), amount)
	}
}
