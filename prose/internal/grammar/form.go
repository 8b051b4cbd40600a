package grammar

// form is the form of a noun or a date in a sentence. The zero form is the nominative; of a date it is the day as it
// stands alone.
type form string

// The forms of nouns. in and with contain their preposition where the language has one.
const (
	genitive      form = "gen"
	dative        form = "dat"
	accusative    form = "acc"
	instrumental  form = "ins"
	prepositional form = "pre" // of a noun behind в, на, о; the locative in Kazakh
	ablative      form = "abl"
	inside        form = "in"     // "in Kazakhstan", "в Казахстане", "Қазақстанда"
	together      form = "with"   // "with China", "с Китаем", "Қытаймен"
	toward        form = "to"     // "to China", "в Китай", "Қытайға"
	member        form = "member" // the word for a member of it: "член" of an organization, "участник" of a platform
	memberIns     form = "member-ins"
	members       form = "members"
	membersGen    form = "members-gen"
	membersIns    form = "members-ins"
	possessed     form = "poss" // "China’s"
	attributive   form = "attr" // "Астанадағы", that is in Astana
	joined        form = "and"  // "Қазақстан мен", before the second of two
	bare          form = "bare" // without an article, for headings
)

// The forms of dates, with their prepositions.
const (
	on    form = "on"    // "on 28 November 2025", "28 ноября 2025 года"
	since form = "since" // "since 28 November 2025"
	until form = "until" // "until the end of 27 November 2025": the last day included
	asOf  form = "asof"  // "as of 28 November 2025", "на 28 ноября 2025 года"
	by    form = "by"    // "by 28 November 2025", a day not to be missed
)
