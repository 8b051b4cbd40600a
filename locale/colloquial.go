package locale

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// colloquials is the curated table of what people write for a currency where CLDR has nothing or gives the sign to
// another currency: abbreviations (руб., Rs.), bare nouns (元, 달러) and older signs (RMB, Fr.). A row has the languages,
// * for all; the currency that the signs mean in them, if they usually mean one; the currencies that they also mean
// where the locale's region uses them; and the signs, which are compared by their folds. A row for a language precedes
// those for all languages. A number in place of the currency is a power of ten: the words are written between an amount
// and its currency in addition to CLDR's compact words.
const colloquials = `ar|EGP||ج.م,ج م
ar|SAR||ر.س,ر س
ar|AED||د.إ,د إ
az|AZN||manat,man,manatı
be|BYN|RUB|руб,р,рубель,рублі,рублёў,рубля
be|USD||дол,долар,долары,долараў
bg|BGN||лв,лева,лев
bg mk sr|USD||долар,долара,долари
bn|BDT||টাকা,৳
bs hr|BAM||KM
cs|CZK||Kc
de en fr gsw it rm|CHF|XOF XAF XPF|Fr,SFr
de|CHF||Franken,Schweizerfranken
en||INR PKR LKR NPR MUR SCR|Rs,Re,rupee,rupees
en sw||KES TZS UGX SOS|Sh,Shs,/=,shilling,shillings
en sw|KES||KSh,Kshs
en sw|UGX||USh,Ushs
en sw|TZS||TSh,Tshs
en||NGN NAD|N
en fil||PHP BWP MXN ARS CLP COP DOP UYU CUP|P,peso,pesos
en fr|CAD|NIO|C$,Can$
en|CNY||renminbi,yuan,yuan renminbi
en|GBP||sterling,pounds sterling,pound sterling
en||RUB BYN|ruble,rubles,rouble,roubles
en||AED MAD|Dh,Dhs
en|USD||U.S. dollar,U.S. dollars
es pt|USD||U$S,U$D,dólar USA,dólares USA
fr||XAF XOF|franc CFA,francs CFA,F.CFA,F. CFA,CFA
fr||XOF XAF XPF GNF DJF CDF RWF BIF KMF|F
fr|CHF||frs,FS,franc suisse,francs suisses
he|ILS||ש"ח,שח,ש''ח,שקל,שקלים
he|USD||דולר,דולרים
hi mr ne||INR NPR|रु,रुपये,रुपया,रुपए,रू
hy|AMD||դր,դրամ
ja|USD||ドル
ja|CNY||元
ka|GEL||ლ,ლარი
kk|KZT||теңге,тг,тенге
kk|RUB||рубль,руб
kk|USD||доллар,долл
kk|CNY||юань
kk|KGS||сом
kk|UZS||сум,сұм
ko|KRW|KPW|원
ko|USD||달러,불,미불
ko|JPY||엔
ko|CNY||위안
ky|KGS||сом
ky tg tt|USD||доллар
ky tg tt|RUB||рубль
mk|MKD||ден,денар,денари
mn|MNT||төг,төгрөг,₮
pl|PLN||zl
ro|RON|MDL|L,leu,lei
ru|RUB|BYN|руб,р,рубль,рубля,рублей,рубли
ru|USD||долл,доллар,доллара,долларов,доллары,долл. США,дол. США
ru|BYN||бел. руб,белорусских руб
ru|KZT||тг,тнг
ru|UAH||грн,гривна,гривны,гривен
ru|GBP||фунт стерлингов,фунта стерлингов,фунтов стерлингов
ru|JPY||йена,йены,йен
ru|UZS||сум,сума,сумов
sr|RSD||дин,динар,динара,динари,din,dinar,dinara,dinari
ta||INR LKR|ரூ,ரூபாய்
te|INR||రూ,రూపాయలు
tr|TRY||TL,lira,Türk lirası
tr|USD||dolar
uk|UAH||грн,гривня,гривні,гривень
uk|USD||дол,долар,долара,долари,доларів,дол. США
uk|RUB||руб
ur||PKR INR|روپے,روپیہ
uz|UZS||so'm,som,sum,so'mi,сўм
uz|USD||dollar,AQSH dollari
vi|VND||đ,đồng,vnđ,d
yue zh|CNY|TWD HKD MOP SGD|元,圆,圓,块,塊,块钱,人民币元,元人民币,人民幣元,元人民幣
yue zh|USD||美金
yue zh|HKD||港币,港幣
yue zh|TWD||新台币,新臺幣,台币,臺幣,台幣
yue zh|KZT||坚戈,堅戈
yue zh|RUB||卢布,盧布
yue zh|AUD||澳元
yue zh|CAD||加元
yue zh|SGD||新加坡元,新元
yue zh|CHF||瑞郎
yue zh|JPY||日圆,日圓
yue zh||UZS KGS|苏姆,索姆
de|3||Tsd,Tsd.
en|3||k
en|6||m,mn,mln
en|9||b,bn
en|12||tn,trn
en hi|5||lakh,lakhs,lac,lacs
en hi|7||crore,crores,cr
es|6||mill.,MM
fr|9||Mds,mds
it|6||mln
it|9||mld
ja yue zh|3||千
ja yue zh|6||百万,百萬
ja yue zh|7||千万,千萬
ja yue zh|9||十亿,十億
ja yue zh|10||百亿,百億
ja yue zh|11||千亿,千億
ko|5||십만
ko|6||백만
ko|7||천만
ko|9||십억
ko|10||백억
ko|11||천억
vi|3||k
vi|6||tr
*||XAF XOF|CFA,F CFA,FCFA,CFA franc,CFA francs
*|CNY||RMB
*|ILS||NIS
*|TWD||NTD
*|GBP||STG
*|TRY||TL
*|BDT||Tk
*||CAD NIO|C$
*|SGD||S$
*|AUD||AU$
*|MXN||Mex$
*|TWD||NT$
*|USD||US$,US $
*|USD||U.S.$,U.S. $
*|TTD||TT$
*|UAH||грн
*|KZT||тг
`

