// Mistakes of the imported list that were found by reading it, and what is right. Applied by `importOfficials.js`.

const { writtenNames } = require('./officialsNames');

/** Records that are no person, or two people in one that the entries under `added` take apart. */
const dropped = ['fb:af:tisa', 'wd:Q25548163', 'fb:eg:mohamed-m-tawfik'];

/** Names that belong to somebody else. */
const wrongNames = {
  'fb:gn:amadou-oury-bah': ['Mamadi Toure'],
  'wd:Q3050940': ['Ilyas Abu Saab'],
  'fb:sk:livia-vasakova': ['Lubica Lassakova'],
  'wd:Q107256967': ['Cythia Akuetteh'],
  'wd:Q2898783': ['Duane Butcher'],
  'wd:Q1700916': ['Jon Huntsman', 'Jon M. Huntsman', 'John McINTYRE', 'John W. McIntyre'],
  'wd:Q65200438': ['Christine A. Elder', 'Christy Agor', "Chargé d'Affaires Christy Agor"],
  'wd:Q18921578': ['Marie Damour', 'Marie C. Damour'],
};

/** Names that papers use and no source has, by language. */
const moreNames = {
  'fb:th:thaksin-chinnawat': { en: 'Thaksin Shinawatra', de: 'Thaksin Shinawatra', ru: 'Таксин Чинават' },
  'wd:Q6892571': {
    en: 'Mohammed bin Salman',
    de: 'Mohammed bin Salman',
    fr: 'Mohammed ben Salmane',
    es: 'Mohamed bin Salmán',
    ru: 'Мухаммед бен Салман',
  },
  'fb:ly:muammar-abu-minyar-al-qadhafi': {
    en: ['Muammar Gaddafi', 'Muammar Qaddafi', 'Moammar Gadhafi'],
    de: 'Muammar al-Gaddafi',
    fr: 'Mouammar Kadhafi',
    es: 'Muamar el Gadafi',
    ru: 'Муаммар Каддафи',
  },
  'fb:eg:mohamed-hosni-mubarak': {
    en: 'Hosni Mubarak',
    de: 'Husni Mubarak',
    fr: 'Hosni Moubarak',
    ru: 'Хосни Мубарак',
  },
  'fb:iq:saddam-husayn': { en: 'Saddam Hussein', de: 'Saddam Hussein', es: 'Sadam Husein', ru: 'Саддам Хусейн' },
  'fb:iq:nuri-al-maliki': { en: 'Nouri al-Maliki', fr: 'Nouri al-Maliki', ru: 'Нури аль-Малики' },
  'fb:zw:robert-gabriel-mugabe': { en: 'Robert Mugabe', de: 'Robert Mugabe', ru: 'Роберт Мугабе' },
  'fb:sd:umar-hassan-ahmad-al-bashir': {
    en: 'Omar al-Bashir',
    de: 'Omar al-Baschir',
    fr: 'Omar el-Béchir',
    ru: 'Омар аль-Башир',
  },
  'wd:Q983324': { en: 'Ferdinand Marcos Jr.', de: 'Ferdinand Marcos junior', ru: 'Фердинанд Маркос-младший' },
  'fb:id:prabowo-subianto-djojohadikusumo': { en: 'Prabowo Subianto', ru: 'Прабово Субианто' },
  'fb:my:mahathir-bin-mohamad': { en: 'Mahathir Mohamad', de: 'Mahathir Mohamad', ru: 'Махатхир Мохамад' },
  'cur:pl:radoslaw-sikorski': { en: 'Radek Sikorski', de: 'Radek Sikorski', pl: 'Radek Sikorski' },
};

/** Posts whose role the title hides, by id and start. */
const wrongRoles = { 'fb:cu:raul-castro-ruz': { '2008-02-24': 'head_of_state' } };

/** Roles that a title does not have: heads of universities and the like are no heads of state. */
const noHead = /\b(?:University|Academy|Institute|Hospital|Company|Corporation)\b/u;

