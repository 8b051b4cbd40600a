package dataset

import (
	"io"
	"strconv"
	"strings"

	"github.com/crossborder-go/crossborder/internal/character"
	"github.com/crossborder-go/crossborder/issue"
)

// writeText writes a report for people.
func writeText(w io.Writer, all []problem, o ReportOptions) error {
	some, more := o.shown(all)
	for i := range some {
		if _, err := io.WriteString(w, some[i].text(o.tag())); err != nil {
			return err
		}
	}
	if more == 0 {
		return nil
	}
	_, err := io.WriteString(w, moreProblems(more, o.tag())+"\n")
	return err
}

// moreProblems says how many problems are not shown.
func moreProblems(more int, tag string) string {
	said := issue.Messages{EN: "… and {n} more", RU: "… и ещё {n}", KK: "… және тағы {n}", ZH: "……另有 {n} 项"}
	return strings.ReplaceAll(said.In(tag), "{n}", strconv.Itoa(more))
}

// text returns the entry of a problem in a report for people.
func (p *problem) text(tag string) string {
	severities := issue.Messages{EN: "warning", RU: "предупреждение", KK: "ескерту", ZH: "警告"}
	if p.severity == issue.Error {
		severities = issue.Messages{EN: "error", RU: "ошибка", KK: "қате", ZH: "错误"}
	}
	path := short(string(p.path), longestPath)
	if path != "" {
		path += ": "
	}
	text := severities.In(tag) + ": " + path + short(p.message(tag), longestMessage)
	if p.code != "" {
		text += " [" + short(string(p.code), longestPath) + "]"
	}
	text += "\n"
	if p.at.Line == 0 {
		return text
	}
	if excerpt := p.excerpt(); excerpt != "" {
		text += lines(excerpt) + "\n"
	}
	return p.at.String() + ": " + text
}

// lines returns an excerpt as it can be shown.
func lines(excerpt string) string {
	shown := strings.Split(excerpt, "\n")
	for i := range shown {
		shown[i] = character.Visible(shown[i])
	}
	return strings.Join(shown, "\n")
}

func itoa(n int) string { return strconv.Itoa(n) }
