// Package flowbeam sums bulk trade flows on many machines, as pipelines of Apache Beam. The sums are those of package
// flow, to the last digit, however the files are divided.
//
//	flowbeam.Register()
//	beam.Init()
//	p, s := beam.NewPipelineWithRoot()
//	totals, err := flowbeam.SumBy(s, "gs://trade/BACI_HS17_*.csv", flowbeam.Options{
//		Of: flow.Value, By: []flow.Dimension{flow.Exporter, flow.Product}, Areas: figures.RegisterBACI,
//	})
//	err = flowbeam.Write(s, "gs://trade/exports.sums", totals)
//	err = beamx.Run(ctx, p)
//
// [SumBy] divides the files into ranges of bytes and sums each one into a [flow.Accumulator]. What is sent between
// machines are accumulators, never rows; they merge in groups, and the groups into one. The result is a single element
// of type [Totals], which [Write] and [Read] bring back to the program that asked. [Cells] and [RCA] make elements of it
// that a pipeline goes on with.
//
// A pipeline reads the files that the file systems of Beam know; the program imports their packages, such as
// .../go/pkg/beam/io/filesystem/local. The results must fit the memory of one machine, the files need not.
//
// A wrong row is an error with its file, row and column, or is left out and reported; see [Options.MaxFaults]. Which
// one is the error depends on the files alone, not on how they are divided.
package flowbeam
