// Package consistency walks over every exported name of the library, and holds each against the rules that its kind keeps: the
// documentation, the types with a text form, the closed lists of words, the errors of Parse functions, the examples, and
// what no package has. It has no code, and is a module of its own, because it needs golang.org/x/tools.
package consistency
