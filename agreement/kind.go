package agreement

// Level is who concludes an agreement. It determines what holds where the text has no rule of entry into force; see the
// package documentation. The zero Level is not stated: the agreement then counts as a treaty if an instrument such as a
// ratification is recorded, and otherwise nothing is inferred from its signatures. Its constants begin with
// [LevelTreaty]; [Levels] lists them.
type Level string

// The levels of agreements.
const (
	LevelTreaty            Level = "treaty"            // between states or their organizations, under international law
	LevelIntergovernmental Level = "intergovernmental" // between governments or ministries
	LevelSubnational       Level = "subnational"       // between regions, cities or their administrations
	LevelCommercial        Level = "commercial"        // with or between companies
)

// Levels returns every level, in the order in which they are documented.
func Levels() []Level {
	return []Level{LevelTreaty, LevelIntergovernmental, LevelSubnational, LevelCommercial}
}

// Kind is what an agreement is about or what form it has. It has no effect on any status. The zero Kind is not stated.
// Its constants begin with [KindFreeTrade]; [Kinds] lists them.
type Kind string

// The kinds of agreements.
const (
	KindFreeTrade         Kind = "free-trade"
	KindPreferentialTrade Kind = "preferential-trade"
	KindCustomsUnion      Kind = "customs-union"
	KindEconomicUnion     Kind = "economic-union"
	KindInvestment        Kind = "investment"
	KindTaxation          Kind = "taxation"
	KindTransport         Kind = "transport"
	KindTransit           Kind = "transit"
	KindTwinning          Kind = "twinning" // of sister regions and cities
	KindCooperation       Kind = "cooperation"
	KindMemorandum        Kind = "memorandum"
	KindAccession         Kind = "accession" // to a treaty, a platform or an organization
	KindConvention        Kind = "convention"
	KindProtocol          Kind = "protocol"
	KindFramework         Kind = "framework"
	KindContract          Kind = "contract"
	KindOther             Kind = "other"
)

// Kinds returns every kind, in the order in which they are documented.
func Kinds() []Kind {
	return []Kind{
		KindFreeTrade, KindPreferentialTrade, KindCustomsUnion, KindEconomicUnion, KindInvestment, KindTaxation,
		KindTransport, KindTransit, KindTwinning, KindCooperation, KindMemorandum, KindAccession, KindConvention,
		KindProtocol, KindFramework, KindContract, KindOther,
	}
}
