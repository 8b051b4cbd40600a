// Package worldbank reads the World Bank's indicators into observations: pages of its API, version 2, in JSON
// ([ReadJSON]), and the CSV files of World Development Indicators, of single indicators and of DataBank ([ReadCSV]).
//
// A page is an array of two elements, what page it is and the figures; an error, which the API sends with the
// HTTP status of success, is an array of one, and read as a [figures.Error] with its words. A CSV file has one
// row per country and indicator and one column per year.
//
// Countries are ISO 3166 alpha-3 codes; of the World Bank's own, WLD is the world (001) and XKX is Kosovo (XK),
// and its other groups of countries (AFE, LCN) are mapped by the caller, or left out by Mapping.OnlyKnownParties. Indicators are the World Bank equivalents of the
// built-in ones, where several are the same (of a country and of a region) that of the country. Units follow from
// the indicator: percent, people, and US dollars where a segment of the code is CD (current US$); all else is
// mapped. Figures are exact as written; null and an empty cell make no observation, for these files hold a cell
// for every year, unless a status says why there is no figure.
//
// Not read: names, decimals to show, archives (ZIP), version 1, XML, footnotes, DataBank's exports with anything but years as
// columns.
package worldbank
