// Package worldbank reads indicators of the World Bank as observations: pages of its API, version 2, in JSON
// ([ReadJSON]), and CSV files ([ReadCSV]) of World Development Indicators, of single indicators and of DataBank, and
// long files with a figure in each row. [ReadRatesJSON] and [ReadRatesCSV] read its official exchange rates.
//
// A page of the API is an array of two elements, a description of the page and the figures. The API reports an error
// with the HTTP status of success and an array of one element, which is read as a [figures.Error] with the reported
// text. A page of several is an error too, see Options.OnePage. A page of sources (/v2/sources/2/country/…/data) is an object, whose figures name their dimensions: Country,
// Series, Time, Counterpart-Area and Version; a figure with another dimension is an error.
//
// Countries have ISO 3166 alpha-3 codes. Of the World Bank's own codes, WLD is the world (001) and XKX is Kosovo (XK);
// older files have ADO, IMY, KSV, ROM, TMP, WBG and ZAR. Its other groups of countries, such as AFE and LCN, need a
// mapping or are left out by Mapping.OnlyKnownParties. In a CSV file without codes the names of countries are looked
// up, see [Options]. Indicators are the World Bank equivalents of the built-in ones; if an indicator of a country and
// one of a region share a code, it is that of the country. The indicator gives the unit: percent, count, or US dollars
// if a segment of its code is CD (current US$). Other indicators need a mapping.
//
// Figures are exact as written. A null or an empty cell does not make an observation, because these files have a cell
// for every year, unless a status says why there is no figure. Two dots are a missing figure in exports of DataBank;
// Mapping.Missing names other texts that people write: "..", "nan", "NA", "null".
//
// Display decimals, archives (ZIP), version 1 of the API, XML and footnotes are not read.
package worldbank
