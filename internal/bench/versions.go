package main

import (
	"fmt"
	"runtime/debug"
	"strings"
)

// versions returns the versions of the modules that the program was built with.
func versions() (map[string]string, error) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return nil, fmt.Errorf("the program does not know what it was built from")
	}
	found := map[string]string{}
	for _, m := range info.Deps {
		found[m.Path] = strings.TrimPrefix(m.Version, "v")
	}
	return found, nil
}
