// Package platform says through what regions are tied: platforms, memberships, offices and meetings.
//
// A [Platform] is what members join: an association of regions, a company's network, an exchange. A
// [Membership] stores events and computes its state on a day ([Membership.StatusAt]). Membership begins on the day
// that an event states, else on the day that the accession agreement gives, else, as an assumption that the answer
// names as such, on the day of signing. Somebody who is only known to have been a member on some day is one from
// that day on; what was before is unknown, and so it is of one who is only known to have left. Who is attested as a
// member on a day that fits a term of which the record tells, the day it ended included, has not joined anew.
//
// An [Office] is a place where a party is represented; it never implies membership. A [Meeting] is who met whom,
// when and where, and what was signed and promised there.
//
// Laws: on the day a membership begins it is active, on the day it ends it is no longer; the order of the events
// is irrelevant; a vague date gives [civil.Unknown] where it leaves the answer open: where the days that it can mean
// disagree, of them those that leave the fewest beginnings untold.
package platform
