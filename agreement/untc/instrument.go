package untc

import (
	"strings"
	"unicode"

	"github.com/crossborder-go/crossborder/agreement"
)

// An instrument is what a date in a column can be: the term in the header, and the letter that marks it. Kind is empty if
// the term has no known meaning.
type instrument struct {
	term   string
	letter string
	kind   agreement.EventKind
}

// term is a phrase with which the name of an instrument begins or, if it is whole, of which it consists.
type term struct {
	phrase string
	kind   agreement.EventKind
	whole  bool
}

// terms are the known instruments. The first that fits counts, so that a longer phrase stands before its beginning. What a
// depositary calls "consent to be bound" is given by a notification; "signature ad referendum" awaits its confirmation.
var terms = [...]term{
	{phrase: "succession to signature", kind: agreement.EventSigned},
	{phrase: "definitive signature", kind: agreement.EventSignedDefinitively},
	{phrase: "signature", kind: agreement.EventSigned},
	{phrase: "ratification", kind: agreement.EventRatified},
	{phrase: "definitive acceptance", kind: agreement.EventAccepted},
	{phrase: "acceptance", kind: agreement.EventAccepted},
	{phrase: "approval", kind: agreement.EventApproved},
	{phrase: "accession", kind: agreement.EventAcceded},
	{phrase: "adherence", kind: agreement.EventAcceded},
	{phrase: "succession", kind: agreement.EventSucceeded},
	{phrase: "formal confirmation", kind: agreement.EventConfirmed},
	{phrase: "act of formal confirmation", kind: agreement.EventConfirmed},
	{phrase: "confirmation", kind: agreement.EventConfirmed, whole: true},
	{phrase: "consent to be bound", kind: agreement.EventNotified},
	{phrase: "notification", kind: agreement.EventNotified, whole: true},
	{phrase: "provisional application", kind: agreement.EventProvisionalStarted},
	{phrase: "undertaking of provisional application", kind: agreement.EventProvisionalStarted},
	{phrase: "withdrawal", kind: agreement.EventWithdrawalNotified, whole: true},
	{phrase: "denunciation", kind: agreement.EventWithdrawalNotified, whole: true},
	{phrase: "notification of withdrawal", kind: agreement.EventWithdrawalNotified, whole: true},
	{phrase: "notification of denunciation", kind: agreement.EventWithdrawalNotified, whole: true},
}

// usualLetters are the letters of tables whose header does not explain any.
var usualLetters = [...]instrument{
	{letter: "a", kind: agreement.EventAcceded}, {letter: "A", kind: agreement.EventAccepted},
	{letter: "AA", kind: agreement.EventApproved}, {letter: "d", kind: agreement.EventSucceeded},
	{letter: "s", kind: agreement.EventSignedDefinitively}, {letter: "c", kind: agreement.EventConfirmed},
	{letter: "b", kind: agreement.EventNotified}, {letter: "n", kind: agreement.EventNotified},
}

// usual returns what a letter usually means. Known is false if it has no usual meaning.
func usual(letter string) (kind agreement.EventKind, known bool) {
	for _, i := range usualLetters {
		if i.letter == letter {
			return i.kind, true
		}
	}
	return "", false
}

// kindOf returns the kind of the instrument that a phrase of a header names, or "".
func kindOf(phrase string) agreement.EventKind {
	phrase = foldName(phrase)
	for _, t := range terms {
		rest, ok := strings.CutPrefix(phrase, t.phrase)
		if ok && (rest == "" || !t.whole && rest[0] == ' ') {
			return t.kind
		}
	}
	return ""
}

// instruments returns the instruments in the name of a column: "Ratification, Accession(a) or Succession(d)".
func instruments(name string) []instrument {
	var all []instrument
	for _, part := range phrases(name) {
		one := instrument{term: part}
		if before, letter, ok := cutLetter(part); ok {
			one = instrument{term: before, letter: letter}
		}
		one.kind = kindOf(one.term)
		all = append(all, one)
	}
	return all
}

// phrases splits the name of a column at its commas and at "or" and "and" before a capital letter.
func phrases(name string) []string {
	var all []string
	for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ',' || r == ';' }) {
		words, begin := strings.Fields(part), 0
		for i, w := range words {
			if (w == "or" || w == "and") && i+1 < len(words) && unicode.IsUpper([]rune(words[i+1])[0]) {
				all, begin = append(all, strings.Join(words[begin:i], " ")), i+1
			}
		}
		all = append(all, strings.Join(words[begin:], " "))
	}
	kept := all[:0]
	for _, part := range all {
		if part != "" {
			kept = append(kept, part)
		}
	}
	return kept
}

// cutLetter cuts the letter in brackets from the end of a phrase: "Approval (AA)".
func cutLetter(phrase string) (before, letter string, ok bool) {
	open := strings.LastIndexByte(phrase, '(')
	if open < 0 || !strings.HasSuffix(phrase, ")") {
		return phrase, "", false
	}
	letter = strings.TrimSpace(phrase[open+1 : len(phrase)-1])
	if letter == "" || run(letter, isLetter) != len(letter) && !isSymbol(letter) || len(letter) > 3 {
		return phrase, "", false
	}
	return strings.TrimSpace(phrase[:open]), letter, true
}

func isSymbol(text string) bool { return text != "" && strings.Contains(symbols, text) }
