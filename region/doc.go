// Package region says where: the codes of countries, their subdivisions, groups of countries and local areas.
package region
