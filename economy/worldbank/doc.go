// Package worldbank reads indicators of the World Bank as observations: pages of its API, version 2, in JSON
// ([ReadJSON]), and the CSV files of World Development Indicators, of single indicators and of DataBank
// ([ReadCSV]).
//
// A page of the API is an array of two elements, a description of the page and the figures. The API reports an
// error with the HTTP status of success and an array of one element, which is read as a [figures.Error] with
// the reported text. A CSV file has a row per country and indicator, and a column per year.
//
// Countries have ISO 3166 alpha-3 codes. Of the World Bank's own codes, WLD is the world (001) and XKX is
// Kosovo (XK); its other groups of countries, such as AFE and LCN, need a mapping or are left out by
// Mapping.OnlyKnownParties. Indicators are the World Bank equivalents of the built-in ones; if an indicator of
// a country and one of a region share a code, it is that of the country. The indicator gives the unit: percent,
// count, or US dollars if a segment of its code is CD (current US$). Other indicators need a mapping.
//
// Figures are exact as written. A null or an empty cell does not make an observation, because these files have
// a cell for every year, unless a status says why there is no figure.
//
// Names, the number of decimals to display, archives (ZIP), version 1 of the API, XML, footnotes, and exports
// of DataBank with anything but years as columns are not read.
package worldbank
