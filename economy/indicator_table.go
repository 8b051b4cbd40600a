package economy

// builtin is the catalogue, ordered by code. It names an equivalent only where both measure the same: a
// regional series that leaves out or adds an activity (industry without construction, fixed investment) has
// none.
var builtin = [...]indicatorRow{
	{
		code: "agriculture-growth", unit: UnitPercent, worldBank: "NV.AGR.TOTL.KD.ZG",
		en: "real growth of agriculture, forestry and fishing", ru: "темп реального прироста в сельском, лесном и рыбном хозяйстве",
		kk: "ауыл, орман және балық шаруашылығының нақты өсуі", zh: "农林牧渔业实际增长率",
	},
	{
		code: "agriculture-output", unit: UnitCurrency, aggregation: AggregationSum,
		en: "gross output of agriculture", ru: "валовая продукция сельского хозяйства",
		kk: "ауыл шаруашылығының жалпы өнімі", zh: "农业总产值",
	},
	{
		code: "agriculture-value-added", unit: UnitCurrency, aggregation: AggregationSum, worldBank: "NV.AGR.TOTL.CD",
		en: "value added of agriculture, forestry and fishing", ru: "валовая добавленная стоимость сельского, лесного и рыбного хозяйства",
		kk: "ауыл, орман және балық шаруашылығының жалпы қосылған құны", zh: "农林牧渔业增加值",
	},
	{
		code: "average-monthly-wage", unit: UnitCurrency,
		en: "average monthly wage", ru: "среднемесячная заработная плата",
		kk: "орташа айлық жалақы", zh: "平均月工资",
	},
	{
		code: "construction-output", unit: UnitCurrency, aggregation: AggregationSum,
		en: "volume of construction works", ru: "объём строительных работ",
		kk: "құрылыс жұмыстарының көлемі", zh: "建筑业总产值",
	},
	{
		code: "consumer-price-index", unit: UnitIndex, worldBank: "FP.CPI.TOTL",
		en: "consumer price index", ru: "индекс потребительских цен",
		kk: "тұтыну бағаларының индексі", zh: "居民消费价格指数",
	},
	{
		code: "container-throughput", unit: UnitTEU, aggregation: AggregationSum, direction: DirectionMutual, worldBank: "IS.SHP.GOOD.TU",
		en: "container throughput of ports", ru: "контейнерооборот портов",
		kk: "порттардың контейнер айналымы", zh: "港口集装箱吞吐量",
	},
	{
		code: "container-train-volume", unit: UnitTEU, aggregation: AggregationSum, direction: DirectionMutual,
		en: "containers carried by container trains", ru: "объём перевозок контейнерными поездами",
		kk: "контейнерлік пойыздармен тасымалдау көлемі", zh: "集装箱班列运量",
	},
	{
		code: "container-trains", unit: UnitCount, aggregation: AggregationSum, direction: DirectionMutual,
		en: "container trains run", ru: "количество контейнерных поездов",
		kk: "контейнерлік пойыздардың саны", zh: "集装箱班列开行列数",
	},
	{
		code: "economy-rank", unit: UnitRank, referenced: true,
		en: "rank by size of the economy", ru: "место по размеру экономики",
		kk: "экономика көлемі бойынша орны", zh: "经济规模排名",
	},
	{
		code: "economy-share", unit: UnitPercent, referenced: true,
		en: "share in gross domestic product", ru: "доля в валовом внутреннем продукте",
		kk: "жалпы ішкі өнімдегі үлесі", zh: "在国内生产总值中的占比",
	},
	{
		code: "electricity-consumption", unit: UnitKilowattHour, aggregation: AggregationSum,
		en: "electricity consumption", ru: "потребление электроэнергии",
		kk: "электр энергиясын тұтыну", zh: "用电量",
	},
	{
		code: "electricity-production", unit: UnitKilowattHour, aggregation: AggregationSum,
		en: "electricity production", ru: "производство электроэнергии",
		kk: "электр энергиясын өндіру", zh: "发电量",
	},
	{
		code: "employment", unit: UnitCount, aggregation: AggregationStock,
		en: "employed population", ru: "занятое население",
		kk: "жұмыспен қамтылған халық", zh: "就业人员",
	},
	{
		code: "enterprises", unit: UnitCount, aggregation: AggregationStock,
		en: "operating enterprises", ru: "число действующих предприятий",
		kk: "жұмыс істеп тұрған кәсіпорындар саны", zh: "运营企业数",
	},
	{
		code: "exports-rank", unit: UnitRank, referenced: true,
		en: "rank by exports of goods", ru: "место по экспорту товаров",
		kk: "тауарлар экспорты бойынша орны", zh: "货物出口排名",
	},
	{
		code: "exports-share", unit: UnitPercent, referenced: true,
		en: "share in exports of goods", ru: "доля в экспорте товаров",
		kk: "тауарлар экспортындағы үлесі", zh: "在货物出口中的占比",
	},
	{
		code: "fdi-inflow", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "BX.KLT.DINV.CD.WD",
		en: "net inflow of foreign direct investment", ru: "чистый приток прямых иностранных инвестиций",
		kk: "тікелей шетелдік инвестициялардың таза ағыны", zh: "外国直接投资净流入",
	},
	{
		code: "fdi-inflow-gross", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected,
		en: "gross inflow of foreign direct investment", ru: "валовой приток прямых иностранных инвестиций",
		kk: "тікелей шетелдік инвестициялардың жалпы ағыны", zh: "外国直接投资总流入",
	},
	{
		code: "fdi-outflow", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "BM.KLT.DINV.CD.WD",
		en: "net outflow of foreign direct investment", ru: "чистый отток прямых инвестиций за рубеж",
		kk: "шетелге тікелей инвестициялардың таза шығуы", zh: "对外直接投资净流出",
	},
	{
		code: "fdi-stock", unit: UnitCurrency, aggregation: AggregationStock, direction: DirectionDirected,
		en: "stock of inward foreign direct investment", ru: "накопленные прямые иностранные инвестиции",
		kk: "жинақталған тікелей шетелдік инвестициялар", zh: "外国直接投资存量",
	},
	{
		code: "fixed-investment", unit: UnitCurrency, aggregation: AggregationSum,
		en: "investment in fixed capital", ru: "инвестиции в основной капитал",
		kk: "негізгі капиталға салынған инвестициялар", zh: "固定资产投资",
	},
	{
		code: "foreign-enterprises", unit: UnitCount, aggregation: AggregationStock, direction: DirectionDirected,
		en: "enterprises with foreign participation", ru: "число предприятий с иностранным участием",
		kk: "шетел қатысуы бар кәсіпорындар саны", zh: "外商投资企业数",
	},
	{
		code: "freight-turnover", unit: UnitTonneKilometre, aggregation: AggregationSum, direction: DirectionMutual,
		en: "freight turnover", ru: "грузооборот",
		kk: "жүк айналымы", zh: "货物周转量",
	},
	{
		code: "freight-volume", unit: UnitTonne, aggregation: AggregationSum, direction: DirectionMutual,
		en: "freight carried", ru: "объём перевезённых грузов",
		kk: "тасымалданған жүк көлемі", zh: "货运量",
	},
	{
		code: "gini-coefficient", unit: UnitRatio,
		en: "Gini coefficient of income", ru: "коэффициент Джини по доходам",
		kk: "табыс бойынша Джини коэффициенті", zh: "收入基尼系数",
	},
	{
		code: "goods-and-services-exports", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "NE.EXP.GNFS.CD", sdmx: "P6",
		en: "exports of goods and services", ru: "экспорт товаров и услуг",
		kk: "тауарлар мен қызметтер экспорты", zh: "货物和服务出口",
	},
	{
		code: "goods-and-services-imports", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "NE.IMP.GNFS.CD", sdmx: "P7",
		en: "imports of goods and services", ru: "импорт товаров и услуг",
		kk: "тауарлар мен қызметтер импорты", zh: "货物和服务进口",
	},
	{
		code: "goods-balance", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionMutual,
		en: "balance of trade in goods", ru: "сальдо торговли товарами",
		kk: "тауарлар саудасының сальдосы", zh: "货物贸易差额",
	},
	{
		code: "goods-exports", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "TX.VAL.MRCH.CD.WT",
		en: "exports of goods", ru: "экспорт товаров",
		kk: "тауарлар экспорты", zh: "货物出口额",
	},
	{
		code: "goods-exports-weight", unit: UnitTonne, aggregation: AggregationSum, direction: DirectionDirected,
		en: "exports of goods by weight", ru: "вес экспорта товаров",
		kk: "тауарлар экспортының салмағы", zh: "货物出口重量",
	},
	{
		code: "goods-imports", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "TM.VAL.MRCH.CD.WT",
		en: "imports of goods", ru: "импорт товаров",
		kk: "тауарлар импорты", zh: "货物进口额",
	},
	{
		code: "goods-imports-weight", unit: UnitTonne, aggregation: AggregationSum, direction: DirectionDirected,
		en: "imports of goods by weight", ru: "вес импорта товаров",
		kk: "тауарлар импортының салмағы", zh: "货物进口重量",
	},
	{
		code: "goods-turnover", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionMutual,
		en: "foreign trade turnover in goods", ru: "внешнеторговый оборот товаров",
		kk: "тауарлардың сыртқы сауда айналымы", zh: "货物进出口总额",
	},
	{
		code: "goods-turnover-growth", unit: UnitPercent,
		en: "growth of the foreign trade turnover in goods", ru: "темп прироста внешнеторгового оборота товаров",
		kk: "тауарлардың сыртқы сауда айналымының өсуі", zh: "货物进出口总额增长率",
	},
	{
		code: "gross-domestic-product", unit: UnitCurrency, aggregation: AggregationSum, worldBank: "NY.GDP.MKTP.CD", sdmx: "B1GQ",
		en: "gross domestic product", ru: "валовой внутренний продукт",
		kk: "жалпы ішкі өнім", zh: "国内生产总值",
	},
	{
		code: "gross-domestic-product-deflator", unit: UnitIndex, worldBank: "NY.GDP.DEFL.ZS",
		en: "deflator of gross domestic product", ru: "дефлятор валового внутреннего продукта",
		kk: "жалпы ішкі өнімнің дефляторы", zh: "国内生产总值平减指数",
	},
	{
		code: "gross-domestic-product-growth", unit: UnitPercent, worldBank: "NY.GDP.MKTP.KD.ZG",
		en: "real growth of gross domestic product", ru: "темп реального прироста валового внутреннего продукта",
		kk: "жалпы ішкі өнімнің нақты өсуі", zh: "国内生产总值实际增长率",
	},
	{
		code: "gross-domestic-product-per-head", unit: UnitCurrency, worldBank: "NY.GDP.PCAP.CD",
		en: "gross domestic product per head", ru: "валовой внутренний продукт на душу населения",
		kk: "жан басына шаққандағы жалпы ішкі өнім", zh: "人均国内生产总值",
	},
	{
		code: "gross-fixed-capital-formation", unit: UnitCurrency, aggregation: AggregationSum, worldBank: "NE.GDI.FTOT.CD", sdmx: "P51G",
		en: "gross fixed capital formation", ru: "валовое накопление основного капитала",
		kk: "негізгі капиталдың жалпы жинақталуы", zh: "固定资本形成总额",
	},
	{
		code: "gross-regional-product", unit: UnitCurrency, aggregation: AggregationSum, worldBank: "NY.GDP.MKTP.CD", sdmx: "B1GQ",
		en: "gross regional product", ru: "валовой региональный продукт",
		kk: "жалпы өңірлік өнім", zh: "地区生产总值",
	},
	{
		code: "gross-regional-product-growth", unit: UnitPercent, worldBank: "NY.GDP.MKTP.KD.ZG",
		en: "real growth of gross regional product", ru: "темп реального прироста валового регионального продукта",
		kk: "жалпы өңірлік өнімнің нақты өсуі", zh: "地区生产总值实际增长率",
	},
	{
		code: "gross-regional-product-per-head", unit: UnitCurrency, worldBank: "NY.GDP.PCAP.CD",
		en: "gross regional product per head", ru: "валовой региональный продукт на душу населения",
		kk: "жан басына шаққандағы жалпы өңірлік өнім", zh: "人均地区生产总值",
	},
	{
		code: "gross-value-added", unit: UnitCurrency, aggregation: AggregationSum, sdmx: "B1G",
		en: "gross value added", ru: "валовая добавленная стоимость",
		kk: "жалпы қосылған құн", zh: "总增加值",
	},
	{
		code: "household-income-per-head", unit: UnitCurrency,
		en: "money income per head", ru: "среднедушевые денежные доходы населения",
		kk: "халықтың жан басына шаққандағы орташа ақшалай табысы", zh: "居民人均货币收入",
	},
	{
		code: "housing-completed", unit: UnitSquareMetre, aggregation: AggregationSum,
		en: "floor area of dwellings completed", ru: "площадь введённых в эксплуатацию жилых зданий",
		kk: "пайдалануға берілген тұрғын үйлердің ауданы", zh: "住宅竣工面积",
	},
	{
		code: "industry-growth", unit: UnitPercent,
		en: "real growth of industrial output", ru: "темп реального прироста промышленного производства",
		kk: "өнеркәсіптің нақты өсуі", zh: "工业实际增长率",
	},
	{
		code: "industry-output", unit: UnitCurrency, aggregation: AggregationSum,
		en: "industrial output", ru: "объём промышленного производства",
		kk: "өнеркәсіп өндірісінің көлемі", zh: "工业总产值",
	},
	{
		code: "industry-share", unit: UnitPercent, referenced: true,
		en: "share in industry", ru: "доля в промышленности",
		kk: "өнеркәсіптегі үлесі", zh: "在工业中的占比",
	},
	{
		code: "industry-value-added", unit: UnitCurrency, aggregation: AggregationSum,
		en: "value added of industry, construction excluded", ru: "валовая добавленная стоимость промышленности",
		kk: "өнеркәсіптің жалпы қосылған құны", zh: "工业增加值",
	},
	{
		code: "inflation", unit: UnitPercent, worldBank: "FP.CPI.TOTL.ZG",
		en: "consumer price inflation", ru: "инфляция потребительских цен",
		kk: "тұтыну бағаларының инфляциясы", zh: "居民消费价格涨幅",
	},
	{
		code: "joint-ventures", unit: UnitCount, aggregation: AggregationStock, direction: DirectionMutual,
		en: "joint ventures", ru: "число совместных предприятий",
		kk: "бірлескен кәсіпорындар саны", zh: "合资企业数",
	},
	{
		code: "labour-force", unit: UnitCount, aggregation: AggregationStock, worldBank: "SL.TLF.TOTL.IN",
		en: "labour force", ru: "рабочая сила",
		kk: "жұмыс күші", zh: "劳动力",
	},
	{
		code: "manufacturing-value-added", unit: UnitCurrency, aggregation: AggregationSum, worldBank: "NV.IND.MANF.CD",
		en: "value added of manufacturing", ru: "валовая добавленная стоимость обрабатывающей промышленности",
		kk: "өңдеу өнеркәсібінің жалпы қосылған құны", zh: "制造业增加值",
	},
	{
		code: "population", unit: UnitCount, aggregation: AggregationStock, worldBank: "SP.POP.TOTL",
		en: "population", ru: "численность населения",
		kk: "халық саны", zh: "人口",
	},
	{
		code: "population-growth", unit: UnitPercent, worldBank: "SP.POP.GROW",
		en: "growth of the population", ru: "темп прироста населения",
		kk: "халықтың өсуі", zh: "人口增长率",
	},
	{
		code: "population-rank", unit: UnitRank, referenced: true,
		en: "rank by population", ru: "место по численности населения",
		kk: "халық саны бойынша орны", zh: "人口排名",
	},
	{
		code: "population-share", unit: UnitPercent, referenced: true,
		en: "share in population", ru: "доля в численности населения",
		kk: "халық санындағы үлесі", zh: "在总人口中的占比",
	},
	{
		code: "port-throughput", unit: UnitTonne, aggregation: AggregationSum, direction: DirectionMutual,
		en: "cargo throughput of ports", ru: "грузооборот портов",
		kk: "порттардың жүк айналымы", zh: "港口货物吞吐量",
	},
	{
		code: "rail-freight-volume", unit: UnitTonne, aggregation: AggregationSum, direction: DirectionMutual,
		en: "freight carried by rail", ru: "объём перевозок грузов железнодорожным транспортом",
		kk: "теміржол көлігімен тасымалданған жүк көлемі", zh: "铁路货运量",
	},
	{
		code: "re-exports", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected,
		en: "re-exports of goods", ru: "реэкспорт товаров",
		kk: "тауарлар реэкспорты", zh: "货物再出口额",
	},
	{
		code: "retail-trade", unit: UnitCurrency, aggregation: AggregationSum,
		en: "retail trade turnover", ru: "объём розничной торговли",
		kk: "бөлшек сауда көлемі", zh: "商品零售额",
	},
	{
		code: "road-freight-volume", unit: UnitTonne, aggregation: AggregationSum, direction: DirectionMutual,
		en: "freight carried by road", ru: "объём перевозок грузов автомобильным транспортом",
		kk: "автомобиль көлігімен тасымалданған жүк көлемі", zh: "公路货运量",
	},
	{
		code: "secondary-industry-value-added", unit: UnitCurrency, aggregation: AggregationSum, worldBank: "NV.IND.TOTL.CD",
		en: "value added of industry, construction included", ru: "валовая добавленная стоимость промышленности и строительства",
		kk: "өнеркәсіп пен құрылыстың жалпы қосылған құны", zh: "第二产业增加值",
	},
	{
		code: "services-balance", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionMutual,
		en: "balance of trade in services", ru: "сальдо торговли услугами",
		kk: "қызметтер саудасының сальдосы", zh: "服务贸易差额",
	},
	{
		code: "services-exports", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "BX.GSR.NFSV.CD", sdmx: "P62",
		en: "exports of services", ru: "экспорт услуг",
		kk: "қызметтер экспорты", zh: "服务出口额",
	},
	{
		code: "services-imports", unit: UnitCurrency, aggregation: AggregationSum, direction: DirectionDirected, worldBank: "BM.GSR.NFSV.CD", sdmx: "P72",
		en: "imports of services", ru: "импорт услуг",
		kk: "қызметтер импорты", zh: "服务进口额",
	},
	{
		code: "services-value-added", unit: UnitCurrency, aggregation: AggregationSum, worldBank: "NV.SRV.TOTL.CD",
		en: "value added of services", ru: "валовая добавленная стоимость сферы услуг",
		kk: "қызмет көрсету саласының жалпы қосылған құны", zh: "服务业增加值",
	},
	{
		code: "tourist-arrivals", unit: UnitCount, aggregation: AggregationSum, direction: DirectionDirected,
		en: "overnight visitors", ru: "численность размещённых лиц",
		kk: "орналастыру орындарына тұрақтаған адамдар саны", zh: "过夜游客人次",
	},
	{
		code: "trade-openness", unit: UnitPercent, worldBank: "NE.TRD.GNFS.ZS",
		en: "trade in goods and services relative to gross domestic product", ru: "отношение торговли товарами и услугами к валовому внутреннему продукту",
		kk: "тауарлар мен қызметтер саудасының жалпы ішкі өнімге қатынасы", zh: "货物和服务贸易占国内生产总值的比重",
	},
	{
		code: "trade-partner-rank", unit: UnitRank, referenced: true,
		en: "rank among trading partners", ru: "место среди торговых партнёров",
		kk: "сауда серіктестері арасындағы орны", zh: "在贸易伙伴中的排名",
	},
	{
		code: "trade-partner-share", unit: UnitPercent, referenced: true,
		en: "share in foreign trade turnover", ru: "доля во внешнеторговом обороте",
		kk: "сыртқы сауда айналымындағы үлесі", zh: "在进出口总额中的占比",
	},
	{
		code: "transit-containers", unit: UnitTEU, aggregation: AggregationSum, direction: DirectionMutual,
		en: "containers in transit", ru: "транзитные перевозки контейнеров",
		kk: "контейнерлердің транзиттік тасымалы", zh: "集装箱过境运输量",
	},
	{
		code: "transit-volume", unit: UnitTonne, aggregation: AggregationSum, direction: DirectionMutual,
		en: "freight in transit", ru: "объём транзитных перевозок",
		kk: "транзиттік тасымалдар көлемі", zh: "过境货运量",
	},
	{
		code: "unemployment-rate", unit: UnitPercent, worldBank: "SL.UEM.TOTL.NE.ZS",
		en: "unemployment rate", ru: "уровень безработицы",
		kk: "жұмыссыздық деңгейі", zh: "失业率",
	},
	{
		code: "urban-population", unit: UnitCount, aggregation: AggregationStock, worldBank: "SP.URB.TOTL",
		en: "urban population", ru: "городское население",
		kk: "қала халқы", zh: "城镇人口",
	},
	{
		code: "urban-population-share", unit: UnitPercent, worldBank: "SP.URB.TOTL.IN.ZS",
		en: "share of the urban population", ru: "доля городского населения",
		kk: "қала халқының үлесі", zh: "城镇人口比重",
	},
}
