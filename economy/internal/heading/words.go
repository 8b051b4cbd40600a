package heading

// measureWords name the measures of labels, by their codes.
var measureWords = [...]struct{ code, en, ru, kk, zh string }{
	{"growth", "growth", "прирост", "өсім", "增长率"},
	{"growth-on-year", "growth over the year before", "прирост к соответствующему периоду предыдущего года", "өткен жылдың сәйкес кезеңіне қатысты өсім", "同比增长率"},
	{"contribution", "contribution to growth", "вклад в прирост", "өсімге қосқан үлесі", "对增长的贡献"},
	{"per-head", "per head", "на душу населения", "жан басына шаққанда", "人均"},
	{"difference", "difference", "разность", "айырма", "差额"},
	{"balance", "balance", "сальдо", "сальдо", "差额"},
	{"ratio", "ratio", "соотношение", "арақатынас", "比率"},
	{"index", "index", "индекс", "индекс", "指数"},
	{"share", "share", "доля", "үлесі", "占比"},
	{"rca", "revealed comparative advantage", "выявленные сравнительные преимущества", "айқындалған салыстырмалы артықшылық", "显性比较优势指数"},
	{"rsca", "revealed symmetric comparative advantage", "симметричный индекс выявленных сравнительных преимуществ", "айқындалған салыстырмалы артықшылықтың симметриялық индексі", "对称性显性比较优势指数"},
	{"intensity", "trade intensity", "интенсивность торговли", "сауда қарқындылығы", "贸易强度指数"},
	{"hhi", "Herfindahl–Hirschman index", "индекс Херфиндаля — Хиршмана", "Херфиндаль – Хиршман индексі", "赫芬达尔-赫希曼指数"},
	{"similarity", "export similarity", "сходство структуры экспорта", "экспорт құрылымының ұқсастығы", "出口相似度指数"},
	{"complementarity", "trade complementarity", "взаимодополняемость торговли", "сауданың өзара толықтырылуы", "贸易互补性指数"},
	{"grubel-lloyd", "intra-industry trade", "внутриотраслевая торговля", "салаішілік сауда", "产业内贸易指数"},
	{"exports", "exports by the exporter’s figures", "экспорт по данным экспортёра", "экспорттаушының деректері бойынша экспорт", "出口方统计的出口额"},
	{"imports", "imports by the importer’s figures", "импорт по данным импортёра", "импорттаушының деректері бойынша импорт", "进口方统计的进口额"},
	{"gap", "gap", "расхождение", "айырмашылық", "差额"},
	{"gap-percent", "relative gap", "относительное расхождение", "салыстырмалы айырмашылық", "相对差额"},
}
