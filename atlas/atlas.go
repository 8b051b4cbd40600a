// Package atlas is a dataset of real relationships between Central Asia, its neighbours and their partners in trade:
// agreements, platforms, memberships, offices and twinned regions, each with the source that states it.
//
//	n, err := network.New(atlas.Dataset())
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

// FS returns the files of the atlas, one for each subject, in the format of package dataset. A program that needs only
// some subjects reads them with dataset.ReadFS. The files refer to each other's records where subjects overlap.
func FS() fs.FS {
	data, err := fs.Sub(files, "data")
	if err != nil {
		panic(err) // unreachable: the name of the folder is valid
	}
	return data
}

// Dataset reads all files of the atlas. Each call returns a dataset of its own, which the caller may change.
func Dataset() *dataset.Dataset {
	data, err := dataset.ReadFS(FS(), dataset.ReadOptions{}, "*.json")
	if err != nil {
		panic(err) // unreachable: the files are part of the program, and the tests of this package read them
	}
	return data
}
