package agreement

import "github.com/crossborder-go/crossborder/internal/vague"

// The engine reckons in days and in moments that may be vague. Its early bound makes consents and signatures as
// early as they can be and withdrawals as late, the late bound the reverse.
type (
	day    = vague.Day
	moment = vague.Moment
	bound  = vague.Bound
)

const (
	dawn  = vague.Dawn
	never = vague.Never
	early = vague.Early
	late  = vague.Late
)
