package economy

import "github.com/crossborder-go/crossborder/locale"

// builtin makes the catalogue of indicators anew, so that no caller can change another's.
func builtin() []Indicator {
	return []Indicator{
		{
			Code: "gross-regional-product", Unit: InCurrency, Aggregation: Sum,
			Names: locale.Text{
				"en": "gross regional product", "ru": "валовой региональный продукт",
				"kk": "жалпы өңірлік өнім", "zh": "地区生产总值",
			},
			Equivalents: map[string]string{"worldbank": "NY.GDP.MKTP.CD", "sdmx": "B1GQ"},
		},
		{
			Code: "economy-rank", Unit: Rank, Referenced: true,
			Names: locale.Text{
				"en": "rank by size of the economy", "ru": "место по размеру экономики",
				"kk": "экономика көлемі бойынша орны", "zh": "经济规模排名",
			},
		},
		{
			Code: "industry-share", Unit: Percent, Referenced: true,
			Names: locale.Text{
				"en": "share in industry", "ru": "доля в промышленности",
				"kk": "өнеркәсіптегі үлесі", "zh": "在工业中的占比",
			},
		},
	}
}
