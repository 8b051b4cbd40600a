package sdmx

import (
	"slices"

	"github.com/crossborder-go/crossborder/economy"
)

// eurostatFlags are Eurostat's flags for the status of a figure. If a figure has several, the first in this
// order counts, which is the order of SDMX's guideline on observation status.
var eurostatFlags = [...]struct {
	flag   byte
	status economy.Status
}{
	{'b', economy.StatusSeriesBreak}, {'d', economy.StatusDefinitionDiffers}, {'i', economy.StatusImputed}, {'s', economy.StatusImputed}, {'f', economy.StatusForecast},
	{'e', economy.StatusEstimated}, {'p', economy.StatusProvisional}, {'n', economy.StatusNotSignificant}, {'u', economy.StatusLowReliability},
}

// EurostatFlags returns the meaning of the flags in Eurostat's files (OBS_FLAG), for Mapping.Statuses: "p"
// provisional, "e" estimated, "b" a break in the series and so on, including "s", "z" and "c" of files before
// 2025. Combinations of up to three flags in alphabetical order, such as "bep", have the status that comes
// first in SDMX's guideline on observation status: a break, a different definition, imputed, forecast,
// estimated, provisional, not significant, low reliability. The map is new, and the caller may modify it. The
// source is Eurostat's list of flags of 27 January 2025.
func EurostatFlags() map[string]economy.Status {
	statuses := map[string]economy.Status{"m": economy.StatusCannotExist, "z": economy.StatusCannotExist, "c": economy.StatusSuppressed}
	// The first flag decides, so combinations are generated starting from it.
	for i, first := range eurostatFlags {
		statuses[string(first.flag)] = first.status
		for j, second := range eurostatFlags[i+1:] {
			statuses[sorted(first.flag, second.flag)] = first.status
			for _, third := range eurostatFlags[i+j+2:] {
				statuses[sorted(first.flag, second.flag, third.flag)] = first.status
			}
		}
	}
	return statuses
}

func sorted(flags ...byte) string {
	slices.Sort(flags)
	return string(flags)
}
