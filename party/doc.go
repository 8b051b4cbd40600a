// Package party says who can be bound, seated, represented or described.
//
// An [ID] is a region by its code (KZ-59) or an organization by its slug (jiangsu-soho); the two cannot
// be confused, for codes begin with an upper-case letter or a digit and slugs with a lower-case letter.
// An [Organization] is a company, a public body, a group of states or a state that no longer exists. A
// [Person] is somebody who acts in a capacity for a party; persons have no registry and no id.
package party
