// Package locale formats numbers, percentages, money, dates and lists as the readers of a language and region write
// them, parses numbers, money and dates, and holds texts in several languages.
//
// It has all locales of CLDR, with their digits, separators, grouping, plural rules and compact notations. The data
// is embedded in the program. A locale is decoded on first use; nothing happens at import. Tags are
// [golang.org/x/text/language.Tag]; [For] returns the [Locale] of a tag.
//
//	ru := locale.For(language.MustParse("ru"))
//	trade := decimal.RequireFromString("1.9e12")
//	ru.Money(trade, "USD", locale.MoneyOptions{Notation: locale.CompactShort}) // 1,9 трлн $
//
// # Laws
//
//   - Numbers are decimals and are printed exactly. They are rounded once, at the end, half to even.
//   - The output is byte for byte that of ICU with the same data. The tests compare every locale with ICU and list
//     the few places where ICU itself deviates from CLDR.
//   - The zero value of every option is the locale's default. An unknown tag, currency, style or notation is not an
//     error: the closest parent, the code itself and the default are used instead.
//   - Every formatter has an Append variant that writes into the caller's buffer and does not allocate for numbers of
//     up to 18 digits.
//   - ParseNumber and ParseMoney read back every text that was printed without dropping digits, except amounts in
//     currencies that CLDR does not have, and in former currencies whose sign now stands for another (RUR, FRF). A text
//     that could mean two numbers or two currencies is an error that names both.
//   - ParseDate reads back every day that was printed with a year of four digits.
//   - A number that needs more than 10,000 zeros between its digits and its decimal point is printed with an
//     exponent: 15E20000.
//
// The package does not choose a language for a reader and does not convert calendars or time zones. Its output is for
// people; files and databases store the plain values.
package locale
