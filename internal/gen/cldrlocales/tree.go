package cldrlocales

import (
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// tree is the inheritance of CLDR's locales.
type tree struct {
	names   []string
	id      map[string]int
	parents map[string]string // exceptions to truncation
	likely  map[string]string // likely subtags
	aliases map[string]string // the locale for which each other tag stands
}

func read(set *sources.Set) (*tree, error) {
	var parents struct {
		Supplemental struct {
			ParentLocales struct{ ParentLocale map[string]string }
		}
	}
	var likely struct {
		Supplemental struct{ LikelySubtags map[string]string }
	}
	var aliases struct {
		Supplemental struct {
			Metadata struct {
				Alias struct {
					LanguageAlias map[string]struct {
						Replacement string `json:"_replacement"`
					}
				}
			}
		}
	}
	names, err := set.Locales()
	if err != nil {
		return nil, err
	}
	for path, into := range map[string]any{
		"supplemental/parentLocales.json": &parents,
		"supplemental/likelySubtags.json": &likely,
		"supplemental/aliases.json":       &aliases,
	} {
		if err := set.JSON("cldr-core", path, into); err != nil {
			return nil, err
		}
	}
	t := &tree{
		names:   names,
		id:      map[string]int{},
		parents: parents.Supplemental.ParentLocales.ParentLocale,
		likely:  likely.Supplemental.LikelySubtags,
		aliases: map[string]string{},
	}
	for i, name := range names {
		t.id[name] = i
	}
	t.addScriptAliases()
	for old, to := range aliases.Supplemental.Metadata.Alias.LanguageAlias {
		if _, ok := t.id[to.Replacement]; ok && !strings.Contains(old, "-") {
			t.alias(old, to.Replacement)
		}
	}
	return t, nil
}

// alias adds a tag that is not itself a locale.
func (t *tree) alias(tag, locale string) {
	if _, ok := t.id[tag]; !ok {
		t.aliases[tag] = locale
	}
}

// addScriptAliases adds the tags that omit a script which the region implies (zh-TW), and those that state the script
// that the locale omits (ru-Cyrl).
func (t *tree) addScriptAliases() {
	for _, name := range t.names {
		lang, script, region := split(name)
		switch {
		case script == "" && region == "":
			if s := t.script(lang, ""); s != "" {
				t.alias(lang+"-"+s, lang)
			}
		case script == "":
			if s := t.script(lang, region); s == t.script(lang, "") {
				t.alias(lang+"-"+s+"-"+region, name)
			}
		case region != "" && t.script(lang, region) == script:
			t.alias(lang+"-"+region, name)
		}
	}
	for key, full := range t.likely {
		lang, script, region := split(key)
		if _, ok := t.id[lang]; !ok || script != "" || region == "" || lang == "und" {
			continue
		}
		_, script, _ = split(full)
		if _, ok := t.id[lang+"-"+script+"-"+region]; ok {
			continue
		}
		if _, ok := t.id[lang+"-"+script]; ok && script != t.script(lang, "") {
			t.alias(key, lang+"-"+script)
		}
	}
}

// script returns the likely script of a language in a region.
func (t *tree) script(lang, region string) string {
	full, ok := t.likely[lang+"-"+region]
	if !ok {
		full = t.likely[lang]
	}
	_, script, _ := split(full)
	return script
}

// parent returns the closest locale from which a locale inherits. The parent of und is und.
func (t *tree) parent(name string) string {
	for {
		up, ok := t.parents[name]
		if !ok {
			up = t.truncate(name)
		}
		if _, ok := t.id[up]; ok {
			return up
		}
		name = up
	}
}

// truncate drops the last subtag. A script that is not the likely one leads to the root.
func (t *tree) truncate(name string) string {
	cut := strings.LastIndexByte(name, '-')
	if cut < 0 {
		return "und"
	}
	if lang, script, region := split(name); region == "" && script != "" && script != t.script(lang, "") {
		return "und"
	}
	return name[:cut]
}

// split splits a tag. It ignores variants.
func split(tag string) (lang, script, region string) {
	parts := strings.Split(tag, "-")
	lang, parts = parts[0], parts[1:]
	if len(parts) > 0 && len(parts[0]) == 4 && parts[0][0] >= 'A' {
		script, parts = parts[0], parts[1:]
	}
	if len(parts) > 0 && (len(parts[0]) == 2 || len(parts[0]) == 3) {
		region = parts[0]
	}
	return lang, script, region
}

// Parents returns the number of each locale's parent, by locale number.
func Parents(set *sources.Set) ([]int, error) {
	t, err := read(set)
	if err != nil {
		return nil, err
	}
	list := make([]int, len(t.names))
	for i, name := range t.names {
		list[i] = t.id[t.parent(name)]
	}
	return list, nil
}

// Region returns the region subtag of a locale's tag, or "" if there is none.
func Region(tag string) string {
	_, _, region := split(tag)
	return region
}

// Regions returns the region of each locale, by locale number: that of its tag or its likely one. It is "" for the
// root.
func Regions(set *sources.Set) ([]string, error) {
	t, err := read(set)
	if err != nil {
		return nil, err
	}
	list := make([]string, len(t.names))
	for i, name := range t.names {
		lang, script, region := split(name)
		for _, key := range []string{lang + "-" + script, lang} {
			if region == "" && name != "und" {
				region = Region(t.likely[key])
			}
		}
		list[i] = region
	}
	return list, nil
}
