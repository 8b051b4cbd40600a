package locale_test

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/locale"
)

// This example prints the day on which a region joined a platform for readers of four languages.
func ExampleLocale_Date() {
	signed := civil.MustParseDate("2025-11-28")
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		fmt.Println(locale.For(language.MustParse(tag)).Date(signed, locale.Long))
	}
	// Output:
	// November 28, 2025
	// 28 ноября 2025 г.
	// 2025 ж. 28 қараша
	// 2025年11月28日
}

// This example prints cumulative periods, which Kazakhstan and China publish from January on.
func ExampleLocale_Period() {
	for _, period := range []string{"2025-01-01/P9M", "2025-S1"} {
		for _, tag := range []string{"en", "ru", "kk", "zh"} {
			l := locale.For(language.MustParse(tag))
			fmt.Println(l.Period(civil.MustParsePeriod(period), locale.Wide))
		}
	}
	// Output:
	// January – September 2025
	// январь – сентябрь 2025 г.
	// 2025 ж. қаңтар – қыркүйек
	// 2025年1月 – 9月
	// 1st half 2025
	// 1-е полугодие 2025 г.
	// 2025 ж. І жартыжылдық
	// 2025年上半年
}

// This example prints dates that are not known exactly, one of them bounded on one side only.
func ExampleLocale_When() {
	for _, known := range []string{"2025", "[..2025-11-28]", "[2025-11-28..2025-11-29]", "2025-11~"} {
		when := civil.MustParseWhen(known)
		fmt.Println(locale.For(language.English).When(when, locale.Long))
		fmt.Println(locale.For(language.Russian).When(when, locale.Long))
	}
	// Output:
	// 2025
	// 2025
	// by November 28, 2025
	// не позднее 28 ноября 2025 г.
	// November 28 or 29, 2025
	// 28 или 29 ноября 2025 г.
	// about November 2025
	// около ноября 2025 г.
}

// This example prints the interval of a membership that has not ended.
func ExampleLocale_Interval() {
	member := civil.Interval{From: civil.MustParseWhen("2025-11-28")}
	for _, tag := range []string{"en", "ru", "kk", "zh", "fr"} {
		fmt.Println(locale.For(language.MustParse(tag)).Interval(member, locale.Long))
	}
	// Output:
	// since November 28, 2025
	// с 28 ноября 2025 г.
	// 2025 ж. 28 қарашадан бастап
	// 自2025年11月28日起
	// 28 novembre 2025 –
}

func ExampleLocale_Range() {
	from, to := civil.MustParseDate("2025-06-01"), civil.MustParseDate("2025-08-31")
	fmt.Println(locale.For(language.German).Range(from, to, locale.Long))
	fmt.Println(locale.For(language.Portuguese).Range(from, to, locale.Long))
	// Output:
	// 1. Juni – 31. August 2025
	// 1 de junho – 31 de agosto de 2025
}

func ExampleLocale_List() {
	members := []string{"Almaty", "Nanjing", "Taldykorgan"}
	fmt.Println(locale.For(language.English).List(members, locale.And))
	fmt.Println(locale.For(language.Spanish).List([]string{"Perú", "Irán"}, locale.And))
	fmt.Println(locale.For(language.SimplifiedChinese).List([]string{"南京", "阿拉木图"}, locale.Or))
	// Output:
	// Almaty, Nanjing, and Taldykorgan
	// Perú e Irán
	// 南京或阿拉木图
}

// This example puts a day and a month into sentences, in the style of official documents.
func ExampleLocale_WhenPhrase() {
	day, month := civil.MustParseWhen("2025-11-28"), civil.MustParseWhen("2025-11")
	for _, tag := range []string{"en", "ru", "kk", "zh"} {
		l := locale.For(language.MustParse(tag))
		fmt.Println(l.WhenPhrase(day, locale.PhraseOptions{Role: locale.AsOf, Style: locale.Official}))
		fmt.Println(l.WhenPhrase(month, locale.PhraseOptions{Role: locale.On, Style: locale.Official}))
	}
	on := locale.PhraseOptions{Role: locale.On, Continues: true}
	fmt.Printf("The agreement was signed %s in Almaty.\n", locale.For(language.AmericanEnglish).WhenPhrase(day, on))
	// Output:
	// as of November 28, 2025
	// in November 2025
	// на 28 ноября 2025 года
	// в ноябре 2025 года
	// 2025 жылғы 28 қарашадағы жағдай бойынша
	// 2025 жылғы қарашада
	// 于2025年11月28日
	// 于2025年11月
	// The agreement was signed on November 28, 2025, in Almaty.
}

// This example puts an interval into a sentence. Its last day is the one before Until.
func ExampleLocale_IntervalPhrase() {
	interval := civil.Interval{From: civil.MustParseWhen("2025-11-01"), Until: civil.MustParseWhen("2025-11-28")}
	for _, tag := range []string{"en", "en-GB", "ru", "kk", "zh", "fr"} {
		fmt.Println(locale.For(language.MustParse(tag)).IntervalPhrase(interval, locale.PhraseOptions{Style: locale.Official}))
	}
	// Output:
	// from November 1 through 27, 2025
	// from 1 through 27 November 2025
	// с 1 по 27 ноября 2025 года
	// 2025 жылғы 1 қарашадан бастап 27 қарашаға дейін (қоса алғанда)
	// 2025年11月1日至27日
	// 1–27 novembre 2025
}

// This example parses days as readers write them. The order of the numbers is the locale's; where it has none, or
// where the century is missing, the text is refused.
func ExampleLocale_ParseDate() {
	for _, written := range []struct{ tag, text string }{
		{"en", "Nov. 28, 2025"}, {"ru", "28 ноября 2025 года"}, {"kk", "2025 жылғы 28 қараша"}, {"zh", "2025年11月28日"},
		{"en", "5/11/2025"}, {"en-GB", "5/11/2025"}, {"zh", "5.11.2025"}, {"ru", "28.11.25"},
	} {
		day, err := locale.For(language.MustParse(written.tag)).ParseDate(written.text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(day)
	}
	// Output:
	// 2025-11-28
	// 2025-11-28
	// 2025-11-28
	// 2025-11-28
	// 2025-05-11
	// 2025-11-05
	// locale: ParseDate("5.11.2025"): could be 2025-05-11 or 2025-11-05
	// locale: ParseDate("28.11.25"): a year needs four digits
}
