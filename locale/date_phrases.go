package locale

// phrases holds the wording that CLDR lacks, in the languages of the library's own messages. {0} and {1} are dates. A
// placeholder may require a grammatical case, as in {0.from}; [grammarNames] lists them. {o} is the vowel that Russian
// adds to "с" before the second of a month. In phrases for periods {0} is the year and {1} the number within the year.
type phrases struct {
	_ incomparable

	before, after, between string // vague dates; the days named are included
	nearBefore             string // approximate form of before; "" if roughly stands before it
	either                 string // one of two days, months or years that follow each other
	about, roughly, unsure string // approximate date, approximate range of dates, uncertain date

	onDay, inMonth, onEither, inEither string // in a sentence: at this time
	around, perhaps                    string // the same, approximate and uncertain
	asOf, asOfVague                    string // in a sentence: as things stood then

	since, through, until string // intervals with an open end; through includes the day, until does not
	spanned, lasted       string // intervals with both ends; until and through
	closed                string // an interval from one day to another in a heading; "" for CLDR's range
	begin, end, then      string // labels of ends that are themselves ranges of dates, and the text between two such ends

	years    years
	official [2]string // a text of CLDR's patterns and its replacement in official documents

	halves, thirds, weeks [2]string // by width; halves is for the first half-year
	secondHalves          [2]string
	genitive              bool  // whether months within a phrase have the form that they have in dates
	ending                *ends // nil if the language has no case endings here
}

// years holds the phrases for a year by grammar, in the usual and in the official form. A missing official form is the
// usual one, a missing usual one that of governed; alone, that is CLDR's pattern.
type years struct {
	_ incomparable

	usual, official [grammars]string
}

func (y *years) phrase(g grammar, isOfficial bool) string {
	switch {
	case isOfficial && y.official[g] != "":
		return y.official[g]
	case g == alone || y.usual[g] != "":
		return y.usual[g]
	}
	return y.usual[governed]
}

