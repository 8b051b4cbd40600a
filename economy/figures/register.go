package figures

// Register says whose codes of areas a file has. ISO 3166 codes of letters mean the same everywhere, but a number does
// not: 156 is China for the United Nations and Canada for the International Monetary Fund. The zero Register is
// [RegisterISO].
type Register string

// The registers of areas.
const (
	RegisterISO      Register = "iso"      // ISO 3166-1 alpha-2 and alpha-3, and ISO 3166-2; no numbers
	RegisterM49      Register = "m49"      // those, and the numbers of UN M49, which are those of ISO 3166-1
	RegisterIMF      Register = "imf"      // those of ISO, and the numbers of the International Monetary Fund
	RegisterEurostat Register = "eurostat" // those of ISO, and those of Eurostat, such as EL for Greece
)

// Registers returns every register, in the order in which they are documented.
func Registers() []Register {
	return []Register{RegisterISO, RegisterM49, RegisterIMF, RegisterEurostat}
}
