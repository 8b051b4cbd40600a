package locale

// incomparable is the type of a blank field of structs that are never compared. It keeps the compiler from adding a
// function that compares them to every program.
type incomparable [0]func()
