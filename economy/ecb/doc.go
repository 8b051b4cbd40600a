// Package ecb reads the euro foreign exchange reference rates of the European Central Bank (eurofxref) as exchange
// rates: the files of a day, of the last 90 days and of all days since 1999, in CSV ([ReadCSV]) and in XML ([ReadXML]).
//
// A rate is the number of units of a currency for one euro, published on a working day: a spot rate of that day, from
// EUR. Rates come in the order of the file. N/A and an empty field make no rate. Numbers are exact as written.
// [economy.NewRates] makes a table of them.
//
// The archives (eurofxref-hist.zip) must be unpacked before. The files of the ECB's Data Portal and the XML of a single
// currency are SDMX: ReadRatesCSV, ReadRatesJSON and ReadRatesML of
// [github.com/crossborder-go/crossborder/economy/sdmx] read them.
package ecb
