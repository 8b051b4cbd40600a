package worldbank

import "github.com/crossborder-go/crossborder/economy/internal/tabular"

// apiError returns the error of an error page of the API, which has one element:
// [{"message": [{"id", "key", "value"}]}].
func (p *page) apiError(members map[string]string) error {
	if members["message.0.value"] == "" {
		return &tabular.Fault{Field: -1, Input: members["message.0.id"], Reason: "the page has one element and no figures", Final: true}
	}
	return reportedError(members, "message.0")
}

// reportedError returns the error that a message of the API reports, whose members are below a path.
func reportedError(members map[string]string, path string) *tabular.Fault {
	return &tabular.Fault{Field: -1, Input: members[path+".id"], Reason: "the API reports: " + members[path+".value"], Final: true}
}
