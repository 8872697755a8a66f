import type { RoleId } from './official';

/** The languages that the editor's own words come in. */
export type CardLanguage = 'de' | 'en';

/** The fixed words of a card; `{}` stands for a date or number. */
export interface CardWords {
  readonly onDate: string;
  readonly noPost: string;
  readonly noDate: string;
  readonly asOf: string;
  readonly attested: string;
  readonly uncertain: string;
  readonly since: string;
  readonly until: string;
  readonly atTheLatest: string;
  readonly ended: string;
  readonly earlier: string;
  readonly later: string;
  readonly alsoCalled: string;
  readonly generated: string;
  readonly sources: string;
  readonly named: string;
  readonly quoted: string;
  readonly workspace: string;
  readonly onlyHere: string;
  readonly ambiguous: string;
}

export const cardWords: Readonly<Record<CardLanguage, CardWords>> = {
  en: {
    onDate: 'on {}',
    noPost: 'no post known on {}',
    noDate: 'date unknown: all posts',
    asOf: 'in office as of {}',
    attested: 'attested on {}',
    uncertain: 'dates uncertain',
    since: 'since {}',
    until: 'until {}',
    atTheLatest: 'at the latest',
    ended: 'end unknown',
    earlier: 'Earlier',
    later: 'Later',
    alsoCalled: 'Also',
    generated: 'transliterated by rule',
    sources: 'Sources',
    named: 'named {}× here',
    quoted: 'quoted {}×',
    workspace: 'Note',
    onlyHere: 'named only in this text',
    ambiguous: 'This name may mean',
  },
  de: {
    onDate: 'am {}',
    noPost: 'am {} kein Amt bekannt',
    noDate: 'Datum unbekannt: alle Ämter',
    asOf: 'im Amt, Stand {}',
    attested: 'belegt am {}',
    uncertain: 'Daten unsicher',
    since: 'seit {}',
    until: 'bis {}',
    atTheLatest: 'spätestens',
    ended: 'Ende unbekannt',
    earlier: 'Früher',
    later: 'Später',
    alsoCalled: 'Auch',
    generated: 'nach Regel umschrieben',
    sources: 'Quellen',
    named: 'hier {}× genannt',
    quoted: '{}× zitiert',
    workspace: 'Notiz',
    onlyHere: 'nur in diesem Text genannt',
    ambiguous: 'Der Name kann bedeuten',
  },
};

/** The sources of the bundled registry by their ids there. */
const sourceWords: Readonly<Partial<Record<string, Readonly<Record<CardLanguage, string>>>>> = {
  wikidata: { en: 'Wikidata', de: 'Wikidata' },
  factbook: { en: 'CIA World Factbook', de: 'CIA World Factbook' },
  'cia-chiefs-2019': { en: 'CIA Chiefs of State (2019)', de: 'CIA Chiefs of State (2019)' },
  'news-pages': { en: 'news reports', de: 'Pressemeldungen' },
  'open-data-archive': { en: 'Wikidata', de: 'Wikidata' },
  'wikidata-id:open-data-archive': { en: 'Wikidata', de: 'Wikidata' },
  curated: { en: 'Glossator’s own list', de: 'Glossators eigene Liste' },
  'curated-names': { en: 'Glossator’s own list', de: 'Glossators eigene Liste' },
};

/** The names of sources, each once; what is no source of the registry is named as it names itself. */
export function sourceNames(sources: readonly string[], language: CardLanguage): string[] {
  return [...new Set(sources.map((source) => sourceWords[source]?.[language] ?? source))];
}

/** German titles of roles, for a man and a woman; English titles are those of the source. */
const germanRoles: Readonly<Partial<Record<RoleId, readonly [string, string]>>> = {
  head_of_state: ['Staatsoberhaupt', 'Staatsoberhaupt'],
  head_of_government: ['Regierungschef', 'Regierungschefin'],
  deputy_head_of_government: ['Stellvertretender Regierungschef', 'Stellvertretende Regierungschefin'],
  vice_president: ['Vizepräsident', 'Vizepräsidentin'],
  foreign_minister: ['Außenminister', 'Außenministerin'],
  deputy_foreign_minister: ['Stellvertretender Außenminister', 'Stellvertretende Außenministerin'],
  defence_minister: ['Verteidigungsminister', 'Verteidigungsministerin'],
  interior_minister: ['Innenminister', 'Innenministerin'],
  finance_minister: ['Finanzminister', 'Finanzministerin'],
};

