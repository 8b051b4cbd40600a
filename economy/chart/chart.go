package chart

import (
	"bytes"
	_ "embed"
	"fmt"
	"hash/fnv"
	"io"
	"math/big"
	"strconv"

	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/internal/counted"
	"github.com/crossborder-go/crossborder/internal/lettering"
	"github.com/crossborder-go/crossborder/locale"
)

//go:embed chart.css
var chartCSS string

// Lines draws a line for each row of a table over its columns. Columns with periods stand where the middle of their period
// is in time, others at equal distances. A line is broken where a figure is missing. The axis begins at zero unless all
// figures are far from it.
//
// More than 20 rows, more than 20,000 cells and figures of several units are an [*Error], before anything is written. Any
// other error is that of the writer.
func Lines(w io.Writer, t economy.Table, o Options) error {
	return draw(w, "Lines", t, o, false, (*drawing).lines)
}

// Bars draws the columns of a table as groups of bars, with a bar for each row, from zero up or down. A missing figure is an
// empty place. The errors are those of [Lines], and one for more bars than the width has room for.
func Bars(w io.Writer, t economy.Table, o Options) error {
	return draw(w, "Bars", t, o, true, (*drawing).bars)
}

// drawing is an image that is being drawn. Places are in pixels from its upper left corner.
type drawing struct {
	figures
	Options
	scale                    scale
	body                     bytes.Buffer
	width                    int
	left, right, top, bottom int // of the plot
	id                       string
	isBars                   bool
}

// margin is the space around everything.
const margin = 16

func draw(w io.Writer, function string, t economy.Table, o Options, isBars bool, marks func(*drawing)) error {
	f, err := figuresOf(function, t, o)
	if err != nil {
		return err
	}
	d := drawing{figures: f, Options: o, width: o.width(), isBars: isBars}
	numbers := f.all()
	d.scale = scaleOf(numbers, isBars)
	d.id = d.identity(function)
	y := d.heading()
	y = d.legend(y)
	ticks := d.ticks()
	widest := 0
	for _, tick := range ticks {
		widest = max(widest, lettering.Width(tick, fontSize))
	}
	d.left, d.right = margin+min(widest, d.width/3)+8, d.width-margin
	d.top, d.bottom = y+10, y+10+o.height()
	if isBars && len(numbers) > 0 && d.barWidth() < 2 {
		return &Error{function, strconv.Itoa(len(f.rows)*len(f.columns)) + " bars do not fit into a width of " + strconv.Itoa(d.width) + "; raise Options.Width or select fewer"}
	}
	d.axis(ticks)
	marks(&d)
	height := d.columnLabels() + margin
	var b bytes.Buffer
	d.write(&b, height)
	if _, err := w.Write(b.Bytes()); err != nil {
		return fmt.Errorf("chart: %s: %w", function, err)
	}
	return nil
}

// identity returns a name for the ids of an image, so that several images can stand on one page.
func (d *drawing) identity(function string) string {
	h := fnv.New64a()
	_, _ = io.WriteString(h, function+"\x00"+d.title+"\x00"+d.unit+"\x00"+d.description())
	return "chart-" + strconv.FormatUint(h.Sum64(), 36)
}

// write writes the whole image.
func (d *drawing) write(b *bytes.Buffer, height int) {
	direction := "ltr"
	if d.isRightToLeft {
		direction = "rtl"
	}
	fmt.Fprintf(b, `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="%d" height="%d" viewBox="0 0 %d %d" lang="%s" direction="%s" role="img" aria-labelledby="%s-title %s-description">`+"\n",
		d.width, height, d.width, height, escape(d.Locale.String()), direction, d.id, d.id)
	title := d.title
	if d.unit != "" {
		title = counted.WithNote(d.Locale, title, d.unit)
	}
	fmt.Fprintf(b, "<title id=\"%s-title\">%s</title>\n<desc id=\"%s-description\">%s</desc>\n", d.id, escape(title), d.id, escape(d.description()))
	b.WriteString("<style>\n" + chartCSS + "</style>\n")
	if d.isBars && len(d.rows) > 1 {
		d.writePatterns(b)
	}
	b.WriteString(`<rect class="paper" width="100%" height="100%"/>` + "\n")
	b.Write(d.body.Bytes())
	b.WriteString("</svg>\n")
}

