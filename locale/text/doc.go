// Package text holds localized strings: one text in several languages, and the choice of the best for a reader.
//
//	name := text.Text{"en": "Almaty", "ru": "Алматы", "zh": "阿拉木图"}
//	name.In(language.MustParse("zh-Hans-SG")) // 阿拉木图, zh
//	name.In(language.MustParse("zh-TW"))      // Almaty, en: a script is never exchanged silently
//
// Package locale, which writes numbers and dates, calls the type locale.Text. This package knows nothing of formatting,
// so that a program that only looks regions up is smaller by the decimals.
package text
