// Package atlas is a dataset of real relationships between Central Asia, its neighbours and their partners in trade:
// agreements, platforms, memberships, offices and twinned regions, each with the source that states it.
//
//	data, err := atlas.Dataset()
//	…
//	n, err := network.New(data)
//
// README.md in the folder of the package says what is covered, up to which day, by which method, and how to add or
// correct a fact.
package atlas

import (
	"embed"
	"io/fs"

	"github.com/crossborder-go/crossborder/dataset"
)

//go:embed data/*.json
var files embed.FS

// FS returns the files of the atlas, data/*.json, one for each subject, in the format of package dataset. A program that
// needs only some subjects reads them with dataset.ReadFS. Where subjects overlap, a file refers to records of another.
func FS() fs.FS { return files }

// Dataset reads all files of the atlas. Each call returns a dataset of its own, which the caller may change. The error is
// nil as long as the files are those of the release.
func Dataset() (*dataset.Dataset, error) {
	return dataset.ReadFS(files, dataset.ReadOptions{}, "data/*.json")
}
