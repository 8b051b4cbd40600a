package agreement_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/crossborder-go/crossborder/agreement"
)

func TestQuorumTextAndJSON(t *testing.T) {
	for text, inJSON := range map[string]string{"6": `6`, "all": `"all"`, "2/3": `"2/3"`, "4/6": `"4/6"`, "3/2": `"3/2"`} {
		q, err := agreement.ParseQuorum(text)
		require.NoError(t, err)
		assert.Equal(t, text, q.String())
		b, err := json.Marshal(q)
		require.NoError(t, err)
		assert.Equal(t, inJSON, string(b))
		var back agreement.Quorum
		require.NoError(t, json.Unmarshal(b, &back))
		assert.Equal(t, q, back)
		v, err := q.Value()
		require.NoError(t, err)
		var scanned agreement.Quorum
		require.NoError(t, scanned.Scan(v))
		assert.Equal(t, q, scanned)
	}
	var zero agreement.Quorum
	require.NoError(t, json.Unmarshal([]byte(`"2\/3"`), &zero), "a slash may be escaped")
	assert.Equal(t, "2/3", zero.String())
	require.NoError(t, json.Unmarshal([]byte(`null`), &zero))
	require.NoError(t, zero.Scan(nil))
	assert.True(t, zero.IsZero())
	assert.Empty(t, zero.String())
}

func TestParseQuorumRefuses(t *testing.T) {
	const reason = "): want a number from 1, a fraction such as 2/3, or all"
	for text, quoted := range map[string]string{
		"": `""`, "0": `"0"`, "-1": `"-1"`, "+1": `"+1"`, "01": `"01"`, "1.5": `"1.5"`, "2/": `"2/"`, "/3": `"/3"`, "1/0": `"1/0"`,
		"most": `"most"`, "All": `"All"`, "99999999999": `"99999999999"`, "1/2/3": `"1/2/3"`,
	} {
		_, err := agreement.ParseQuorum(text)
		assert.EqualError(t, err, "agreement: ParseQuorum("+quoted+reason)
	}
}

func TestQuorumOf(t *testing.T) {
	for _, c := range []struct {
		q       string
		n, want int
	}{{"6", 3, 6}, {"all", 3, 3}, {"all", 0, 1}, {"2/3", 3, 2}, {"2/3", 4, 3}, {"2/3", 164, 110}, {"1/2", 11, 6}, {"1/2", 0, 1}} {
		assert.Equal(t, c.want, agreement.MustParseQuorum(c.q).Of(c.n), "%s of %d", c.q, c.n)
	}
}

func TestQuorumOrder(t *testing.T) {
	order := []agreement.Quorum{{}, agreement.Count(1), agreement.Count(6), agreement.Fraction(1, 2), agreement.Fraction(2, 3),
		agreement.Fraction(4, 6), agreement.All()}
	for i, a := range order {
		for j, b := range order {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			assert.Equal(t, want, a.Compare(b), "%s and %s", a, b)
		}
	}
}