// usage is what a colloquial sign means: a currency, or -1 if that depends on the region, and the codes of further
// currencies, separated by spaces.
type usage struct {
	_      incomparable
	number int
	also   string
}

// addColloquial adds the colloquial signs and words of a language.
func (x *lexicon) addColloquial(language string) {
	x.colloquial = map[string]usage{}
	for row, rest := nextItem(colloquials, '\n'); row != ""; row, rest = nextItem(rest, '\n') {
		languages, row := nextItem(row, '|')
		code, row := nextItem(row, '|')
		also, texts := nextItem(row, '|')
		if !hasItem(languages, language) {
			continue
		}
		power, err := strconv.Atoi(code)
		for text, rest := nextItem(texts, ','); text != ""; text, rest = nextItem(rest, ',') {
			if err == nil {
				x.addWord(word{suffix: text, shift: power, colloquial: true})
			} else {
				x.addSign(text, code, also)
			}
		}
	}
}

// addSign adds a sign unless a row for the language has it already.
func (x *lexicon) addSign(sign, code, also string) {
	key := string(fold(nil, []byte(sign)))
	if _, ok := x.colloquial[key]; ok {
		return
	}
	u := usage{number: -1, also: also}
	if n, ok := numbers.Currency(code); ok {
		u.number = n
	}
	x.colloquial[key] = u
}

// addWord adds a word behind amounts of money unless CLDR has it.
func (x *lexicon) addWord(w word) {
	for n := range x.moneyWords {
		if known := &x.moneyWords[n]; known.prefix == "" && known.suffix == w.suffix {
			return
		}
	}
	x.moneyWords = append(x.moneyWords, w)
}

// nextItem returns the first item of a list and the rest of the list.
func nextItem(list string, separator byte) (item, rest string) {
	if at := strings.IndexByte(list, separator); at >= 0 {
		return list[:at], list[at+1:]
	}
	return list, ""
}

// hasItem reports whether a list with spaces has an item, or stands for all.
func hasItem(list, item string) bool {
	for first, rest := nextItem(list, ' '); first != ""; first, rest = nextItem(rest, ' ') {
		if first == item || first == "*" {
			return true
		}
	}
	return false
}

// has reports whether the sign can mean a currency.
func (u usage) has(number int) bool {
	return number >= 0 && (u.number == number || hasItem(u.also, numbers.Code(number)))
}

// sense returns the meaning of the sign in a region that uses none of the currencies: two of them if no single one is
// usual.
func (u usage) sense() sense {
	if u.number >= 0 {
		return sense{u.number, -1}
	}
	first := u.other(-1)
	return sense{first, u.other(first)}
}

// other returns a currency that the sign can mean beside the given one, or -1.
func (u usage) other(number int) int {
	if u.number >= 0 && u.number != number {
		return u.number
	}
	for code, rest := nextItem(u.also, ' '); code != ""; code, rest = nextItem(rest, ' ') {
		if n, ok := numbers.Currency(code); ok && n != number {
			return n
		}
	}
	return -1
}

// fold appends a sign in lower case, with one kind of apostrophe and quotation mark, and without a last full stop.
func fold(dst, sign []byte) []byte {
	for at := 0; at < len(sign); {
		c, size := utf8.DecodeRune(sign[at:])
		at += size
		switch c {
		case '’', '‘', 'ʻ', 'ʼ', '`', '׳':
			c = '\''
		case '״', '“', '”':
			c = '"'
		case '.':
			if at == len(sign) {
				return dst
			}
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(c))
	}
	return dst
}
