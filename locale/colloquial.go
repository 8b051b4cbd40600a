package locale

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/crossborder-go/crossborder/internal/data/numbers"
)

// colloquial is a row of the curated table of what people write for a currency where CLDR has nothing or gives the
// sign to another currency: abbreviations (руб., Rs.), bare nouns (元, 달러) and older signs (RMB, Fr.). The signs are
// separated by commas and compared by their folds.
type colloquial struct {
	languages string // separated by spaces; "" stands for all
	signs     string
	code      string // what the signs mean in these languages; "" if that depends on the region
	also      string // what else they mean where the locale's region uses it
}

// colloquials is sorted by language. A row for a language precedes those for all languages.
var colloquials = [...]colloquial{
	{"ar", "ج.م,ج م", "EGP", ""},
	{"ar", "ر.س,ر س", "SAR", ""},
	{"ar", "د.إ,د إ", "AED", ""},
	{"az", "manat,man,manatı", "AZN", ""},
	{"be", "руб,р,рубель,рублі,рублёў,рубля", "BYN", "RUB"},
	{"be", "дол,долар,долары,долараў", "USD", ""},
	{"bg", "лв,лева,лев", "BGN", ""},
	{"bg mk sr", "долар,долара,долари", "USD", ""},
	{"bn", "টাকা,৳", "BDT", ""},
	{"bs hr", "KM", "BAM", ""},
	{"cs", "Kc", "CZK", ""},
	{"de en fr gsw it rm", "Fr,SFr", "CHF", "XOF XAF XPF"},
	{"de", "Franken,Schweizerfranken", "CHF", ""},
	{"en", "Rs,Re,rupee,rupees", "", "INR PKR LKR NPR MUR SCR"},
	{"en sw", "Sh,Shs,/=,shilling,shillings", "", "KES TZS UGX SOS"},
	{"en sw", "KSh,Kshs", "KES", ""},
	{"en sw", "USh,Ushs", "UGX", ""},
	{"en sw", "TSh,Tshs", "TZS", ""},
	{"en", "N", "", "NGN NAD"},
	{"en fil", "P,peso,pesos", "", "PHP BWP MXN ARS CLP COP DOP UYU CUP"},
	{"en fr", "C$,Can$", "CAD", "NIO"},
	{"en", "renminbi,yuan,yuan renminbi", "CNY", ""},
	{"en", "sterling,pounds sterling,pound sterling", "GBP", ""},
	{"en", "ruble,rubles,rouble,roubles", "", "RUB BYN"},
	{"en", "Dh,Dhs", "", "AED MAD"},
	{"en", "U.S. dollar,U.S. dollars", "USD", ""},
	{"es pt", "U$S,U$D,dólar USA,dólares USA", "USD", ""},
	{"fr", "franc CFA,francs CFA,F.CFA,F. CFA,CFA", "", "XAF XOF"},
	{"fr", "F", "", "XOF XAF XPF GNF DJF CDF RWF BIF KMF"},
	{"fr", "frs,FS,franc suisse,francs suisses", "CHF", ""},
	{"he", "ש\"ח,שח,ש''ח,שקל,שקלים", "ILS", ""},
	{"he", "דולר,דולרים", "USD", ""},
	{"hi mr ne", "रु,रुपये,रुपया,रुपए,रू", "", "INR NPR"},
	{"hy", "դր,դրամ", "AMD", ""},
	{"ja", "ドル", "USD", ""},
	{"ja", "元", "CNY", ""},
	{"ka", "ლ,ლარი", "GEL", ""},
	{"kk", "теңге,тг,тенге", "KZT", ""},
	{"kk", "рубль,руб", "RUB", ""},
	{"kk", "доллар,долл", "USD", ""},
	{"kk", "юань", "CNY", ""},
	{"kk", "сом", "KGS", ""},
	{"kk", "сум,сұм", "UZS", ""},
	{"ko", "원", "KRW", "KPW"},
	{"ko", "달러,불,미불", "USD", ""},
	{"ko", "엔", "JPY", ""},
	{"ko", "위안", "CNY", ""},
	{"ky", "сом", "KGS", ""},
	{"ky tg tt", "доллар", "USD", ""},
	{"ky tg tt", "рубль", "RUB", ""},
	{"mk", "ден,денар,денари", "MKD", ""},
	{"mn", "төг,төгрөг,₮", "MNT", ""},
	{"pl", "zl", "PLN", ""},
	{"ro", "L,leu,lei", "RON", "MDL"},
	{"ru", "руб,р,рубль,рубля,рублей,рубли", "RUB", "BYN"},
	{"ru", "долл,доллар,доллара,долларов,доллары,долл. США,дол. США", "USD", ""},
	{"ru", "бел. руб,белорусских руб", "BYN", ""},
	{"ru", "тг,тнг", "KZT", ""},
	{"ru", "грн,гривна,гривны,гривен", "UAH", ""},
	{"ru", "фунт стерлингов,фунта стерлингов,фунтов стерлингов", "GBP", ""},
	{"ru", "йена,йены,йен", "JPY", ""},
	{"ru", "сум,сума,сумов", "UZS", ""},
	{"sr", "дин,динар,динара,динари,din,dinar,dinara,dinari", "RSD", ""},
	{"ta", "ரூ,ரூபாய்", "", "INR LKR"},
	{"te", "రూ,రూపాయలు", "INR", ""},
	{"tr", "TL,lira,Türk lirası", "TRY", ""},
	{"tr", "dolar", "USD", ""},
	{"uk", "грн,гривня,гривні,гривень", "UAH", ""},
	{"uk", "дол,долар,долара,долари,доларів,дол. США", "USD", ""},
	{"uk", "руб", "RUB", ""},
	{"ur", "روپے,روپیہ", "", "PKR INR"},
	{"uz", "so'm,som,sum,so'mi,сўм", "UZS", ""},
	{"uz", "dollar,AQSH dollari", "USD", ""},
	{"vi", "đ,đồng,vnđ,d", "VND", ""},
	{"yue zh", "元,圆,圓,块,塊,块钱,人民币元,元人民币,人民幣元,元人民幣", "CNY", "TWD HKD MOP SGD"},
	{"yue zh", "美金", "USD", ""},
	{"yue zh", "港币,港幣", "HKD", ""},
	{"yue zh", "新台币,新臺幣,台币,臺幣,台幣", "TWD", ""},
	{"yue zh", "坚戈,堅戈", "KZT", ""},
	{"yue zh", "卢布,盧布", "RUB", ""},
	{"yue zh", "澳元", "AUD", ""},
	{"yue zh", "加元", "CAD", ""},
	{"yue zh", "新加坡元,新元", "SGD", ""},
	{"yue zh", "瑞郎", "CHF", ""},
	{"yue zh", "日圆,日圓", "JPY", ""},
	{"yue zh", "苏姆,索姆", "", "UZS KGS"},
	{"", "CFA,F CFA,FCFA,CFA franc,CFA francs", "", "XAF XOF"},
	{"", "RMB", "CNY", ""},
	{"", "NIS", "ILS", ""},
	{"", "NTD", "TWD", ""},
	{"", "STG", "GBP", ""},
	{"", "TL", "TRY", ""},
	{"", "Tk", "BDT", ""},
	{"", "C$", "", "CAD NIO"},
	{"", "S$", "SGD", ""},
	{"", "AU$", "AUD", ""},
	{"", "Mex$", "MXN", ""},
	{"", "NT$", "TWD", ""},
	{"", "US$", "USD", ""},
	{"", "U.S.$", "USD", ""},
	{"", "TT$", "TTD", ""},
	{"", "грн", "UAH", ""},
	{"", "тг", "KZT", ""},
}

