// Package sources brings the inputs of the generators and reads them: npm packages, locked by
// version and SHA-256, fetched once into a cache outside the tree, and read offline from there.
package sources
