package enum

import (
	"slices"
	"strings"

	"github.com/crossborder-go/crossborder/internal/spelling"
)

// synonym has other words for one of a closed list.
type synonym struct{ value, words string }

// maxWord is the length in bytes of the longest word for which another is looked for.
const maxWord = 80

// synonyms are other words, in lower case and separated by bars, for the words of closed lists.
var synonyms = []synonym{
	{"memorandum", "mou|memo|memorandum of understanding|меморандум|меморандум о взаимопонимании|备忘录|谅解备忘录"},
	{"free-trade", "fta|free trade agreement|зона свободной торговли|自由贸易"},
	{"investment", "bit|investments|инвестиции|投资"},
	{"taxation", "tax|dta|dtt|double taxation|налоги|税收"},
	{"customs-union", "customs|таможенный союз|关税同盟"},
	{"twinning", "sister cities|sister city|twin towns|города-побратимы|побратимство|友好城市|友城"},
	{"cooperation", "co-operation|partnership|сотрудничество|ынтымақтастық|合作"},
	{"contract", "deal|контракт|договор|келісімшарт|合同"},
	{"treaty", "international treaty|international|договор|шарт|条约"},
	{"intergovernmental", "government|governments|igo|межправительственное|межправительственная|үкіметаралық|政府间"},
	{"subnational", "regional|interregional|межрегиональное|өңіраралық|地方"},
	{"commercial", "business|private|коммерческое|коммерческая|коммерциялық|商业"},
	{"signed", "signature|signing|sign|подписан|подписано|подписание|қол қойылды|签署|签字"},
	{"ratified", "ratification|ratify|ратифицирован|ратификация|批准"},
	{"acceded", "accession|accede|joined|присоединился|присоединение|қосылды|加入"},
	{"accepted", "acceptance|принят|接受"}, {"approved", "approval|approve|одобрен|утверждён|核准"},
	{"notified", "notification|уведомление|通知"}, {"exchanged", "exchange of notes|обмен нотами|换文"},
	{"declared-in-force", "in force|entered into force|entry into force|in-force|вступило в силу|вступил в силу|күшіне енді|生效"},
	{"effective", "joined|member since|entered into force|вступил|вступила|мүше болды|加入|生效"},
	{"applied", "application|apply|заявка|өтінім|申请"}, {"invited", "invitation|приглашён|шақырылды|邀请"},
	{"withdrawal-notified", "withdrawn|withdrawal|withdrew|denounced|denunciation|вышел|денонсирован|退出|废止"},
	{"left", "withdrawn|withdrawal|withdrew|exit|вышел|шықты|退出"},
	{"terminated", "termination|расторгнут|прекращён|终止"}, {"expired", "expiry|истёк|期满"}, {"suspended", "suspension|приостановлен|тоқтатылды|中止|暂停"},
	{"resumed", "resumption|возобновлён|恢复"}, {"renewed", "renewal|extended|extension|продлён|ұзартылды|延长|续签"},
	{"planned", "plan|planning|планируется|жоспарланған|计划"}, {"opened", "open|opening|inaugurated|inauguration|открыт|открыто|ашылды|开设|设立|开业"},
	{"closed", "close|closing|closure|закрыт|жабылды|关闭"}, {"moved", "move|relocated|relocation|переехал|көшті|搬迁"},
	{"member", "member state|full member|full-member|participant|член|участник|мүше|成员|成员国"}, {"observer", "наблюдатель|бақылаушы|观察员"},
	{"dialogue-partner", "dialog partner|партнёр по диалогу|对话伙伴"}, {"associate", "associated|associate member|ассоциированный член|准成员"},
	{"company", "llc|ltd|inc|firm|enterprise|corporation|компания|предприятие|кәсіпорын|公司|企业"},
	{"public-body", "ministry|agency|authority|administration|akimat|министерство|ведомство|акимат|министрлік|әкімдік|部|政府"},
	{"association", "chamber|chamber of commerce|ngo|ассоциация|палата|қауымдастық|协会|商会"},
	{"international-body", "international organization|international organisation|igo|международная организация|халықаралық ұйым|国际组织"},
	{"zone", "sez|economic zone|special economic zone|сэз|经济区"},
	{"about", "approximately|approx|approx.|around|circa|~|около|примерно|шамамен|约|大约"},
	{"over", "more than|above|at least|>|свыше|более|больше|астам|超过|以上"}, {"under", "less than|below|up to|<|менее|меньше|до|кем|不足|以下"},
	{"forum", "conference|summit|форум|конференция|论坛"}, {"negotiation", "negotiations|talks|meeting|переговоры|встреча|келіссөз|谈判|会谈"},
	{"ceremony", "signing ceremony|церемония|салтанат|仪式"}, {"visit", "визит|сапар|访问"}, {"presentation", "презентация|таныстыру|推介会"},
	{"abbreviation", "abbr|acronym|аббревиатура|缩写"}, {"former", "old|previous|прежнее|бұрынғы|曾用名"}, {"short", "short name|краткое|简称"}, {"official", "full|full name|официальное|ресми|全称"},
	{"province", "oblast|область|облыс|省"}, {"percent", "%|per cent|pct|процент|процентов|пайыз|百分比"},
}

// closest returns the word of a closed list that another word probably means, and "" if that is not known.
func closest(text string, among []string) string {
	text = strings.ToLower(strings.TrimSpace(text))
	if text == "" || len(text) > maxWord {
		return ""
	}
	joined := strings.NewReplacer("_", "-", " ", "-").Replace(text)
	for _, one := range among {
		if joined == strings.ToLower(strings.ReplaceAll(one, " ", "-")) {
			return one
		}
	}
	for _, r := range synonyms {
		if slices.Contains(among, r.value) && slices.Contains(strings.Split(r.words, "|"), text) {
			return r.value
		}
	}
	return spelling.Closest(text, among)
}
