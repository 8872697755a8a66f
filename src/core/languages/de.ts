import type { Language } from './language';
import { offices } from './de/offices';
import { provisions } from './de/provisions';
import { speech } from './de/speech';

const marks: Language['marks'] = {
  pairs: '„“ ‚‘ «» ‹› »« ›‹',
  elisions: 's n ne nen nem ner nes rum rein raus ran rauf runter ner mal',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: 'verpflicht gewährleist vertragspartei vertragsstaat bestimmungen unbeschadet unverzüglich',
};

const headings: Language['headings'] = {
  units: {
    article: 'artikel art',
    book: 'buch',
    part: 'teil hauptteil',
    title: 'titel untertitel',
    chapter: 'kapitel hauptstück',
    section: 'abschnitt',
    subsection: 'unterabschnitt unterkapitel',
    annex: 'anhang anlage anlagen anhänge beilage beilagen',
    protocol: 'protokoll schlussprotokoll schlußprotokoll zusatzprotokoll unterzeichnungsprotokoll zusatzvereinbarung',
  },
  numbers:
    'erst/eins/einzig zweit/zwei dritt/drei viert/vier fünft/fünf sechst/sechs siebt/siebent/sieben acht neunt/neun zehnt/zehn ' +
    'elft/elf zwölft/zwölf dreizehnt/dreizehn vierzehnt/vierzehn fünfzehnt/fünfzehn sechzehnt/sechzehn siebzehnt/siebzehn ' +
    'achtzehnt/achtzehn neunzehnt/neunzehn zwanzigst/zwanzig',
  endings: 'e er es en em',
  subunits:
    'absatz absätze absätzen abs buchstabe buchstaben buchst lit nummer nummern nr ziffer ziffern ziff satz sätze unterabsatz uabs halbsatz ' +
    'alinea spiegelstrich',
  preamble: 'präambel | eingangsformel | vorspruch | einleitung | einleitungsformel',
  closing:
    'geschehen zu | geschehen in | geschehen am | ausgefertigt in | ausgefertigt zu | so geschehen | gefertigt zu | unterzeichnet in | zu urkund dessen | ' +
    'dessen zu urkund | dessen zur urkund | dessen zur urkunde | zu urkunde dessen | zum zeugnis dessen | zur beglaubigung dessen | schlussformel | schlußformel',
  deleted: 'weggefallen | aufgehoben | gestrichen | gegenstandslos',
};

const dateline: Language['dateline'] = {
  places: 'am an_der',
  beforeDay: 'am den',
  published: 'veröffentlicht aktualisiert stand',
};

export const german: Language = {
  code: 'de',
  name: 'Deutsch',
  detect: {
    endings: 'ung ich cht sch eit den nis',
    letters: 'äöüß',
    words: `der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren
      hat haben hatte wird werden wurde wurden sei sich mit auf für von vom zum zur bei nach aus über unter
      gegen durch ohne seit im am an auch noch nur schon sehr wie als wenn weil dass ob er sie es wir ich
      ihr ihre sein seine zu sagte sagt erklärte teilte laut soll will kann muss`,
  },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
