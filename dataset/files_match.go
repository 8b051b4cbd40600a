package dataset

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// addMatches adds the files that a pattern matches, and those of the folders that it matches.
func (l *fileList) addMatches(pattern string) {
	plain, isOfFolders := plainPattern(pattern)
	names, err := fs.Glob(l.fsys, plain)
	if err != nil {
		l.fail(nil, pattern, err)
		return
	}
	names = slices.DeleteFunc(names, func(name string) bool {
		return isHidden(name, plain) || isOfFolders && !l.isFolder(name)
	})
	switch {
	case len(names) == 0:
		l.fail(nil, pattern, l.withoutMatch())
	case !strings.ContainsAny(plain, `*?[\`):
		l.add(names[0])
	default:
		l.addFound(names, l.group(pattern))
	}
}

// addFound adds the files and the files of folders that a wildcard found.
func (l *fileList) addFound(names []string, g *fileGroup) {
	for _, name := range names {
		info, err := fs.Stat(l.fsys, name)
		switch {
		case err != nil:
			l.fail(g, name, err)
		case info.IsDir():
			l.addFolder(name, g)
		default:
			l.addFile(name, info, g)
		}
	}
}

// plainPattern returns a pattern without ./ before it and without slashes behind it, which say that it is of folders.
func plainPattern(pattern string) (plain string, isOfFolders bool) {
	plain = pattern
	for strings.HasPrefix(plain, "./") {
		plain = plain[len("./"):]
	}
	if plain == "" && pattern != "" {
		return ".", true
	}
	if trimmed := strings.TrimRight(plain, "/"); trimmed != "" && trimmed != plain {
		return trimmed, true
	}
	return plain, false
}

// isHidden reports whether a name that a pattern matches has a part that begins with a dot where the pattern has none.
func isHidden(name, pattern string) bool {
	parts := strings.Split(pattern, "/")
	for i, part := range strings.Split(name, "/") {
		if strings.HasPrefix(part, ".") && (i >= len(parts) || !strings.HasPrefix(strings.TrimPrefix(parts[i], `\`), ".")) {
			return true
		}
	}
	return false
}

func (l *fileList) isFolder(name string) bool {
	info, err := fs.Stat(l.fsys, name)
	return err == nil && info.IsDir()
}

// withoutMatch returns why a pattern has no match: [fs.Glob] does not say that a whole file system cannot be read.
func (l *fileList) withoutMatch() error {
	if _, err := fs.Stat(l.fsys, "."); err != nil {
		return fmt.Errorf("the file system cannot be read: %w", reasonOf(err))
	}
	return fmt.Errorf("no match: %w", fs.ErrNotExist)
}
