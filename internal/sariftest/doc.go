// Package sariftest checks reports in SARIF against the official schema of SARIF 2.1.0 (OASIS Standard with errata 01). It is
// a module of its own, which pins the schema by a module that carries it, so that neither is a dependency of the library.
package sariftest
