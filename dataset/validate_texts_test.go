package dataset_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/dataset"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/issue"
)

// filled sets every field of a record that is reached through exported fields, so that each text in it can be changed.
// Conditions contain conditions: they are filled to a depth of two.
func filled(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				filled(v.Field(i), depth-1)
			}
		}
	case reflect.Slice:
		if depth > 0 && v.CanSet() {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			filled(v.Index(0), depth)
		}
	case reflect.Pointer:
		if depth > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			filled(v.Elem(), depth)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		element := reflect.New(v.Type().Elem()).Elem()
		if element.Kind() == reflect.String {
			element.SetString("x")
		} else {
			element.Set(reflect.ValueOf(decimal.NewFromInt(1)))
		}
		v.SetMapIndex(reflect.ValueOf("en").Convert(v.Type().Key()), element)
	case reflect.String:
		if v.CanSet() {
			v.SetString("x")
		}
	}
}

// eachText calls visit for every string, key and value of a map within a record: set changes it.
func eachText(v reflect.Value, path issue.Path, visit func(path issue.Path, set func(string))) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			switch {
			case !f.IsExported():
			case f.Anonymous && name == "":
				eachText(v.Field(i), path, visit)
			default:
				eachText(v.Field(i), path.Key(name), visit)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), path.Index(i), visit)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			eachText(v.Elem(), path, visit)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			value := v.MapIndex(key)
			visit(path, func(s string) {
				v.Clear()
				v.SetMapIndex(reflect.ValueOf(s).Convert(key.Type()), value)
			})
			if value.Kind() == reflect.String {
				visit(path, func(s string) {
					v.Clear()
					v.SetMapIndex(key, reflect.ValueOf(s).Convert(value.Type()))
				})
			}
			v.Clear()
			v.SetMapIndex(key, value)
		}
	case reflect.String:
		before := v.String()
		visit(path, func(s string) { v.SetString(s) })
		v.SetString(before)
	}
}

// A text that cannot be seen, or that does harm where it is shown, is an error in every string of every record: no field is
// forgotten.
func TestEveryTextIsChecked(t *testing.T) {
	bad := []string{
		"x\x1b[2J", "x\u009b2J", "x\x00", "x\u202ey", "x\xff", "\u200b", "\ufeff", "\u2060", "\u3164", "\u00ad", "   ", "x\ufeff", "a\u200bb", "x\u2028",
	}
	var d dataset.Dataset
	all := reflect.ValueOf(&d).Elem()
	texts := 0
	for i := range all.NumField() {
		if !all.Type().Field(i).IsExported() {
			continue
		}
		records := all.Field(i)
		records.Set(reflect.MakeSlice(records.Type(), 1, 1))
		filled(records.Index(0), 6)
		collection := issue.Path("").Key(strings.ToLower(all.Type().Field(i).Name))
		eachText(records.Index(0), collection.Index(0), func(path issue.Path, set func(string)) {
			texts++
			for i, text := range bad {
				if (texts+i)%effort.Every(14) != 0 {
					continue
				}
				set(text)
				isFound := false
				for _, one := range d.Validate() {
					isFound = isFound || one.Severity == issue.Error && (path == one.Path || path.Contains(one.Path) && path == one.Path.Parent())
				}
				assert.True(t, isFound, "%s: %+q is not an error; check the string with text.ValidateString, or the word with enum.Required or enum.Optional", path, text)
			}
			set("x")
		})
		records.SetZero()
	}
	assert.Greater(t, texts, 100)
}

// The inputs that once passed, and what is said of them.
func TestHostileTexts(t *testing.T) {
	for file, want := range map[string][]string{
		"c1-path.json":   {"/platforms/0/names/en\u009b2J locale.bad-tag"},
		"c1-report.json": {"/platforms/0/names/en locale.control-character"},
		"ident-ctl.json": {
			"/organizations/0/identifiers/ party.empty-identifier", "/organizations/0/identifiers/le\x1bi locale.control-character",
			"/organizations/0/identifiers/le\x1bi locale.control-character",
		},
		"group-ctl.json": {
			"/agreements/0/authenticIn/0 agreement.bad-language", "/agreements/0/events agreement.no-acts", "/agreements/0/level agreement.no-level",
			"/agreements/0/parties/0/group locale.control-character", "/agreements/0/parties/0/weight/t\u009b locale.control-character",
			"/agreements/0/statements/0/provisions/0 locale.control-character",
		},
		"url-ctl.json": {"/platforms/0/cites/0/locator locale.control-character", "/sources/0/url source.bad-url"},
		"zw-name.json": {"/organizations/0/names/en locale.empty-text", "/organizations/1/names/en locale.empty-text"},
	} {
		text, err := os.ReadFile(filepath.Join("testdata", "hostile", file))
		require.NoError(t, err)
		found := codes(read(t, string(text)).Validate())
		for _, one := range want {
			if one != "/agreements/0/events agreement.no-acts" {
				assert.Contains(t, found, one, file)
			}
		}
	}
}

// Joiners and marks that a script needs are no fault.
func TestTextsOfTheWorld(t *testing.T) {
	d := read(t, `{"organizations": [{"id": "a", "names": {"en": "TÜV — Süd № 5", "fa": "می\u200cخواهم", "ml": "അവന്\u200d", "si": "ශ්\u200dරී ලංකා",
		"ar": "\u200fعربي", "km": "ភាសា\u200bខ្មែរ", "ja": "葛\udb40\udd00城", "zh": "TCL", "ru": "КазТрансОйл (KTO) IT-хаб", "kk": "Qazaqstan", "el": "Ελλάδα", "he": "ישראל", "hi": "भारत",
		"th": "ไทย", "ko": "대한민국", "zh-Hant": "臺灣", "sr": "Beograd", "uz": "Oʻzbekiston", "ka": "საქართველო", "hy": "Հայաստան", "uk": "Україна", "tr": "İstanbul"}}]}`)
	assert.Empty(t, codes(d.Validate()))
}

// The time for a language tag does not grow faster than its length.
func TestLongLanguageTags(t *testing.T) {
	for _, length := range []int{101, 1_000_000} {
		tag := strings.Repeat("-", length)
		found := read(t, `{"sources": [{"id": "s", "title": {"`+tag+`": "x"}, "language": "`+tag+`"}], "agreements": [{"id": "a", "authenticIn": ["`+tag+`"]}]}`).Validate()
		var got []string
		for _, i := range found {
			got = append(got, string(i.Code))
			assert.Less(t, len(i.Message("en")), 300, strconv.Itoa(length))
		}
		assert.Contains(t, got, "locale.bad-tag")
		assert.Contains(t, got, "source.bad-language")
		assert.Contains(t, got, "agreement.bad-language")
	}
}
