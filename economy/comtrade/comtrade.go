package comtrade

import (
	"io"
	"iter"

	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/economy"
	"github.com/crossborder-go/crossborder/economy/figures"
	"github.com/crossborder-go/crossborder/economy/internal/tabular"
)

// Options say what the codes of a file mean. The zero Options know the UN M49 codes of countries and the names of
// [Indicator]. Areas is the register of the codes of reporters and partners: [figures.RegisterComtrade] has those of
// UN Comtrade's own and former countries too.
type Options struct {
	Mapping figures.Mapping
	Areas   figures.Register
}

func (o Options) assembler() *tabular.Assembler {
	return tabular.NewAssembler(tabular.Rules{
		Format: "comtrade", Dialect: civil.DialectComtrade, Missing: []string{""},
		Party: tabular.InRegister(o.Areas, readArea), Measure: readMeasure,
	}, o.Mapping)
}

// Read yields the observations of one response of the API in JSON: of the present one, whose records are in the member
// "data", or of the former one ("dataset"). A wrong record yields a *[figures.Error], whose Row counts the records, and
// the caller may continue. If the text is not a response, or reports an error of the API, the error is the last one.
func Read(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		resp := response{document: tabular.NewDocument(r), assembler: o.assembler(), yield: yield}
		resp.assembler.Track(resp.document.Offset)
		if err := resp.read(); err != nil {
			fault, _ := resp.assembler.FileError(resp.row, nil, err)
			yield(economy.Observation{}, fault)
		}
	}
}

// ReadCSV yields the observations of a CSV file: of UN Comtrade's website (TradeData.csv), whose columns have the names
// of the API and whose rows end with a comma that the header lacks, of its bulk files, which are separated by tabs, or
// of the former website and API ("Trade Flow Code"). Rows that are not UTF-8 are read as Latin-1. A wrong row yields a
// *[figures.Error], and the caller may continue. If nothing can be read after an error, it is the last one.
func ReadCSV(r io.Reader, o Options) iter.Seq2[economy.Observation, error] {
	return func(yield func(economy.Observation, error) bool) {
		f := csvFile{rows: tabular.NewScanner(r), yield: yield}
		f.flow.assembler = o.assembler()
		f.flow.assembler.Track(f.rows.Offset)
		if err := f.begin(); err != nil {
			yield(economy.Observation{}, err)
			return
		}
		tabular.EachRow(f.rows, f.flow.assembler, f.header, yield, f.row)
	}
}
