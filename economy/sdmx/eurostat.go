package sdmx

import (
	"slices"

	"github.com/crossborder-go/crossborder/economy"
)

// eurostatFlags are Eurostat's signs for the state of a figure, in the order in which SDMX's guideline on observation
// status takes the one that counts most where there are several.
var eurostatFlags = [...]struct {
	flag   byte
	status economy.Status
}{
	{'b', economy.StatusSeriesBreak}, {'d', economy.StatusDefinitionDiffers}, {'i', economy.StatusImputed}, {'s', economy.StatusImputed}, {'f', economy.StatusForecast},
	{'e', economy.StatusEstimated}, {'p', economy.StatusProvisional}, {'n', economy.StatusNotSignificant}, {'u', economy.StatusLowReliability},
}

// EurostatFlags returns what the flags of Eurostat's files mean (OBS_FLAG), for Mapping.Statuses: "p" provisional, "e"
// estimated, "b" a break in the series and so on; "s", "z" and "c" of files before 2025 among them. Of several flags ("bep",
// in alphabetical order, three at most) the one counts that SDMX's guideline on observation status puts first: a break, then
// another definition, imputed, forecast, estimated, provisional, not significant, of low reliability. The map is the caller's own.
// The source is Eurostat's list of flags of 27 January 2025.
func EurostatFlags() map[string]economy.Status {
	statuses := map[string]economy.Status{"m": economy.StatusCannotExist, "z": economy.StatusCannotExist, "c": economy.StatusSuppressed}
	// The first of a set decides, so each set is written from its first flag on.
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
