package guess_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/crossborder-go/crossborder/internal/guess"
)

func TestDate(t *testing.T) {
	for text, want := range map[string]string{
		"21.10.2025": "2025-10-21", "21/10/2025": "2025-10-21", "10/21/2025": "2025-10-21", "10/11/2025": "2025-11-10 2025-10-11",
		"5.3.2025": "2025-03-05", "5-3-2025": "2025-03-05 2025-05-03", "21.10.25": "2025-10-21", "21.10.97": "1997-10-21",
		"2025/10/21": "2025-10-21", "2025.10.21": "2025-10-21", "2025-1-5": "2025-01-05", "20251021": "2025-10-21",
		"21 October 2025": "2025-10-21", "October 21, 2025": "2025-10-21", "21st of Oct. 2025": "2025-10-21", "Oct 2025": "2025-10",
		"21 октября 2025 г.": "2025-10-21", "октябрь 2025 года": "2025-10", "2025 ж. 21 қазан": "2025-10-21", "2025 жылғы 21 қазан": "2025-10-21",
		"2025年10月21日": "2025-10-21", "2025年10月": "2025-10", "2025年": "2025", "10.2025": "2025-10", "2025/10": "2025-10", "2025-1": "2025-01",
		"2025-10-21T00:00:00Z": "2025-10-21", "2025-10-21 12:30": "2025-10-21",
		"before 2025": "[..2024-12-31]", "до 21.10.2025": "[..2025-10-20]", "by 21 October 2025": "[..2025-10-21]", "after 21.10.2025": "[2025-10-22..]",
		"since 2025": "[2025-01-01..]", "около 2020 г.": "2020~", "circa 1999": "1999~", "约2020年": "2020~",
		"2025": "", "2025-10-21": "", "31.02.2025": "", "yesterday": "", "": "", "10": "", "1.2.3.4": "", "Q3 2025": "", "25.13.2025": "", "25-10-21": "", "2025年1-9月": "",
		strings.Repeat("1", 1000): "",
	} {
		assert.Equal(t, want, strings.Join(guess.Date(text), " "), text)
	}
}

func TestPeriod(t *testing.T) {
	for text, want := range map[string]string{
		"9M 2025": "2025-01-01/P9M", "9m2025": "2025-01-01/P9M", "9 months of 2025": "2025-01-01/P9M", "9 мес. 2025 г.": "2025-01-01/P9M", "2025年1-9月": "2025-01-01/P9M",
		"январь-сентябрь 2025 года": "2025-01-01/P9M", "Jan–Sep 2025": "2025-01-01/P9M", "2025-01/2025-09": "2025-01-01/P9M", "2025-02 – 2025-03": "2025-02-01/P2M",
		"Q3 2025": "2025-Q3", "2025Q3": "2025-Q3", "3Q2025": "2025-Q3", "III кв. 2025": "2025-Q3", "3 квартал 2025 г.": "2025-Q3", "2025年第三季度": "2025-Q3", "third quarter of 2025": "2025-Q3",
		"H1 2025": "2025-S1", "1H2025": "2025-S1", "2025年上半年": "2025-S1", "первое полугодие 2025": "2025-S1", "FY2024": "2024", "2024 год": "2024", "2024年": "2024",
		"2020-2024": "2020-01-01/P5Y", "October 2025": "2025-10", "2025年10月": "2025-10", "10.2025": "2025-10", "октябрь 2025": "2025-10",
		"2025": "", "Q5 2025": "", "next year": "", "": "", "2024-2020": "", "13M 2025": "", "2025 2025 2025": "",
	} {
		assert.Equal(t, want, guess.Period(text), text)
	}
}

func TestNumber(t *testing.T) {
	for text, want := range map[string]string{
		"1.35 billion": "1.35e9", "1,35 млрд": "1.35e9", "1.9 trillion dollars": "1.9e12", "$1.9 trillion": "1.9e12", "13.5亿": "13.5e8", "1.9万亿美元": "1.9e12", "25万": "25e4",
		"380 тыс.": "380e3", "5 млн тенге": "5e6", "1 234,5": "1234.5", "1,234.5": "1234.5", "1.234,5": "1234.5", "1.234.567": "1234567", "1,234,567": "1234567", "1'234": "1234",
		"1,9e12": "1.9e12", "1,9E+12": "1.9e12", "1 200,5e-3": "1200.5e-3", "1,5e3 USD": "1.5e3", "1,234e6": "1234e6 1.234e6", "1,5e": "", "1,5e3 млн": "", "1,5ex": "", "1,5e3e4": "",
		"1,234": "1234 1.234", "12,5": "12.5", "0,125": "0.125", "1,2345": "1.2345", "15%": "15", "15 %": "15", "−5": "-5", "+5": "5", "US$5": "5", "12 345": "12345",
		"1.9": "", "15 apples": "", "": "", "NaN": "", "billion": "", "--5": "", "1,234,56": "", "1.5.2": "", "1..2": "", "10.10.2025": "", "12,34,567": "1234567", "1-2": "", strings.Repeat("9", 100): "",
	} {
		assert.Equal(t, want, strings.Join(guess.Number(text), " "), text)
	}
}

func TestScale(t *testing.T) {
	for text, want := range map[string][2]string{
		"million USD": {"USD", "e6"}, "млн тенге": {"тенге", "e6"}, "USD bn": {"USD", "e9"}, "USD": {"USD", ""}, "thousand tonnes": {"tonnes", "e3"},
	} {
		rest, scale := guess.Scale(text)
		assert.Equal(t, want, [2]string{rest, scale}, text)
	}
}

func TestSlug(t *testing.T) {
	for text, want := range map[string]string{
		"Hub": "hub", "SCO": "sco", "Silk Road Hub": "silk-road-hub", "QazTrade JSC.": "qaztrade-jsc", "a_b": "a-b", "hub": "", "Хаб": "", "": "", "7 Hub": "",
	} {
		assert.Equal(t, want, strings.Join(guess.Slug(text), " "), text)
	}
}

func TestField(t *testing.T) {
	event := []string{"kind", "on", "effective", "cites"}
	for name, want := range map[string]string{
		"date": "on", "Date": "on", "type": "kind", "effective_date": "effective", "EffectiveOn": "effective", "sources": "cites", "ON": "on", "colour": "", "": "",
	} {
		assert.Equal(t, want, guess.Field(name, event), name)
	}
	assert.Equal(t, "entryIntoForce", guess.Field("entry_into_force", []string{"entryIntoForce"}))
}
