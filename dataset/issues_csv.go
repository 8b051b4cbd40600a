package dataset

import "github.com/crossborder-go/crossborder/issue"

// The faults that [ReadCSV] finds in a table beside those of values.
var (
	openCell = issue.Definition{Code: "dataset.open-cell", Severity: issue.Error, Messages: issue.Messages{
		EN: `nothing closes the quotation mark that opens this cell; within a cell a quotation mark is written twice: ""`,
		RU: `кавычка в начале этой ячейки не закрыта; внутри ячейки кавычка пишется дважды: ""`,
		KK: `осы ұяшықтың басындағы тырнақша жабылмаған; ұяшық ішінде тырнақша екі рет жазылады: ""`,
		ZH: `此单元格开头的引号没有对应的右引号；单元格内的引号须写两次：""`,
	}}
	strayQuote = issue.Definition{Code: "dataset.stray-quote", Severity: issue.Error, Messages: issue.Messages{
		EN: `a cell with quotation marks stands in quotation marks, and each of those within it is written twice: "the ""Hub"""`,
		RU: `ячейка с кавычками заключается в кавычки, а каждая кавычка внутри ячейки пишется дважды: "центр ""Хаб"""`,
		KK: `тырнақшалы ұяшық тырнақшаға алынады, ал ішіндегі тырнақшалар екі рет жазылады: """Хаб"" орталығы"`,
		ZH: `含引号的单元格须整体置于引号中，其中的引号须写两次："""Hub""中心"`,
	}}
	longRow = issue.Definition{Code: "dataset.long-row", Severity: issue.Error, Messages: issue.Messages{
		EN: "the line or row has more than {limit} bytes",
		RU: "в строке больше байтов, чем допускается ({limit})",
		KK: "жолда рұқсат етілгеннен ({limit}) көп байт бар",
		ZH: "该行超过 {limit} 字节",
	}}
	noHeader = issue.Definition{Code: "dataset.missing-column", Severity: issue.Error, Messages: issue.Messages{
		EN: "the first row has no column {column}",
		RU: "в первой строке нет столбца {column}",
		KK: "бірінші жолда {column} бағаны жоқ",
		ZH: "首行缺少列 {column}",
	}}
	unknownColumn = issue.Definition{Code: "dataset.unknown-column", Severity: issue.Error, Messages: issue.Messages{
		EN: "unknown column {column}",
		RU: "неизвестный столбец {column}",
		KK: "белгісіз баған {column}",
		ZH: "未知的列 {column}",
	}}
	doubledColumn = issue.Definition{Code: "dataset.doubled-column", Severity: issue.Error, Messages: issue.Messages{
		EN: "the column {column} appears twice",
		RU: "столбец {column} указан дважды",
		KK: "{column} бағаны екі рет көрсетілген",
		ZH: "列 {column} 重复出现",
	}}
	unnamedColumn = issue.Definition{Code: "dataset.unnamed-column", Severity: issue.Error, Messages: issue.Messages{
		EN: "the column of {value} has no header",
		RU: "у столбца со значением {value} нет заголовка",
		KK: "{value} тұрған бағанның тақырыбы жоқ",
		ZH: "{value} 所在的列没有标题",
	}}
	missingCell = issue.Definition{Code: "dataset.missing-cell", Severity: issue.Error, Messages: issue.Messages{
		EN: "the row has nothing in the column {column}",
		RU: "в строке не заполнен столбец {column}",
		KK: "жолда {column} бағаны толтырылмаған",
		ZH: "该行的 {column} 列为空",
	}}
	unknownRecord = issue.Definition{Code: "dataset.unknown-record", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is not a kind of record",
		RU: "{value} — не вид записи",
		KK: "{value} – жазба түрі емес",
		ZH: "{value} 不是记录的种类",
	}}
	misplacedCell = issue.Definition{Code: "dataset.misplaced-cell", Severity: issue.Error, Messages: issue.Messages{
		EN: "the column {column} has no meaning in this row of the record {record}",
		RU: "столбец {column} не имеет смысла в этой строке записи {record}",
		KK: "{record} жазбасының осы жолында {column} бағанының мағынасы жоқ",
		ZH: "列 {column} 在记录 {record} 的这一行中没有意义",
	}}
	crowdedRow = issue.Definition{Code: "dataset.crowded-row", Severity: issue.Error, Messages: issue.Messages{
		EN: "{first} and {second} are in one row, and each needs a row of its own",
		RU: "{first} и {second} стоят в одной строке, а каждому нужна своя",
		KK: "{first} мен {second} бір жолда тұр, ал әрқайсысына өз жолы керек",
		ZH: "{first} 和 {second} 在同一行中，须各占一行",
	}}
	differentCell = issue.Definition{Code: "dataset.different-cell", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} is not what line {line} says in this column for the same record: {other}",
		RU: "{value} не совпадает с тем, что стоит в этом столбце в строке {line} для той же записи: {other}",
		KK: "{value} мәні дәл сол жазба үшін {line}-жолда осы бағанда тұрған мәнге сәйкес емес: {other}",
		ZH: "{value} 与第 {line} 行中同一记录在该列的内容不一致：{other}",
	}}
	otherRecord = issue.Definition{Code: "dataset.other-record", Severity: issue.Error, Messages: issue.Messages{
		EN: "only observations are read here, and this row is about another record",
		RU: "здесь читаются только наблюдения, а эта строка о другой записи",
		KK: "мұнда тек бақылаулар оқылады, ал бұл жол басқа жазба туралы",
		ZH: "此处只读取观测值，而该行属于其他记录",
	}}
	ambiguousNumber = issue.Definition{Code: "dataset.ambiguous-number", Severity: issue.Error, Messages: issue.Messages{
		EN: "{value} can be read as {first} and as {second}",
		RU: "{value} можно прочесть как {first} и как {second}",
		KK: "{value} дегенді {first} деп те, {second} деп те оқуға болады",
		ZH: "{value} 既可读作 {first}，也可读作 {second}",
	}}
)

func csvDefinitions() []issue.Definition {
	return issue.Clones(&ambiguousNumber, &crowdedRow, &differentCell, &doubledColumn, &longRow, &misplacedCell, &missingCell, &noHeader, &openCell,
		&otherRecord, &strayQuote, &unknownColumn, &unknownRecord, &unnamedColumn)
}

// inColumn returns a definition whose message begins with the column of the cell.
func inColumn(d *issue.Definition) *issue.Definition {
	own := *d
	own.Messages = issue.Messages{
		EN: "column {column}: " + d.Messages.EN,
		RU: "столбец {column}: " + d.Messages.RU,
		KK: "{column} бағаны: " + d.Messages.KK,
		ZH: "列 {column}：" + d.Messages.ZH,
	}
	return &own
}
