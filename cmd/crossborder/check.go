package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/dataset"
)

// check reads files, or the files of folders, as one dataset, and reports what is wrong with it.
func check(args []string, out, errs io.Writer) error {
	flags := newFlags("check")
	var from reading
	from.vars(flags)
	o := dataset.ReportOptions{}
	flags.Func("format", "format of the report: text, json or sarif", func(s string) error {
		o.Format = dataset.ReportFormat(s)
		if !slices.Contains(dataset.ReportFormats(), o.Format) {
			return fmt.Errorf("not one of %s", strings.Trim(fmt.Sprint(dataset.ReportFormats()), "[]"))
		}
		return nil
	})
	isStrict := flags.Bool("strict", false, "fail with warnings too")
	paths, err := parse(flags, args)
	if err != nil {
		return usageError{err}
	}
	if len(paths) == 0 {
		return wrongUsage("a file or a folder is needed")
	}
	o.Language = from.tag
	data, failed := from.files(paths)
	if !failed.isNone() {
		return reportFailure(out, failed, o, len(paths) == 1)
	}
	found := data.Validate()
	if err := data.ReportWith(out, found, o); err != nil {
		return err
	}
	if wrong := len(found.Errors()); wrong > 0 || *isStrict && len(found) > 0 {
		return counted(wrong, len(found)-wrong, o.Language)
	}
	if isText := o.Format == "" || o.Format == dataset.ReportText; isText && len(found) == 0 {
		_, err = fmt.Fprintln(out, noProblems[base(o.Language)])
	}
	return err
}

// reportFailure reports why files, or one alone, are no dataset. People read on the standard error why files cannot be read
// at all; a report for programs has that too.
func reportFailure(out io.Writer, failed failure, o dataset.ReportOptions, isOne bool) error {
	var err error
	switch {
	case o.Format != "" && o.Format != dataset.ReportText:
		err = failed.all()
	case len(failed.faults) > 0:
		err = failed.faults
	}
	if err := dataset.ReportError(out, err, o); err != nil {
		return err
	}
	if isOne && len(failed.faults) == 0 {
		return failed.others()
	}
	return errors.Join(failed.others(), unchecked(failed, o.Language))
}

// counted is the error of a dataset with errors or warnings, which says how many there are.
func counted(wrong, warnings int, tag language.Tag) error {
	texts := map[string]string{
		"en": "errors: %d, warnings: %d", "ru": "ошибок: %d, предупреждений: %d", "kk": "қателер: %d, ескертулер: %d", "zh": "错误 %d 处，警告 %d 处",
	}
	return fmt.Errorf(texts[base(tag)], wrong, warnings)
}

// unchecked is the error of files of which some cannot be read. It says that the records of the others were not checked
// either, because they may refer to records that were not read.
func unchecked(failed failure, tag language.Tag) error {
	texts := map[string]string{
		"en": "errors: %d; files that cannot be read: %d, so no records were checked",
		"ru": "ошибок: %d; непрочитанных файлов: %d, поэтому записи не проверены",
		"kk": "қателер: %d; оқылмаған файлдар: %d, сондықтан жазбалар тексерілген жоқ",
		"zh": "错误 %d 处；无法读取的文件 %d 个，因此未检查任何记录",
	}
	files := map[string]bool{}
	for _, fault := range failed.faults {
		files[fault.File] = true
	}
	unread := len(failed.unread)
	return fmt.Errorf(texts[base(tag)], len(failed.faults)+unread, len(files)+unread)
}

// noProblems is what check says of a dataset without errors and warnings, by language.
var noProblems = map[string]string{"en": "no problems", "ru": "замечаний нет", "kk": "ескертулер жоқ", "zh": "没有问题"}

// base returns the language of the messages for a tag.
func base(tag language.Tag) string {
	b, _ := tag.Base()
	if _, has := noProblems[b.String()]; !has {
		return "en"
	}
	return b.String()
}
