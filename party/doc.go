// Package party identifies the parties that agreements bind and datasets describe: regions and organizations.
//
// An [ID] is the code of a region (KZ-59) or the slug of an organization (jiangsu-soho). The two cannot be confused,
// because a code begins with an upper-case letter or a digit, and a slug with a lower-case letter. An [Organization] is
// a company, a public body, an association, a body of states, or a state that no longer exists. A [Person] acts for a
// party in some capacity; persons have no IDs.
package party
