package deflate

import (
	"cmp"
	"slices"
)

// code is a Huffman code: the length of each symbol's code, or 0 for a symbol that does not occur.
type code []int

// codes holds the code of literals and lengths, and that of distances.
type codes struct{ literal, distance code }

// absent is the assumed cost of a symbol that has no code yet.
const absent = 13

func (c code) cost(symbol int) int {
	if c[symbol] == 0 {
		return absent
	}
	return c[symbol]
}

// fixedCodes returns the codes of RFC 1951, section 3.2.6.
func fixedCodes() codes {
	c := codes{make(code, literals+2), make(code, distances)}
	for n := range c.literal {
		switch {
		case n < 144, n >= 280:
			c.literal[n] = 8
		case n < 256:
			c.literal[n] = 9
		default:
			c.literal[n] = 7
		}
	}
	for n := range c.distance {
		c.distance[n] = 5
	}
	return c
}

// codesOf returns the best codes for tokens.
func codesOf(tokens []token) codes {
	literal, distance := make([]int, literals), make([]int, distances)
	literal[endOfBlock] = 1
	for _, t := range tokens {
		if t.distance == 0 {
			literal[t.literal]++
			continue
		}
		symbol, _, _ := lengthSymbol(t.length)
		literal[symbol]++
		symbol, _, _ = distanceSymbol(t.distance)
		distance[symbol]++
	}
	return codes{codeOf(literal, 15), codeOf(distance, 15)}
}

// codeOf returns the Huffman code for counts. It evens out the counts until no code is longer than limit.
func codeOf(counts []int, limit int) code {
	for {
		c := huffman(counts)
		if slices.Max(c) <= limit {
			return c
		}
		counts = slices.Clone(counts)
		for n := range counts {
			counts[n] = (counts[n] + 1) / 2
		}
	}
}

// node is a symbol, or two nodes joined.
type node struct {
	count       int
	symbol      int
	left, right *node
}

// huffman returns the code for counts. A lone symbol gets a code of one bit.
func huffman(counts []int) code {
	c := make(code, len(counts))
	var nodes []*node
	for symbol, n := range counts {
		if n > 0 {
			nodes = append(nodes, &node{count: n, symbol: symbol})
		}
	}
	if len(nodes) == 1 {
		c[nodes[0].symbol] = 1
	}
	slices.SortStableFunc(nodes, func(a, b *node) int { return cmp.Compare(a.count, b.count) })
	var joined []*node // in ascending order, like nodes
	least := func() *node {
		from := &nodes
		if len(nodes) == 0 || len(joined) > 0 && joined[0].count < nodes[0].count {
			from = &joined
		}
		n := (*from)[0]
		*from = (*from)[1:]
		return n
	}
	for len(nodes)+len(joined) > 1 {
		a, b := least(), least()
		joined = append(joined, &node{count: a.count + b.count, left: a, right: b})
	}
	if len(joined) == 1 {
		joined[0].measure(c, 0)
	}
	return c
}

// measure sets the code lengths of all symbols below a node.
func (n *node) measure(c code, depth int) {
	if n.left == nil {
		c[n.symbol] = depth
		return
	}
	n.left.measure(c, depth+1)
	n.right.measure(c, depth+1)
}

// words returns the bits of each symbol, with the first bit highest.
func (c code) words() []int {
	var counts, next [17]int
	for _, n := range c {
		if n > 0 {
			counts[n]++
		}
	}
	for n := 1; n < 16; n++ {
		next[n+1] = (next[n] + counts[n]) << 1
	}
	words := make([]int, len(c))
	for symbol, n := range c {
		words[symbol] = next[n]
		next[n]++
	}
	return words
}
