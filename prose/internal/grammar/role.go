package grammar

import "strings"

// Role returns the word for a role in a platform, or the platform's own word in quotation marks. A role without a name is
// that of a member.
func (t Teller) Role(role string) string {
	if role == "" {
		role = "member"
	}
	if key := "role." + role; t.Has(key) {
		return t.Say(key, nil)
	}
	return t.Say("quoted", Args{"text": strings.ReplaceAll(role, "-", " ")})
}

// RoleAs returns the word for a role as it stands behind "as" or "the status of": with the article in English, and in the
// genitive in Russian.
func (t Teller) RoleAs(role string) string {
	if key := "role.a." + role; t.Has(key) {
		return t.Say(key, nil)
	}
	return t.Role(role)
}
