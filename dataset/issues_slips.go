package dataset

import "github.com/crossborder-go/crossborder/issue"

// The issues about records that are doubled, and about days and places that cannot be right.
var (
	attestedLater = issue.Definition{Code: "dataset.attested-after-publication", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the source {source} is dated {day} and cannot attest {on}",
		RU: "источник {source} датирован {day} и не может свидетельствовать о {on}",
		KK: "{source} дереккөзінің күні – {day}, сондықтан ол {on} күнін растай алмайды",
		ZH: "来源 {source} 的日期为 {day}，无法证明 {on} 的情况",
	}}
	doubledAgreement = issue.Definition{Code: "dataset.doubled-agreement", Severity: issue.Warning, Messages: issue.Messages{
		EN: "an agreement with the same title, days and parties is already at {first}",
		RU: "соглашение с тем же названием, теми же датами и сторонами уже есть в {first}",
		KK: "атауы, күндері және тараптары бірдей келісім {first} жерінде бар",
		ZH: "标题、日期和缔约方均相同的协定已在 {first} 出现",
	}}
	doubledIdentifier = issue.Definition{Code: "dataset.doubled-identifier", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the identifier {identifier} of the scheme {scheme} is already used at {first}",
		RU: "идентификатор {identifier} схемы {scheme} уже используется в {first}",
		KK: "{scheme} схемасының {identifier} идентификаторы бұған дейін {first} жерінде қолданылған",
		ZH: "方案 {scheme} 的标识 {identifier} 已在 {first} 使用",
	}}
	doubledName = issue.Definition{Code: "dataset.doubled-name", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the name {name} is already that of the record at {first}",
		RU: "название {name} уже указано у записи в {first}",
		KK: "{name} атауы {first} жеріндегі жазбада бар",
		ZH: "名称 {name} 已用于 {first} 的记录",
	}}
	doubledSource = issue.Definition{Code: "dataset.doubled-source", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the same address is already at {first}",
		RU: "тот же адрес уже указан в {first}",
		KK: "дәл осы мекенжай {first} жерінде көрсетілген",
		ZH: "相同的网址已在 {first} 出现",
	}}
	figureTooEarly = issue.Definition{Code: "dataset.figure-before-period", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the source {source} is dated {day}, before {period} began; a forecast has the status F",
		RU: "источник {source} датирован {day}, до начала периода {period}; у прогноза статус F",
		KK: "{source} дереккөзінің күні – {day}, бұл {period} кезеңі басталғанға дейін; болжамның мәртебесі – F",
		ZH: "来源 {source} 的日期为 {day}，早于 {period} 开始；预测值的状态应为 F",
	}}
	foretoldTooFar = issue.Definition{Code: "dataset.foretold-far-ahead", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{on} is more than {years} years after the day of the source {source}, {day}; is the year right?",
		RU: "{on} — более чем через {years} лет после даты источника {source}, {day}; верен ли год?",
		KK: "{on} – {source} дереккөзінің күнінен ({day}) {years} жылдан көп кейін; жылы дұрыс па?",
		ZH: "{on} 比来源 {source} 的日期 {day} 晚 {years} 年以上；年份是否有误？",
	}}
	openedOtherDay = issue.Definition{Code: "dataset.opened-on-another-day", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{office} is listed as opened at this meeting of {on}, but it was opened on {opened}",
		RU: "{office}: указано как открытое на этой встрече ({on}), а дата открытия — {opened}",
		KK: "{office} осы кездесуде ({on}) ашылған деп көрсетілген, ал ашылған күні – {opened}",
		ZH: "{office} 列为在 {on} 的此次会议上设立，而其设立日期为 {opened}",
	}}
	partyNotBegun = issue.Definition{Code: "dataset.party-not-begun", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{party} did not exist yet on {on}: its first day is {from}",
		RU: "на {on} стороны {party} ещё не существовало: дата начала — {from}",
		KK: "{on} күні {party} тарапы әлі болмаған: басталған күні – {from}",
		ZH: "{on} 时主体 {party} 尚不存在：起始日期为 {from}",
	}}
	relationToPlatform = issue.Definition{Code: "dataset.relation-to-platform", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the relation {kind} needs an agreement, but {id} is a platform",
		RU: "для связи {kind} нужно соглашение, а {id} — платформа",
		KK: "{kind} байланысына келісім керек, ал {id} – платформа",
		ZH: "关系 {kind} 须指向协定，而 {id} 是平台",
	}}
	reversedRelation = issue.Definition{Code: "dataset.reversed-relation", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreement is older than {to}, so the relation {kind} probably runs the other way",
		RU: "соглашение старше, чем {to}, поэтому связь {kind}, вероятно, направлена наоборот",
		KK: "келісім {to} құжатынан ескі, сондықтан {kind} байланысының бағыты кері болуы мүмкін",
		ZH: "该协定早于 {to}，关系 {kind} 的方向可能相反",
	}}
	shadowedIndicator = issue.Definition{Code: "dataset.shadowed-indicator", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the built-in indicator {code} has the unit {unit}; another unit needs another code",
		RU: "единица встроенного показателя {code} — {unit}; для другой единицы нужен другой код",
		KK: "кірістірілген {code} көрсеткішінің бірлігі – {unit}; басқа бірлікке басқа код керек",
		ZH: "内置指标 {code} 的单位为 {unit}；使用其他单位须另定代码",
	}}
	sharedID = issue.Definition{Code: "dataset.shared-id", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{id} is also the id of the platform at {first}, so that a relation to it is ambiguous",
		RU: "{id} — также идентификатор платформы в {first}, поэтому связь с таким идентификатором неоднозначна",
		KK: "{id} – {first} жеріндегі платформаның да идентификаторы, сондықтан онымен байланыс екіұшты",
		ZH: "{id} 也是 {first} 平台的标识，因此与其的关系有歧义",
	}}
	sharesOverWhole = issue.Definition{Code: "dataset.shares-over-whole", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the shares of {reference} that are recorded for {period} come to {sum}%",
		RU: "записанные доли в {reference} за {period} вместе составляют {sum} %",
		KK: "{reference} бойынша {period} кезеңіне жазылған үлестердің қосындысы – {sum}%",
		ZH: "已记录的 {reference} 在 {period} 的占比合计为 {sum}%",
	}}
	signedOtherDay = issue.Definition{Code: "dataset.signed-on-another-day", Severity: issue.Warning, Messages: issue.Messages{
		EN: "{agreement} is listed as signed at this meeting of {on}, but it was signed on {signed}",
		RU: "{agreement}: указано как подписанное на этой встрече ({on}), а дата подписания — {signed}",
		KK: "{agreement} осы кездесуде ({on}) қол қойылған деп көрсетілген, ал қол қойылған күні – {signed}",
		ZH: "{agreement} 列为在 {on} 的此次会议上签署，而其签署日期为 {signed}",
	}}
	viaElsewhere = issue.Definition{Code: "dataset.via-elsewhere", Severity: issue.Warning, Messages: issue.Messages{
		EN: "the agreement {agreement} is the accession to something else than {platform}",
		RU: "соглашение {agreement} — о присоединении не к {platform}",
		KK: "{agreement} келісімі {platform} платформасына емес, басқаға қосылу туралы",
		ZH: "协定 {agreement} 是加入其他对象的协定，而非加入 {platform}",
	}}
)
