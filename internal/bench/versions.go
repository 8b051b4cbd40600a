package main

import (
	"errors"
	"runtime/debug"
	"strings"
)

// versions returns the versions of the modules that the command was built with, by module path and without "v".
func versions() (map[string]string, error) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return nil, errors.New("no build information")
	}
	found := map[string]string{}
	for _, m := range info.Deps {
		found[m.Path] = strings.TrimPrefix(m.Version, "v")
	}
	return found, nil
}
