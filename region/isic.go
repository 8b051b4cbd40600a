package region

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale"
)

// sections are the sections of ISIC Rev. 4 (United Nations, 2008), A to U, in the library's four languages.
// English, Russian and Chinese follow the editions of the United Nations, shortened; Kazakh follows the
// national classifier ЭҚЖЖ.
var sections = [...]locale.Text{
	{"en": "agriculture, forestry and fishing", "ru": "сельское, лесное и рыбное хозяйство", "kk": "ауыл, орман және балық шаруашылығы", "zh": "农业、林业及渔业"},
	{"en": "mining and quarrying", "ru": "горнодобывающая промышленность", "kk": "тау-кен өндіру өнеркәсібі", "zh": "采矿和采石"},
	{"en": "manufacturing", "ru": "обрабатывающая промышленность", "kk": "өңдеу өнеркәсібі", "zh": "制造业"},
	{"en": "electricity, gas, steam and air conditioning supply", "ru": "снабжение электроэнергией, газом и паром", "kk": "электрмен, газбен және бумен жабдықтау", "zh": "电、煤气、蒸气和空调的供应"},
	{"en": "water supply and waste management", "ru": "водоснабжение и удаление отходов", "kk": "сумен жабдықтау және қалдықтарды жинау", "zh": "供水和废物管理"},
	{"en": "construction", "ru": "строительство", "kk": "құрылыс", "zh": "建筑业"},
	{"en": "wholesale and retail trade", "ru": "оптовая и розничная торговля", "kk": "көтерме және бөлшек сауда", "zh": "批发和零售业"},
	{"en": "transportation and storage", "ru": "транспорт и складирование", "kk": "көлік және қоймалау", "zh": "运输和储存"},
	{"en": "accommodation and food service", "ru": "проживание и питание", "kk": "тұру және тамақтану қызметтері", "zh": "食宿服务"},
	{"en": "information and communication", "ru": "информация и связь", "kk": "ақпарат және байланыс", "zh": "信息和通信"},
	{"en": "finance and insurance", "ru": "финансы и страхование", "kk": "қаржы және сақтандыру", "zh": "金融和保险"},
	{"en": "real estate", "ru": "операции с недвижимостью", "kk": "жылжымайтын мүлікпен операциялар", "zh": "房地产"},
	{"en": "professional, scientific and technical activities", "ru": "профессиональная, научная и техническая деятельность", "kk": "кәсіби, ғылыми және техникалық қызмет", "zh": "专业、科学和技术活动"},
	{"en": "administrative and support services", "ru": "административные и вспомогательные услуги", "kk": "әкімшілік және қосалқы қызмет көрсету", "zh": "行政和辅助活动"},
	{"en": "public administration and defence", "ru": "государственное управление и оборона", "kk": "мемлекеттік басқару және қорғаныс", "zh": "公共管理与国防"},
	{"en": "education", "ru": "образование", "kk": "білім беру", "zh": "教育"},
	{"en": "health and social work", "ru": "здравоохранение и социальные услуги", "kk": "денсаулық сақтау және әлеуметтік қызметтер", "zh": "人体健康和社会工作"},
	{"en": "arts, entertainment and recreation", "ru": "искусство, развлечения и отдых", "kk": "өнер, ойын-сауық және демалыс", "zh": "艺术、娱乐和文娱"},
	{"en": "other services", "ru": "прочие услуги", "kk": "өзге де қызметтер", "zh": "其他服务"},
	{"en": "activities of households", "ru": "деятельность домашних хозяйств", "kk": "үй шаруашылықтарының қызметі", "zh": "家庭作为雇主的活动"},
	{"en": "extraterritorial bodies", "ru": "экстерриториальные организации", "kk": "аумақтан тыс ұйымдар", "zh": "国际组织和机构"},
}

// Name returns what the section is called, in short, in the language of a tag as [locale.Text.In] chooses among
// English, Russian, Kazakh and Chinese; empty for a section that ISIC Rev. 4 does not have.
func (s Sector) Name(tag language.Tag) string {
	if len(s.Section) != 1 || s.Section[0] < 'A' || int(s.Section[0]-'A') >= len(sections) {
		return ""
	}
	name, _ := sections[s.Section[0]-'A'].In(tag)
	return name
}
