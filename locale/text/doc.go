// Package text provides localized strings: one text in several languages, and the choice of the best one for a
// reader.
//
//	name := text.Text{"en": "Almaty", "ru": "Алматы", "zh": "阿拉木图"}
//	name.In(language.MustParse("zh-Hans-SG")) // 阿拉木图, zh
//	name.In(language.MustParse("zh-TW"))      // Almaty, en: never a text in another script
//
// The package has no formatting, so a program that only looks up regions does not link it. Package locale, which
// formats numbers and dates, has the type under the name locale.Text.
package text
