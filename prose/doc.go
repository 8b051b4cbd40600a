// Package prose puts what the other packages answer into sentences: the status of an agreement and what it rests on, a
// membership, an office, a commitment, a figure, a meeting, an event, a source.
//
//	p := prose.For(locale.For(language.Russian), prose.Names{})
//	p.Agreement(treaty, compiled.StatusAt(day))
//	// Договор действует с 1 января 2022 года: 60-й день после …
//
// The sentences are in English, Russian, Kazakh and Chinese (simplified script), as an editor of a press office prints
// them; readers of other languages get English. Numbers, money and dates follow the conventions of the locale.
//
// # Names
//
// Names come from the records, through [Names], and otherwise from package region/names. They take the form that the
// sentence needs: the article in English, the case in Russian and Kazakh. In Russian the names of countries and of the
// regions of Kazakhstan, China, Russia, Uzbekistan, Kyrgyzstan, Tajikistan, Turkmenistan and Mongolia are inflected,
// and so are names that begin with a common noun, such as провинция and организация. Every other name stays as it is
// and follows a noun that is inflected in its place: штата Калифорния, организации «Jiangsu SOHO».
//
// # Words
//
// The sentences of a language are in one file, words/en.txt and so on, in the syntax that its first lines explain. What
// is not binding "takes effect"; only a binding agreement "enters into force". A completed act is given with the day on
// which it took place ("signed on"), a state with the day on which it began ("in force since").
//
// Package prose/brief makes briefings of what a whole network answers.
package prose
