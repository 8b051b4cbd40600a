package locale

import "github.com/crossborder-go/crossborder/locale/text"

// Text is a localized string: its texts by BCP 47 tag, as in Text{"en": "Almaty", "kk": "Алматы"}. It is an alias of
// [text.Text], whose In method finds the best text for a reader. The type is in a package of its own so that packages
// that hold texts do not depend on number formatting.
type Text = text.Text
