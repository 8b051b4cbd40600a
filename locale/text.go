package locale

import "github.com/crossborder-go/crossborder/locale/text"

// Text is a localized string: what is said, by BCP 47 tag, as in Text{"en": "Almaty", "kk": "Алматы"}. It is
// [text.Text], whose In finds the best text for a reader; that package stands by itself so that the packages that
// hold texts do not bring number formatting with them.
type Text = text.Text
