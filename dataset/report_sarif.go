package dataset

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/issue"
)

// The types below are the parts of SARIF 2.1.0 (OASIS Standard) that a report has, under its names.
type (
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifRule struct {
		ID               string        `json:"id"`
		ShortDescription *sarifMessage `json:"shortDescription,omitempty"`
		Configuration    sarifLevel    `json:"defaultConfiguration"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifDriver struct {
		Name           string      `json:"name"`
		InformationURI string      `json:"informationUri"`
		Rules          []sarifRule `json:"rules"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitzero"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
	}
	sarifLocation struct {
		ID       *int           `json:"id,omitempty"`
		Physical *sarifPhysical `json:"physicalLocation,omitempty"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations"`
		Related   []sarifLocation `json:"relatedLocations,omitempty"`
	}
	sarifNotification struct {
		Level   string       `json:"level"`
		Message sarifMessage `json:"message"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
)

const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// writeSARIF writes a report as a SARIF log of one run, with a line for each result.
func writeSARIF(w io.Writer, all []problem, o ReportOptions) error {
	some, more := o.shown(all)
	tag := o.tag()
	some, invocation := sarifRun(some, tag)
	if more > 0 {
		invocation.Notifications = append(invocation.Notifications, sarifNotification{"warning", sarifText(moreProblems(more, tag))})
	}
	rules := sarifRules(some, tag)
	head := []any{sarifSchema, sarifTool{sarifDriver{"crossborder", "https://github.com/crossborder-go/crossborder", rules}}, writtenIn(tag), []sarifInvocation{invocation}}
	texts := make([]any, len(head))
	for i, part := range head {
		text, err := safeJSON(part)
		if err != nil {
			return err
		}
		texts[i] = text
	}
	if _, err := fmt.Fprintf(w, "{\n\"$schema\": %s,\n\"version\": \"2.1.0\",\n\"runs\": [{\n\"tool\": %s,\n\"language\": %s,\n"+
		"\"columnKind\": \"unicodeCodePoints\",\n\"invocations\": %s,\n\"results\": [", texts...); err != nil {
		return err
	}
	if err := writeLines(w, some, func(p *problem) any { return p.sarif(rules, tag) }); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n]\n}]\n}\n")
	return err
}

// sarifRun returns the problems that are results, and an invocation with the others: errors without a code, because of
// which the run failed.
func sarifRun(all []problem, tag string) (results []problem, run sarifInvocation) {
	run.Successful = true
	for i := range all {
		if all[i].code != "" {
			results = append(results, all[i])
			continue
		}
		run.Successful = false
		run.Notifications = append(run.Notifications, sarifNotification{"error", sarifText(all[i].message(tag))})
	}
	return results, run
}

// writtenIn returns the language in which a report in the language of a tag is written.
func writtenIn(tag string) string {
	return issue.Messages{EN: "en", RU: "ru", KK: "kk", ZH: "zh"}.In(tag)
}

// sarifRules returns the rules of the problems, ordered by code.
func sarifRules(all []problem, tag string) []sarifRule {
	seen := map[issue.Code]bool{}
	rules := []sarifRule{}
	for i := range all {
		p := &all[i]
		if seen[p.code] {
			continue
		}
		seen[p.code] = true
		rule := sarifRule{ID: short(string(p.code), longestPath), Configuration: sarifLevel{sarifSeverity(p.severity)}}
		if template := p.template(tag); template != "" {
			text := sarifText(regexp.MustCompile(`\{[A-Za-z]+\}`).ReplaceAllString(template, "…"))
			rule.ShortDescription = &text
		}
		rules = append(rules, rule)
	}
	slices.SortFunc(rules, func(a, b sarifRule) int { return cmp.Compare(a.ID, b.ID) })
	return rules
}

// sarif returns the result for a problem.
func (p *problem) sarif(rules []sarifRule, tag string) sarifResult {
	id := short(string(p.code), longestPath)
	index, _ := slices.BinarySearchFunc(rules, id, func(r sarifRule, id string) int { return cmp.Compare(r.ID, id) })
	result := sarifResult{
		RuleID: id, RuleIndex: index, Level: sarifSeverity(p.severity), Message: sarifText(p.message(tag)),
		Locations: []sarifLocation{place{p.at, p.path}.sarif()},
	}
	for n, r := range p.related {
		location := r.sarif()
		location.ID = &n
		result.Related = append(result.Related, location)
	}
	return result
}

func sarifSeverity(s issue.Severity) string {
	if s == issue.Error {
		return "error"
	}
	return "warning"
}

// sarifText returns a message, in which SARIF writes braces twice (section 3.11.5).
func sarifText(s string) sarifMessage {
	return sarifMessage{strings.NewReplacer("{", "{{", "}", "}}").Replace(short(s, longestMessage))}
}

func (p place) sarif() sarifLocation {
	location := sarifLocation{Logical: []sarifLogical{{cut(string(p.path), longestMessage)}}}
	if p.at.Line > 0 {
		location.Physical = &sarifPhysical{sarifArtifact{uri(cut(p.at.File, longestMessage))}, sarifRegion{p.at.Line, p.at.Column}}
	}
	return location
}

// uri returns the name of a file as a reference by RFC 3986: relative, or an absolute one of the scheme file.
func uri(name string) string {
	name = filepath.ToSlash(name)
	var b strings.Builder
	switch {
	case strings.HasPrefix(name, "/"):
		b.WriteString("file://")
	case filepath.VolumeName(name) != "":
		b.WriteString("file:///")
	}
	for i := range len(name) {
		switch c := name[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', strings.IndexByte("-._~/", c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
