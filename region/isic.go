package region

import (
	"golang.org/x/text/language"

	"github.com/crossborder-go/crossborder/locale/text"
)

// sectionWords is the name of a section of ISIC in four languages.
type sectionWords struct {
	en, ru, kk, zh string
}

// sections lists the sections of ISIC Rev. 4 (United Nations, 2008) from A to U. The English, Russian and Chinese names
// are shortened from the editions of the United Nations; the Kazakh names follow the national classifier ЭҚЖЖ.
var sections = [...]sectionWords{
	{"agriculture, forestry and fishing", "сельское, лесное и рыбное хозяйство", "ауыл, орман және балық шаруашылығы", "农业、林业及渔业"},
	{"mining and quarrying", "горнодобывающая промышленность", "тау-кен өндіру өнеркәсібі", "采矿和采石"},
	{"manufacturing", "обрабатывающая промышленность", "өңдеу өнеркәсібі", "制造业"},
	{"electricity, gas, steam and air conditioning supply", "снабжение электроэнергией, газом, паром и кондиционирование воздуха", "электрмен, газбен, бумен жабдықтау және ауаны баптау", "电、煤气、蒸气和空调的供应"},
	{"water supply and waste management", "водоснабжение и удаление отходов", "сумен жабдықтау және қалдықтарды жинау", "供水和废物管理"},
	{"construction", "строительство", "құрылыс", "建筑业"},
	{"wholesale and retail trade", "оптовая и розничная торговля", "көтерме және бөлшек сауда", "批发和零售业"},
	{"transportation and storage", "транспорт и складирование", "көлік және қоймалау", "运输和储存"},
	{"accommodation and food service", "проживание и питание", "тұру және тамақтану қызметтері", "食宿服务"},
	{"information and communication", "информация и связь", "ақпарат және байланыс", "信息和通信"},
	{"finance and insurance", "финансы и страхование", "қаржы және сақтандыру", "金融和保险"},
	{"real estate", "операции с недвижимостью", "жылжымайтын мүлікпен операциялар", "房地产"},
	{"professional, scientific and technical activities", "профессиональная, научная и техническая деятельность", "кәсіби, ғылыми және техникалық қызмет", "专业、科学和技术活动"},
	{"administrative and support services", "административные и вспомогательные услуги", "әкімшілік және қосалқы қызмет көрсету", "行政和辅助活动"},
	{"public administration and defence", "государственное управление и оборона", "мемлекеттік басқару және қорғаныс", "公共管理与国防"},
	{"education", "образование", "білім беру", "教育"},
	{"health and social work", "здравоохранение и социальные услуги", "денсаулық сақтау және әлеуметтік қызметтер", "人体健康和社会工作"},
	{"arts, entertainment and recreation", "искусство, развлечения и отдых", "өнер, ойын-сауық және демалыс", "艺术、娱乐和文娱"},
	{"other services", "прочие услуги", "өзге де қызметтер", "其他服务"},
	{"activities of households", "деятельность домашних хозяйств", "үй шаруашылықтарының қызметі", "家庭作为雇主的活动"},
	{"extraterritorial bodies", "экстерриториальные организации", "аумақтан тыс ұйымдар", "国际组织和机构"},
}

// Name returns the short name of the section in the language of tag, as [text.Text.In] chooses among English, Russian,
// Kazakh and Chinese. It returns "" if s.Section is not a section of ISIC Rev. 4.
func (s Sector) Name(tag language.Tag) string {
	if len(s.Section) != 1 || s.Section[0] < 'A' || int(s.Section[0]-'A') >= len(sections) {
		return ""
	}
	w := &sections[s.Section[0]-'A']
	name, _ := text.Text{"en": w.en, "ru": w.ru, "kk": w.kk, "zh": w.zh}.In(tag)
	return name
}