// start returns the x of the beginning of a line of text.
func (d *drawing) start() int {
	if d.isRightToLeft {
		return d.width - margin
	}
	return margin
}

// anchors returns the text anchors for texts that end at the right and at the left of a place.
func (d *drawing) anchors() (endRight, endLeft string) {
	if d.isRightToLeft {
		return "start", "end"
	}
	return "end", "start"
}

// heading draws the title and the unit and returns the y below them.
func (d *drawing) heading() int {
	y := margin - 4
	if d.title != "" {
		for _, row := range lettering.Wrap(d.title, d.width-2*margin, titleSize, 3) {
			y += titleSize + 5
			fmt.Fprintf(&d.body, `<text class="title" x="%d" y="%d">%s</text>`+"\n", d.start(), y, escape(row))
		}
	}
	if d.unit != "" {
		y += lineHeight + 2
		fmt.Fprintf(&d.body, `<text class="unit" x="%d" y="%d">%s</text>`+"\n", d.start(), y, escape(lettering.Cut(d.unit, d.width-2*margin, fontSize)))
	}
	return y + 10
}

// legend draws the name of each row beside its mark and returns the y below. A single row without a name has none.
func (d *drawing) legend(y int) int {
	if len(d.rows) == 0 || len(d.rows) == 1 && d.rows[0] == "" {
		return y
	}
	const mark, gap = 34, 20
	used := 0
	y += lineHeight
	for r, name := range d.rows {
		name = lettering.Cut(name, d.width-2*margin-mark, fontSize)
		need := mark + lettering.Width(name, fontSize)
		if used > 0 && used+need > d.width-2*margin {
			used, y = 0, y+lineHeight+4
		}
		x, textX := margin+used, margin+used+mark
		if d.isRightToLeft {
			x, textX = d.width-margin-used-28, d.width-margin-used-mark
		}
		fmt.Fprintf(&d.body, `<g class="%s">`, class(r))
		if d.isBars {
			d.bar(r, x, y-12, 28, 14, "")
		} else {
			fmt.Fprintf(&d.body, `<path class="line" d="M%d %dh28"/>`, x, y-5)
			d.mark(r, x+14, y-5)
		}
		fmt.Fprintf(&d.body, `</g><text x="%d" y="%d">%s</text>`+"\n", textX, y, escape(name))
		used += need + gap
	}
	return y + 6
}

// ticks returns the texts of the marks of the vertical axis.
func (d *drawing) ticks() []string {
	places := locale.Places(d.scale.places())
	options := locale.NumberOptions{MinFraction: places, MaxFraction: places, SignDisplay: locale.SignNegative}
	if d.notation != locale.Standard {
		options = locale.NumberOptions{MaxFraction: locale.AllDigits(), Notation: d.notation, SignDisplay: locale.SignNegative}
	}
	var texts []string
	for _, x := range d.scale.marks() {
		texts = append(texts, d.Locale.Number(x, options))
	}
	return texts
}

// y returns where a number stands.
func (d *drawing) y(x *big.Rat) int { return d.top + d.scale.at(x, d.bottom-d.top) }

// axis draws the lines of the grid with their numbers, and a stronger line at zero.
func (d *drawing) axis(ticks []string) {
	anchor, _ := d.anchors()
	for i, x := range d.scale.marks() {
		y, name := d.y(x.Rat()), "grid"
		if x.IsZero() {
			name = "grid zero"
		}
		fmt.Fprintf(&d.body, `<path class="%s" d="M%d %dH%d"/><text class="tick" x="%d" y="%d" text-anchor="%s">%s</text>`+"\n",
			name, d.left, y, d.right, d.left-8, y+4, anchor, escape(lettering.Cut(ticks[i], d.width/3, fontSize)))
	}
}

// class returns the classes of a row: of its colour and of its dash.
func class(row int) string {
	return "row c" + strconv.Itoa(row%colours) + " d" + strconv.Itoa(row%dashes)
}

// The numbers of colours, dashes and marks. Their products are larger than the number of rows.
const colours, dashes, marks = 10, 7, 6