// usage is what a colloquial sign means: a currency, or -1 if that depends on the region, and further currencies.
type usage struct {
	number int
	also   []int
}

// usagesOf returns the colloquial signs of a language by their folds.
func usagesOf(language string) map[string]usage {
	signs := map[string]usage{}
	for row := range colloquials {
		c := &colloquials[row]
		if c.languages != "" && !slices.Contains(strings.Fields(c.languages), language) {
			continue
		}
		u := usage{number: -1}
		if n, ok := numbers.Currency(c.code); ok {
			u.number = n
		}
		for _, code := range strings.Fields(c.also) {
			if n, ok := numbers.Currency(code); ok {
				u.also = append(u.also, n)
			}
		}
		for sign := range strings.SplitSeq(c.signs, ",") {
			key := string(fold(nil, []byte(sign)))
			if _, ok := signs[key]; !ok && (u.number >= 0 || len(u.also) > 0) {
				signs[key] = u
			}
		}
	}
	return signs
}

// has reports whether the sign can mean a currency.
func (u usage) has(number int) bool { return u.number == number || slices.Contains(u.also, number) }

// sense returns the meaning of the sign in a region that uses none of the currencies: two of them if no single one is
// usual.
func (u usage) sense() sense {
	if u.number >= 0 {
		return sense{u.number, -1}
	}
	return sense{u.also[0], u.other(u.also[0])}
}

// other returns a currency that the sign can mean beside the given one, or -1.
func (u usage) other(number int) int {
	for _, n := range append([]int{u.number}, u.also...) {
		if n >= 0 && n != number {
			return n
		}
	}
	return -1
}

// fold appends a sign in lower case, with one kind of apostrophe and quotation mark, and without a last full stop.
func fold(dst, sign []byte) []byte {
	for at := 0; at < len(sign); {
		if c := sign[at]; c < utf8.RuneSelf && c != '.' && c != '`' {
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			dst = append(dst, c)
			at++
			continue
		}
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
