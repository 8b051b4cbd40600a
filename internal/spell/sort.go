package spell

import "slices"

// SortByDay sorts values by their days, and those of one day by order. Where the days lie close together, as those of the
// acts of an agreement do, they are counted into place first, which takes the time of one pass.
func SortByDay[T any](all []T, day func(*T) Day, order func(a, b T) int) {
	const fewValues, wideSpan = 64, 4
	if len(all) == 0 {
		return
	}
	first, last := day(&all[0]), day(&all[0])
	isSorted := true
	for i := range all {
		d := day(&all[i])
		isSorted = isSorted && (i == 0 || day(&all[i-1]) <= d)
		first, last = min(first, d), max(last, d)
	}
	if !isSorted && (len(all) < fewValues || int(last-first) > wideSpan*len(all)) {
		slices.SortFunc(all, func(a, b T) int {
			if x, y := day(&a), day(&b); x != y {
				return int(x) - int(y)
			}
			return order(a, b)
		})
		return
	}
	if !isSorted {
		ends := make([]int32, int(last-first)+1) // first how many values a day has, then where its next one goes
		for i := range all {
			ends[day(&all[i])-first]++
		}
		next := int32(0)
		for d, n := range ends {
			ends[d] = next
			next += n
		}
		placed := make([]T, len(all))
		for i := range all {
			d := day(&all[i]) - first
			placed[ends[d]] = all[i]
			ends[d]++
		}
		copy(all, placed)
	}
	for i := 0; i < len(all); {
		j := i + 1
		for j < len(all) && day(&all[j]) == day(&all[i]) {
			j++
		}
		if j-i > 1 {
			slices.SortFunc(all[i:j], order)
		}
		i = j
	}
}
