package export_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/internal/effort"
)

// Graphviz reads what DOT writes, where it is installed.
func TestGraphvizReadsDOT(t *testing.T) {
	dot, err := exec.LookPath("dot")
	if err != nil {
		t.Skip("Graphviz is not installed")
	}
	for _, file := range []string{"ties.links.dot", "hostile.links.dot", "empty.links.dot"} {
		out, err := exec.Command(dot, "-Tcanon", filepath.Join("testdata", file)).CombinedOutput()
		require.NoError(t, err, "%s", out)
		text, err := os.ReadFile(filepath.Join("testdata", file))
		require.NoError(t, err)
		assert.Equal(t, strings.Count(string(text), " -> "), strings.Count(string(out), " -> "), file)
	}
}

// counting prints the numbers of nodes and edges of files that NetworkX reads.
const counting = `
import sys, networkx
if tuple(int(n) for n in networkx.__version__.split(".")[:2]) < (3, 6):
    sys.exit(3)
for name in sys.argv[1:]:
    read = networkx.read_gexf if name.endswith("gexf") else networkx.read_graphml
    g = read(name)
    print(g.number_of_nodes(), g.number_of_edges())
`

// NetworkX reads what GEXF and GraphML write, where a version that knows GEXF 1.3 is installed.
func TestNetworkXReadsXML(t *testing.T) {
	if !effort.Full() {
		t.Skip("EFFORT is less than 10")
	}
	var files, want []string
	for _, name := range []string{"ties", "hostile"} {
		for _, kind := range []string{"histories.gexf", "links.graphml"} {
			file := filepath.Join("testdata", name+"."+kind)
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			files = append(files, file)
			want = append(want, strconv.Itoa(strings.Count(string(text), "<node "))+" "+strconv.Itoa(strings.Count(string(text), "<edge ")))
		}
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("python3 is not installed")
	}
	if exec.Command(python, "-c", strings.Replace(counting, "sys.argv[1:]", "[]", 1)).Run() != nil {
		t.Skip("NetworkX 3.6 or newer is not installed")
	}
	out, err := exec.Command(python, append([]string{"-c", counting}, files...)...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	assert.Equal(t, want, strings.Split(strings.TrimSpace(string(out)), "\n"))
}
