// Package locale writes numbers, percents, money, dates and lists the way the readers of a language
// and region write them, and holds texts in several languages.
//
// All locales of CLDR are there, with their own digits, separators, grouping, plural forms and
// compact words. The data is in the program; a locale is decoded when it is first used, and nothing
// happens at import.
//
//	ru := locale.For(language.MustParse("ru"))
//	trade := decimal.RequireFromString("1.9e12")
//	ru.Money(trade, "USD", locale.MoneyOptions{Notation: locale.CompactShort}) // 1,9 трлн $
//
// Laws:
//
//   - Numbers are decimals and are printed exactly; they are rounded once, at the end, half to even.
//   - What is printed is, byte for byte, what ICU prints with the same data. The tests hold every
//     locale against it, and list the few places where ICU itself deviates from CLDR.
//   - The zero value of every option is the locale's default. An unknown tag, currency, style or
//     notation is no error: the closest parent, the code itself and the default take its place.
//   - Every formatter has an Append twin that writes into the caller's buffer, and does not allocate for
//     numbers of up to 18 digits.
//   - What is printed without dropping digits is read back by ParseNumber and ParseMoney, except for codes
//     of currencies that CLDR does not know. A text that could mean two numbers or two currencies is an error
//     that names both.
//   - A number that needs more than 10,000 zeros between its digits and its decimal point is printed
//     with an exponent, 15E20000.
//
// It does not choose a language for a reader, does not convert calendars or time zones, and never
// changes what is stored: a locale is for people, not for files.
package locale
