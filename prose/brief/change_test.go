package brief_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/atlas"
	"github.com/crossborder-go/crossborder/civil"
	"github.com/crossborder-go/crossborder/internal/effort"
	"github.com/crossborder-go/crossborder/locale"
	"github.com/crossborder-go/crossborder/network"
	"github.com/crossborder-go/crossborder/party"
	"github.com/crossborder-go/crossborder/prose/brief"
)

func theAtlas(t *testing.T) *network.Network {
	t.Helper()
	data, err := atlas.Dataset()
	require.NoError(t, err)
	n, err := network.New(data)
	require.NoError(t, err)
	return n
}

// Every change of the atlas has a sentence, and only one on the bound of a vague day has a second one about it.
func TestEveryChangeHasASentence(t *testing.T) {
	n := theAtlas(t)
	b := brief.For(n, locale.For(language.English))
	hints := []string{" From this day on it is possible.", " Until this day it was certain.", " On this day, only the range of possibilities changed.", " From this day on it is certain."}
	for i, c := range n.Changes(civil.Date{}, civil.Date{}) {
		if i%effort.Every(5) != 0 {
			continue
		}
		text := b.Change(c)
		require.NotEmpty(t, text, c)
		isHinted := false
		for _, hint := range hints {
			isHinted = isHinted || strings.HasSuffix(text, hint)
		}
		require.Equal(t, c.Vague, isHinted, "%s: %s", c, text)
	}
	assert.Empty(t, b.Change(network.Change{}))
}

// What happens to several links of an agreement on one day is told in one item: of links of one party the first, and with whom
// else. An office at a country and in a place of it is told once.
func TestChangesOfOneDay(t *testing.T) {
	n := theAtlas(t)
	b := brief.For(n, locale.For(language.English))
	on := civil.MustParseDate("2016-04-23")
	items := b.Changes(party.ID{}, on, on, brief.ChangesOptions{}).Sections[0].Items
	require.Len(t, items, 1)
	assert.True(t, strings.HasPrefix(items[0].Text, "April 23, 2016: Agreement on the Establishment of an International Transport"), items[0].Text)
	require.Len(t, items[0].Details, 3)
	assert.True(t, strings.HasSuffix(items[0].Details[0].Text, "between Iran and Oman since April 23, 2016. The same applies to Turkmenistan and Uzbekistan."), items[0].Details[0].Text)
	assert.True(t, strings.HasSuffix(items[0].Details[1].Text, "between Oman and Turkmenistan since April 23, 2016. The same applies to Uzbekistan."), items[0].Details[1].Text)
	assert.True(t, strings.HasSuffix(items[0].Details[2].Text, "between Turkmenistan and Uzbekistan since April 23, 2016."), items[0].Details[2].Text)

	kg := party.MustParseID("KG")
	for tag, want := range map[string]string{
		"en": "in force between Kyrgyzstan and Armenia since August 12, 2015. The same applies to Belarus, Kazakhstan, and Russia.\n",
		"ru": "действует между Кыргызстаном и Арменией с 12 августа 2015 года. То же относится к Беларуси, Казахстану и России.\n",
		"kk": "Қырғызстан мен Армения арасында 2015 жылғы 12 тамыздан бастап күшінде. Дәл осы жағдай Беларуське, Қазақстанға және Ресейге қатысты.\n",
		"zh": "在吉尔吉斯斯坦与亚美尼亚之间生效。对白俄罗斯、哈萨克斯坦和俄罗斯亦然。\n",
	} {
		joined := civil.MustParseDate("2015-08-12")
		var told strings.Builder
		require.NoError(t, brief.For(n, locale.For(language.MustParse(tag))).Changes(kg, joined, joined, brief.ChangesOptions{}).WriteText(&told))
		assert.Contains(t, told.String(), want)
	}

	on = civil.MustParseDate("2026-01-16")
	items = b.Changes(party.MustParseID("KZ"), on, on, brief.ChangesOptions{}).Sections[0].Items
	assert.Equal(t, []brief.Item{{Text: "January 16, 2026: The Consulate General of Kazakhstan in Guangzhou has been open since January 16, 2026."}}, items)
}

// What only becomes possible or certain on the bound of a vague day is left out on demand.
func TestCertainChanges(t *testing.T) {
	b := brief.For(theAtlas(t), locale.For(language.English))
	from, to := civil.MustParseDate("2024-01-01"), civil.MustParseDate("2024-12-31")
	count := func(o brief.ChangesOptions) (all, vague int) {
		for _, item := range b.Changes(party.MustParseID("KZ"), from, to, o).Sections[0].Items {
			all++
			if strings.Contains(item.Text, "From this day on it is ") {
				vague++
			}
		}
		return all, vague
	}
	all, vague := count(brief.ChangesOptions{})
	certain, none := count(brief.ChangesOptions{Certain: true})
	assert.Positive(t, vague)
	assert.Zero(t, none)
	assert.Equal(t, all-vague, certain)
}
