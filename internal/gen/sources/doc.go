// Package sources fetches and reads the inputs of the generators: npm packages that are locked by version and
// SHA-256, fetched once into a cache outside the tree, and read from there offline.
package sources
