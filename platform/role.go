package platform

// Role is what a member is to its platform. The zero Role is an ordinary member. A platform can have other roles too,
// written as slugs. The usual ones begin with [RoleMember]; [Roles] lists them.
type Role string

// The usual roles.
const (
	RoleMember            Role = "member"
	RoleObserver          Role = "observer"
	RoleAssociate         Role = "associate"
	RoleDialoguePartner   Role = "dialogue-partner"
	RoleApplicantObserver Role = "applicant-observer"
)

// Roles returns the usual roles.
func Roles() []Role {
	return []Role{RoleMember, RoleObserver, RoleAssociate, RoleDialoguePartner, RoleApplicantObserver}
}