const added = [
  {
    id: 'cur:af:hamid-karzai',
    name: 'Hamid Karzai',
    familyName: 'Karzai',
    otherNames: [
      { name: 'Hamid Karsai', lang: 'de', kind: 'label' },
      { name: 'Хамид Карзай', lang: 'ru', kind: 'label' },
    ],
    gender: 'male',
    country: 'AF',
    positions: [
      post('head_of_state', 'Chairman of the Interim Administration', 'AF', '2001-12-22', '2002-06-19'),
      post('head_of_state', 'Interim President', 'AF', '2002-06-19', '2004-12-07'),
      post('head_of_state', 'President', 'AF', '2004-12-07', '2014-09-29'),
    ],
    sources: ['curated'],
    tier: 1,
  },
  {
    id: 'cur:eg:mohamed-morsi',
    name: 'Mohamed Morsi',
    familyName: 'Morsi',
    otherNames: [
      { name: 'Mohammed Mursi', lang: 'de', kind: 'label' },
      { name: 'Mohammed Morsi', lang: 'en', kind: 'alias' },
      { name: 'Muhammad Mursi', kind: 'cia-transliteration' },
      { name: 'Мухаммед Мурси', lang: 'ru', kind: 'label' },
      { name: 'محمد مرسي', lang: 'ar', kind: 'label' },
    ],
    gender: 'male',
    country: 'EG',
    positions: [post('head_of_state', 'President', 'EG', '2012-06-30', '2013-07-03')],
    sources: ['factbook', 'curated'],
    tier: 1,
  },
  {
    id: 'cur:ps:yasser-arafat',
    name: 'Yasser Arafat',
    familyName: 'Arafat',
    otherNames: [
      { name: 'Jassir Arafat', lang: 'de', kind: 'label' },
      { name: 'Yasir Arafat', lang: 'en', kind: 'alias' },
      { name: 'Ясир Арафат', lang: 'ru', kind: 'label' },
      { name: 'ياسر عرفات', lang: 'ar', kind: 'label' },
    ],
    gender: 'male',
    country: 'PS',
    positions: [post('head_of_state', 'President of the Palestinian National Authority', 'PS', '1996', '2004-11-11')],
    sources: ['curated'],
    tier: 1,
  },
  {
    id: 'cur:kz:nursultan-nazarbayev',
    name: 'Nursultan Nazarbayev',
    familyName: 'Nazarbayev',
    otherNames: [
      { name: 'Nursultan Nasarbajew', lang: 'de', kind: 'label' },
      { name: 'Noursoultan Nazarbaïev', lang: 'fr', kind: 'label' },
      { name: 'Нурсултан Назарбаев', lang: 'ru', kind: 'label' },
    ],
    gender: 'male',
    country: 'KZ',
    positions: [post('head_of_state', 'President', 'KZ', '1991-12', '2019-03-20')],
    sources: ['curated'],
    tier: 1,
  },
  {
    id: 'cur:cu:fidel-castro',
    name: 'Fidel Castro',
    familyName: 'Castro',
    otherNames: [
      { name: 'Fidel Castro Ruz', lang: 'es', kind: 'label' },
      { name: 'Фидель Кастро', lang: 'ru', kind: 'label' },
    ],
    gender: 'male',
    country: 'CU',
    positions: [post('head_of_state', 'President of the Council of State', 'CU', '1976-12', '2008-02-24')],
    sources: ['curated'],
    tier: 1,
  },
];

function post(role, title, country, start, end) {
  return { title, titleLang: 'en', role, country, start, end, source: 'curated' };
}

function aliasesOf(id) {
  return [moreNames[id], writtenNames[id]].flatMap((byLanguage) =>
    Object.entries(byLanguage ?? {}).flatMap(([lang, names]) =>
      [names].flat().map((name) => ({ name, lang, kind: 'alias' })),
    ),
  );
}

/** The record as it should be; `undefined` where it should not be. */
function correct(record) {
  if (dropped.includes(record.id)) {
    return undefined;
  }
  const wrong = wrongNames[record.id] ?? [];
  return {
    ...record,
    otherNames: [
      ...(record.otherNames ?? []).filter(({ name }) => !wrong.includes(name)),
      ...aliasesOf(record.id),
    ],
    positions: record.positions.map((position) => {
      const role = wrongRoles[record.id]?.[position.start];
      const isNoHead = position.role === 'head_of_state' && noHead.test(position.title);
      return role ? { ...position, role } : isNoHead ? { ...position, role: 'other' } : position;
    }),
  };
}

module.exports = { added, correct };
