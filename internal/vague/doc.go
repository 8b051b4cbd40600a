// Package vague reckons with days that are only partly known.
//
// A [Moment] is a range of days on which something may happen. [Last] and [Truth] answer what is switched on
// and off by moments: the last to come by a day wins. Last takes every moment as late as it can be, which gives
// the earlier of the possible states; Truth is Unknown exactly where some placing of the moments says yes
// and another no.
package vague
