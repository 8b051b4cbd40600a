// Package reference answers how agreements, memberships and offices stand on a day, slowly and simply, so that tests can
// compare the engines of packages agreement and platform with something that shares no code with them. Only tests
// import it.
//
// It is written from the text of the semantics alone and uses the records of agreement and platform, never their
// engines. In an exact world every event has one exact day: [Agreement] and [Membership] walk through such a world day
// by day. What the record leaves open even then (a missing instrument, a notice without a day of effect, an attestation)
// becomes a few readings of the same world, each walked through on its own. [Enumerate] and [EnumerateMembership] take a
// record with vague days, walk through every exact world that it may mean, and merge the answers: a truth is Yes or No
// where all worlds agree, and the state is the earliest of the possible ones.
//
// Not covered: members and territories bound through a party, heirs of parties that have ended, and withdrawn codes.
//
// [NewGenerator] makes random histories, exact and vague ones, from a seed.
package reference
