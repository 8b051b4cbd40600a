package locale

// phrases holds the wording that CLDR lacks, in the languages of the library's own messages. {0} and {1} are dates.
// {0.from} and {0.to} put the last word of the date, which is then always the full name of a month or the word for
// "year", into the case of "from" and "to". {o} is the vowel that Russian adds to "с" before the second of a month.
// In phrases for periods {0} is the year and {1} the number within the year.
type phrases struct {
	before, after, between string    // vague dates; the days named are included
	about, roughly, unsure string    // approximate date, approximate range of dates, uncertain date
	since, through, until  string    // intervals with an open end; through includes the day, until is vague
	spanned, lasted        string    // intervals with both ends: a vague end, and an end that includes the day
	begin, end, then       string    // labels of ends that are themselves ranges of dates, and the text between two such ends
	year                   string    // a year within a phrase
	halves, thirds, weeks  [2]string // by width; halves is for the first half-year
	secondHalves           [2]string
	genitive               bool  // whether months within a phrase have the form that they have in dates
	ending                 *ends // nil if the language has no case endings here
}

// ends holds the endings of "from" and "to" by month, and the phrases for a year.
type ends struct {
	from, to         [12]string
	yearFrom, yearTo string
}

// phrasesOf returns the phrases of a language in a script, or nil if there are none.
func phrasesOf(language, script string) *phrases {
	for i := range curated {
		if c := &curated[i]; c.language == language && (c.script == script || (script == "Zzzz" && c.usual)) {
			return &c.phrases
		}
	}
	return nil
}

var curated = [...]struct {
	language, script string
	usual            bool
	phrases          phrases
}{
	{"en", "Latn", true, phrases{
		before: "no later than {0}", after: "no earlier than {0}", between: "between {0} and {1}",
		about: "about {0}", roughly: "approximately {0}", unsure: "possibly {0}",
		since: "since {0}", through: "through {0}", until: "until {0}",
		spanned: "from {0} until {1}", lasted: "from {0} through {1}",
		begin: "beginning {0}", end: "ending {0}", then: "; ", year: "{0}",
		halves: [2]string{"1st half {0}", "H1 {0}"}, secondHalves: [2]string{"2nd half {0}", "H2 {0}"},
		thirds: [2]string{"four-month period {1} of {0}", "T{1} {0}"},
		weeks:  [2]string{"week {1} of {0}", "week {1} of {0}"},
	}},
	{"ru", "Cyrl", true, phrases{
		before: "не позднее {0}", after: "не ранее {0}", between: "не ранее {0} и не позднее {1}",
		about: "около {0}", roughly: "приблизительно {0}", unsure: "предположительно {0}",
		since: "с{o} {0}", through: "по {0}", until: "до {0}",
		spanned: "с{o} {0} до {1}", lasted: "с{o} {0} по {1}",
		begin: "начало: {0}", end: "окончание: {0}", then: "; ", year: "{0} г.", genitive: true,
		halves:       [2]string{"1-е полугодие {0} г.", "1-е полуг. {0} г."},
		secondHalves: [2]string{"2-е полугодие {0} г.", "2-е полуг. {0} г."},
		thirds:       [2]string{"{1}-я треть {0} г.", "{1}-я треть {0} г."},
		weeks:        [2]string{"{1}-я неделя {0} г.", "{1}-я нед. {0} г."},
	}},
	{"kk", "Cyrl", true, phrases{
		before: "{0.from} кеш емес", after: "{0.from} ерте емес", between: "{0.from} ерте емес, {1.from} кеш емес",
		about: "шамамен {0}", roughly: "шамамен {0}", unsure: "болжам бойынша {0}",
		since: "{0.from} бастап", through: "{0.to} дейін (қоса алғанда)", until: "{0.to} дейін",
		spanned: "{0.from} бастап {1.to} дейін", lasted: "{0.from} бастап {1.to} дейін (қоса алғанда)",
		begin: "басталуы: {0}", end: "аяқталуы: {0}", then: "; ", year: "{0} ж.", ending: &kazakhEnds,
		halves:       [2]string{"{0} ж. І жартыжылдық", "{0} ж. І ж/ж"},
		secondHalves: [2]string{"{0} ж. ІІ жартыжылдық", "{0} ж. ІІ ж/ж"},
		thirds:       [2]string{"{0} ж. {1}-төртайлық", "{0} ж. {1}-төртайлық"},
		weeks:        [2]string{"{0} жылдың {1}-аптасы", "{0} ж. {1}-апта"},
	}},
	{"zh", "Hans", true, phrases{
		before: "不晚于{0}", after: "不早于{0}", between: "{0}至{1}之间",
		about: "约{0}", roughly: "大约{0}", unsure: "{0}（存疑）",
		since: "自{0}起", through: "至{0}止", until: "至{0}",
		spanned: "自{0}至{1}", lasted: "自{0}起至{1}止",
		begin: "开始：{0}", end: "结束：{0}", then: "；", year: "{0}年",
		halves: [2]string{"{0}年上半年", "{0}年上半年"}, secondHalves: [2]string{"{0}年下半年", "{0}年下半年"},
		thirds: [2]string{"{0}年第{1}个四个月", "{0}年第{1}个四个月"},
		weeks:  [2]string{"{0}年第{1}周", "{0}年第{1}周"},
	}},
	{"zh", "Hant", false, phrases{
		before: "不晚於{0}", after: "不早於{0}", between: "{0}至{1}之間",
		about: "約{0}", roughly: "大約{0}", unsure: "{0}（存疑）",
		since: "自{0}起", through: "至{0}止", until: "至{0}",
		spanned: "自{0}至{1}", lasted: "自{0}起至{1}止",
		begin: "開始：{0}", end: "結束：{0}", then: "；", year: "{0}年",
		halves: [2]string{"{0}年上半年", "{0}年上半年"}, secondHalves: [2]string{"{0}年下半年", "{0}年下半年"},
		thirds: [2]string{"{0}年第{1}個四個月", "{0}年第{1}個四個月"},
		weeks:  [2]string{"{0}年第{1}週", "{0}年第{1}週"},
	}},
}

// kazakhEnds holds the ablative and dative endings, which follow the sounds of the month's name.
var kazakhEnds = ends{
	from: [12]string{"дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан"},
	to:   [12]string{"ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға"},

	yearFrom: "{0} жылдан",
	yearTo:   "{0} жылға",
}
