// Mistakes of the imported list that were found by reading it, and what is right. Applied by `importOfficials.js`.

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

/** Names that papers use and no source has. */
const moreNames = {
  'fb:th:thaksin-chinnawat': [
    { name: 'Thaksin Shinawatra', lang: 'en', kind: 'alias' },
    { name: 'Thaksin Shinawatra', lang: 'de', kind: 'alias' },
    { name: 'Таксин Чинават', lang: 'ru', kind: 'alias' },
  ],
};

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
];

function post(role, title, country, start, end) {
  return { title, titleLang: 'en', role, country, start, end, source: 'curated' };
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
      ...(moreNames[record.id] ?? []),
    ],
    positions: record.positions.map((position) =>
      position.role === 'head_of_state' && noHead.test(position.title) ? { ...position, role: 'other' } : position,
    ),
  };
}

module.exports = { added, correct };
