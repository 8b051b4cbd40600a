package worldtable

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/crossborder-go/crossborder/internal/gen/sources"
)

// supplementalData holds the parts of CLDR's supplemental files that the table needs.
type supplementalData struct {
	Groups []struct {
		Type     string `xml:"type,attr"`
		Contains string `xml:"contains,attr"`
		Status   string `xml:"status,attr"`
	} `xml:"territoryContainment>group"`
	Codes []struct {
		Type    string `xml:"type,attr"`
		Numeric int    `xml:"numeric,attr"`
		Alpha3  string `xml:"alpha3,attr"`
	} `xml:"codeMappings>territoryCodes"`
	Subgroups []struct {
		Type     string `xml:"type,attr"`
		Contains string `xml:"contains,attr"`
	} `xml:"subdivisionContainment>subgroup"`
	Aliases []struct {
		Type        string `xml:"type,attr"`
		Replacement string `xml:"replacement,attr"`
	} `xml:"metadata>alias>subdivisionAlias"`
	IDs []struct {
		Status string `xml:"idStatus,attr"`
		Text   string `xml:",chardata"`
	} `xml:"idValidity>id"`
}

// subdivisionNames is a file of CLDR's subdivisions folder.
type subdivisionNames struct {
	Names []struct {
		Type string `xml:"type,attr"`
		Text string `xml:",chardata"`
	} `xml:"localeDisplayNames>subdivisions>subdivision"`
}

func unmarshalXML(set *sources.Set, path string, into any) error {
	data, err := set.File("cldr", "3rdparty/cldr/common/"+path)
	if err != nil {
		return err
	}
	if err := xml.Unmarshal(data, into); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// validity reads the identifiers of a kind, by status.
func validity(set *sources.Set, kind string) (map[string][]string, error) {
	var data supplementalData
	if err := unmarshalXML(set, "validity/"+kind+".xml", &data); err != nil {
		return nil, err
	}
	valid := map[string][]string{}
	for _, id := range data.IDs {
		for _, token := range strings.Fields(id.Text) {
			valid[id.Status] = append(valid[id.Status], expand(token)...)
		}
	}
	return valid, nil
}

// expand expands "kz10~3" to kz10, kz11, kz12 and kz13.
func expand(token string) []string {
	first, last, isRange := strings.Cut(token, "~")
	if !isRange {
		return []string{token}
	}
	prefix := first[:len(first)-1]
	var list []string
	for c := first[len(first)-1]; c <= last[0]; c++ {
		list = append(list, prefix+string(rune(c)))
	}
	return list
}

// isoCode converts an identifier of CLDR such as kz59 to KZ-59. It only converts a country to upper case.
func isoCode(id string) string {
	id = strings.ToUpper(id)
	if len(id) <= 2 {
		return id
	}
	return id[:2] + "-" + id[2:]
}