// ends holds the endings of months by grammar. Months whose names end alike share their endings.
type ends struct {
	_      incomparable
	months [12]byte // the index of the month's endings
	after  [4][grammars]string
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
		before: "by {0}", after: "no earlier than {0}", between: "between {0} and {1}", nearBefore: "by about {0}", either: "{0} or {1}",
		about: "about {0}", roughly: "approximately {0}", unsure: "possibly {0}",
		onDay: "on {0}", inMonth: "in {0}", onEither: "on {0} or {1}", inEither: "in {0} or {1}", around: "around {0}", perhaps: "possibly {0}",
		asOf: "as of {0}", asOfVague: "as of a day not known exactly ({0})",
		since: "since {0}", through: "through {0}", until: "until {0}",
		spanned: "from {0} until {1}", lasted: "from {0} through {1}",
		begin: "beginning {0}", end: "ending {0}", then: "; ",
		years:  years{usual: [grammars]string{governed: "{0}"}},
		halves: [2]string{"1st half {0}", "H1 {0}"}, secondHalves: [2]string{"2nd half {0}", "H2 {0}"},
		thirds: [2]string{"four-month period {1} of {0}", "T{1} {0}"},
		weeks:  [2]string{"week {1} of {0}", "week {1} of {0}"},
	}},
	{"ru", "Cyrl", true, phrases{
		before: "не позднее {0}", after: "не ранее {0}", between: "не ранее {0} и не позднее {1}", either: "{0.whom} или {1.whom}",
		about: "около {0}", roughly: "приблизительно {0}", unsure: "предположительно {0}",
		onDay: "{0}", inMonth: "в {0.in}", onEither: "{0} или {1}", inEither: "в {0.in} или {1.in}", around: "около {0}", perhaps: "предположительно {0}",
		asOf: "на {0.whom}", asOfVague: "на неточно известную дату ({0})",
		since: "с{o} {0}", through: "по {0.whom}", until: "до {0}",
		spanned: "с{o} {0} до {1}", lasted: "с{o} {0} по {1.whom}",
		begin: "начало: {0}", end: "окончание: {0}", then: "; ", genitive: true, official: [2]string{"г.", "года"},
		years: years{
			usual:    [grammars]string{governed: "{0} г."},
			official: [grammars]string{alone: "{0} год", named: "{0} год", governed: "{0} года", accusative: "{0} год", caseIn: "{0} году"},
		},
		halves:       [2]string{"1-е полугодие {0} г.", "1-е полуг. {0} г."},
		secondHalves: [2]string{"2-е полугодие {0} г.", "2-е полуг. {0} г."},
		thirds:       [2]string{"{1}-я треть {0} г.", "{1}-я треть {0} г."},
		weeks:        [2]string{"{1}-я неделя {0} г.", "{1}-я нед. {0} г."},
	}},
	{"kk", "Cyrl", true, phrases{
		before: "{0.from} кешіктірмей", after: "{0.from} ерте емес", between: "{0.from} ерте емес, {1.from} кешіктірмей", either: "{0} немесе {1}",
		about: "шамамен {0}", roughly: "шамамен {0}", unsure: "болжам бойынша {0}",
		onDay: "{0.in}", inMonth: "{0.in}", onEither: "{0} немесе {1.in}", inEither: "{0} немесе {1.in}",
		around: "шамамен {0.in}", perhaps: "болжам бойынша {0}",
		asOf: "{0.at} жағдай бойынша", asOfVague: "дәл белгісіз күнгі жағдай бойынша ({0})",
		since: "{0.from} бастап", through: "{0.to} дейін (қоса алғанда)", until: "{0.to} дейін",
		spanned: "{0.from} бастап {1.to} дейін", lasted: "{0.from} бастап {1.to} дейін (қоса алғанда)",
		begin: "басталуы: {0}", end: "аяқталуы: {0}", then: "; ", ending: &kazakhEnds, official: [2]string{"ж.", "жылғы"},
		years: years{
			usual: [grammars]string{
				governed: "{0} ж.", caseFrom: "{0} жылдан", caseTo: "{0} жылға", caseIn: "{0} жылы", caseAt: "{0} жылғы",
			},
			official: [grammars]string{alone: "{0} жыл", named: "{0} жыл", governed: "{0} жыл"},
		},
		halves:       [2]string{"{0} ж. І жартыжылдық", "{0} ж. І ж/ж"},
		secondHalves: [2]string{"{0} ж. ІІ жартыжылдық", "{0} ж. ІІ ж/ж"},
		thirds:       [2]string{"{0} ж. {1}-төртайлық", "{0} ж. {1}-төртайлық"},
		weeks:        [2]string{"{0} жылдың {1}-аптасы", "{0} ж. {1}-апта"},
	}},
	{"zh", "Hans", true, phrases{
		before: "最晚于{0}", nearBefore: "大约不晚于{0}", after: "最早于{0}", between: "{0}至{1}之间", either: "{0}或{1}",
		about: "约{0}", roughly: "大约{0}", unsure: "{0}（存疑）",
		onDay: "于{0}", inMonth: "于{0}", onEither: "于{0}或{1}", inEither: "于{0}或{1}", around: "约于{0}", perhaps: "可能{0}",
		asOf: "于{0}", asOfVague: "于确切日期不详之日（{0}）",
		since: "自{0}起", through: "至{0}止", until: "至{0}", closed: "{0}至{1}",
		spanned: "自{0}至{1}", lasted: "自{0}起至{1}止",
		begin: "开始：{0}", end: "结束：{0}", then: "；",
		years:  years{usual: [grammars]string{governed: "{0}年"}},
		halves: [2]string{"{0}年上半年", "{0}年上半年"}, secondHalves: [2]string{"{0}年下半年", "{0}年下半年"},
		thirds: [2]string{"{0}年第{1}个四个月", "{0}年第{1}个四个月"},
		weeks:  [2]string{"{0}年第{1}周", "{0}年第{1}周"},
	}},
	{"zh", "Hant", false, phrases{
		before: "最晚於{0}", nearBefore: "大約不晚於{0}", after: "最早於{0}", between: "{0}至{1}之間", either: "{0}或{1}",
		about: "約{0}", roughly: "大約{0}", unsure: "{0}（存疑）",
		onDay: "於{0}", inMonth: "於{0}", onEither: "於{0}或{1}", inEither: "於{0}或{1}", around: "約於{0}", perhaps: "可能{0}",
		asOf: "於{0}", asOfVague: "於確切日期不詳之日（{0}）",
		since: "自{0}起", through: "至{0}止", until: "至{0}", closed: "{0}至{1}",
		spanned: "自{0}至{1}", lasted: "自{0}起至{1}止",
		begin: "開始：{0}", end: "結束：{0}", then: "；",
		years:  years{usual: [grammars]string{governed: "{0}年"}},
		halves: [2]string{"{0}年上半年", "{0}年上半年"}, secondHalves: [2]string{"{0}年下半年", "{0}年下半年"},
		thirds: [2]string{"{0}年第{1}個四個月", "{0}年第{1}個四個月"},
		weeks:  [2]string{"{0}年第{1}週", "{0}年第{1}週"},
	}},
}

// kazakhEnds has the ablative, dative, locative and attributive endings, which follow the last sounds of the month.
var kazakhEnds = ends{
	months: [12]byte{0, 1, 0, 2, 0, 1, 2, 0, 3, 1, 0, 1},
	after: [...][grammars]string{
		{caseFrom: "дан", caseTo: "ға", caseIn: "да", caseAt: "дағы"},
		{caseFrom: "нан", caseTo: "ға", caseIn: "да", caseAt: "дағы"},
		{caseFrom: "ден", caseTo: "ге", caseIn: "де", caseAt: "дегі"},
		{caseFrom: "тен", caseTo: "ке", caseIn: "те", caseAt: "тегі"},
	},
}
