// Package house has the tests of the module as a whole: which package may import which, the codes and words of issues, what
// imports cost, NOTICE, and the README. It has no code. Package consistency has the tests of every exported name.
package house
