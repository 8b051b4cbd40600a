// Package spell is the engine that agreements and memberships share: it turns dated events into spells, and spells
// into the states that are possible on each day.
//
// In event-history analysis a spell is the time that somebody spends in one state. Here both its ends are
// [Moment]s, which may be vague. A [Track] answers for each day whether a spell certainly, possibly or certainly
// not holds; a [Timeline] has the set of states that are possible on each day. What both say of vague days is sound:
// a certain answer is right for every exact day that the vague ones may mean. Where it is not certain, [Worlds]
// goes through the exact days themselves.
package spell