/** German for the titles that the sources have most often. */
const germanLabels: Readonly<Record<string, readonly [string, string]>> = {
  'Federal Chancellor': ['Bundeskanzler', 'Bundeskanzlerin'],
  'Federal Chancellor of Germany': ['Bundeskanzler', 'Bundeskanzlerin'],
  'Federal Chancellor of Austria': ['Bundeskanzler', 'Bundeskanzlerin'],
  'Federal President': ['Bundespräsident', 'Bundespräsidentin'],
  'President of Germany': ['Bundespräsident', 'Bundespräsidentin'],
  'Federal President of Austria': ['Bundespräsident', 'Bundespräsidentin'],
  'Vice Chancellor': ['Vizekanzler', 'Vizekanzlerin'],
  'Vice-Chancellor': ['Vizekanzler', 'Vizekanzlerin'],
  'Deputy Prime Minister': ['Stellvertretender Premierminister', 'Stellvertretende Premierministerin'],
  'First Deputy Prime Minister': [
    'Erster stellvertretender Premierminister',
    'Erste stellvertretende Premierministerin',
  ],
  'Interim President': ['Übergangspräsident', 'Übergangspräsidentin'],
  'Interim Prime Minister': ['Übergangspremierminister', 'Übergangspremierministerin'],
  'Permanent Representative to the United Nations': [
    'Ständiger Vertreter bei den Vereinten Nationen',
    'Ständige Vertreterin bei den Vereinten Nationen',
  ],
  'Ambassador to the United States': [
    'Botschafter in den Vereinigten Staaten',
    'Botschafterin in den Vereinigten Staaten',
  ],
  'Ambassador to the Russian Federation': ['Botschafter in Russland', 'Botschafterin in Russland'],
  'Government Spokesperson': ['Regierungssprecher', 'Regierungssprecherin'],
  'Governor of the Central Bank': ['Zentralbankchef', 'Zentralbankchefin'],
  'National Security Advisor': ['Nationaler Sicherheitsberater', 'Nationale Sicherheitsberaterin'],
  'President of the European Parliament': [
    'Präsident des Europäischen Parlaments',
    'Präsidentin des Europäischen Parlaments',
  ],
  President: ['Präsident', 'Präsidentin'],
  'Acting President': ['Amtierender Präsident', 'Amtierende Präsidentin'],
  'Prime Minister': ['Premierminister', 'Premierministerin'],
  Premier: ['Premier', 'Premier'],
  Chancellor: ['Bundeskanzler', 'Bundeskanzlerin'],
  King: ['König', 'Königin'],
  Queen: ['König', 'Königin'],
  'Governor General': ['Generalgouverneur', 'Generalgouverneurin'],
  'Minister of Justice': ['Justizminister', 'Justizministerin'],
  'Minister of Health': ['Gesundheitsminister', 'Gesundheitsministerin'],
  'Minister of Culture': ['Kulturminister', 'Kulturministerin'],
  'Minister of the Environment': ['Umweltminister', 'Umweltministerin'],
  'Minister of Education': ['Bildungsminister', 'Bildungsministerin'],
  'Minister of Agriculture': ['Landwirtschaftsminister', 'Landwirtschaftsministerin'],
  'Minister of Energy': ['Energieminister', 'Energieministerin'],
  'Chief of the General Staff': ['Generalstabschef', 'Generalstabschefin'],
  'Attorney General': ['Generalstaatsanwalt', 'Generalstaatsanwältin'],
};

/** The title of a post in the language of the card; what we have no word for stays as the source has it. */
export function titleIn(language: CardLanguage, label: string, role: RoleId, female: boolean): string {
  if (language === 'en') {
    return label;
  }
  const [he, she] = germanLabels[label] ?? germanRoles[role] ?? [label, label];
  return female ? she : he;
}
