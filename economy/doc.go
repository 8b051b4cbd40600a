// Package economy says how much: money, units, indicators and observations, in exact decimals.
//
// An [Observation] is one published figure: whose (Subject), of what ([Indicator]), about which
// [civil.Period], how much ([Value], an amount with its [Unit] and its [Bound]), and on whose word. A
// share or a rank also says of what it is one (Reference).
//
// Laws: no float64; nothing is rounded unless the caller says to what and how; amounts of different
// currencies never meet without a rate; a figure that a source rounds is marked ([About]), not trusted to
// more digits than it has.
//
// The package does not format for readers: package locale prints an amount in any language.
package economy
