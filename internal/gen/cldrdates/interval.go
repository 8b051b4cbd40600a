package cldrdates

import (
	"maps"
	"slices"
	"strings"
)

// spans holds the patterns of a date range by greatest different field (year, month, day). Each is complete, with
// marks where the dates change.
type spans [3]string

// The marks stand where the dates change within a pattern. They are neither pattern letters nor text.
const (
	firstMark  = "\x01"
	secondMark = "\x02"
)

// spansFor makes the range patterns of a skeleton as ICU's DateIntervalFormat does: from the locale's interval
// pattern with the closest skeleton that has the same fields, with its names widened as requested, or otherwise by
// joining two whole dates.
func spansFor(in intervals, m *matcher, skeleton string) (spans, error) {
	single, err := m.best(skeleton)
	if err != nil {
		return spans{}, err
	}
	whole := fallback(in.fallback, single)
	normal := normalize(skeleton)
	best, same := in.closest(normal)
	pick := func(field string) string {
		pattern := in.patterns[best][field]
		if !same || pattern == "" {
			return whole
		}
		if best != normal {
			pattern = widen(pattern, normal, best)
		}
		return split(pattern)
	}
	return spans{pick("y"), pick("M"), pick("d")}, nil
}

// fallback joins the pattern of a date with itself.
func fallback(join, single string) string {
	return strings.NewReplacer("{0}", firstMark+single, "{1}", secondMark+single).Replace(quote(join))
}

// quote quotes the letters of a joining text, so that they are not parsed as fields.
func quote(text string) string {
	var out strings.Builder
	for _, r := range text {
		if r < 0x80 && isLetter(byte(r)) {
			out.WriteString("'" + string(r) + "'")
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// normalize converts a skeleton into the form of CLDR's interval skeletons: year, month, weekday, day.
func normalize(skeleton string) string {
	count := map[rune]int{}
	other := ""
	for _, r := range skeleton {
		if strings.ContainsRune("yMEd", r) {
			count[r]++
		} else {
			other += string(r)
		}
	}
	if count['M'] == 2 {
		count['M'] = 1
	}
	count['d'] = min(count['d'], 1)
	if count['E'] > 0 && count['E'] <= 3 {
		count['E'] = 1
	}
	out := other
	for _, r := range "yMEd" {
		out += strings.Repeat(string(r), count[r])
	}
	return out
}

// closest returns the closest interval skeleton and whether it has the same fields.
func (in intervals) closest(skeleton string) (best string, same bool) {
	want := widths(skeleton)
	least := -1
	for _, candidate := range slices.Sorted(maps.Keys(in.patterns)) {
		have, distance, equal := widths(candidate), 0, true
		for letter := range want {
			w, h := want[letter], have[letter]
			switch {
			case w == h:
			case w == 0 || h == 0:
				distance, equal = distance+0x1000, false
			case letter == 'M' && (w <= 2) != (h <= 2):
				distance += 0x100
			default:
				distance += max(w-h, h-w)
			}
		}
		if least < 0 || distance < least {
			best, same, least = candidate, equal, distance
		}
	}
	return best, same
}

func widths(skeleton string) (n [128]int) {
	for _, c := range []byte(skeleton) {
		n[c]++
	}
	return n
}

// widen lengthens the fields that have exactly the width of the skeleton found to the width requested.
func widen(pattern, want, have string) string {
	wanted, found := widths(want), widths(have)
	var out strings.Builder
	for _, t := range tokens(pattern) {
		out.WriteString(t.text)
		if !t.field {
			continue
		}
		letter := t.text[0]
		if letter == 'L' {
			letter = 'M'
		}
		if found[letter] == len(t.text) && wanted[letter] > found[letter] {
			out.WriteString(strings.Repeat(t.text[:1], wanted[letter]-found[letter]))
		}
	}
	return out.String()
}

// split marks where the second date of an interval pattern begins, which is at the first letter that repeats.
func split(pattern string) string {
	first, second := firstMark, secondMark
	if rest, ok := strings.CutPrefix(pattern, "latestFirst:"); ok {
		pattern, first, second = rest, secondMark, firstMark
	}
	pattern = strings.TrimPrefix(pattern, "earliestFirst:")
	var out strings.Builder
	out.WriteString(first)
	seen, done := "", false
	for _, t := range tokens(pattern) {
		if t.field && !done {
			done = strings.Contains(seen, t.text[:1])
			seen += t.text[:1]
			if done {
				out.WriteString(second)
			}
		}
		out.WriteString(t.text)
	}
	return out.String()
}
