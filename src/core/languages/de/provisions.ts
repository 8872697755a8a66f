import type { Language } from '../language';

/** Words for provisions in German. */
export const provisions: Language['provisions'] = {
  units: {
    article: 'Artikel Artikels Artikeln Art. Artt. Art Arti-_kel Arti-_kels',
    section: '§ §§ Paragraf Paragrafen Paragraph Paragraphen',
    paragraph: 'Absatz Absatzes Absätze Absätzen Abs. Abs',
    subparagraph: 'Unterabsatz Unterabsatzes Unterabsätze Unterabsätzen Unterabs. UAbs. UAbs Uabs.',
    number:
      'Nummer Nummern Nr. Nr Nrn. Nrn Ziffer Ziffern Ziff. Ziff Z. Punkt Nummernbuchstabe Tarifstelle Abschn. Abschnitt',
    letter: 'Buchstabe Buchstaben Buchstabens Buchst. Buchst lit. lit Lit. litera',
    sentence: 'Satz Satzes Sätze Sätzen S. S',
    halfSentence: 'Halbsatz Halbsatzes Hs. Hs HS Halbs. Halbs',
    alternative: 'Alternative Alternativen Alt. Alt Variante Varianten Var. Var Fall',
    indent: 'Spiegelstrich Spiegelstriche Anstrich Gedankenstrich',
    book: 'Buch',
    part: 'Teil Teils Teile',
    title: 'Titel Titels',
    chapter: 'Kapitel Kapitels Kap.',
    annex: 'Anhang Anhangs Anhänge Anlage Anlagen',
    protocol: 'Protokoll Protokolls',
    recital: 'Erwägungsgrund Erwägungsgrunds Erwägungsgründe ErwG.',
  },
  citesParts: 'words',
  plural: '§§ Artikeln Artt. Absätze Absätzen Nummern Nrn. Nrn Ziffern Buchstaben Sätze Sätzen Paragrafen Paragraphen',
  either: 'Artikel Art. Absatz Abs. Abs Nummer Nr. Nr Satz S. S Buchst. §',
  weak: 'Art',
  numbers: {
    cardinals:
      'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    ordinals:
      'erst* zweit* dritt* viert* fünft* sechst* siebt*/siebent* acht* neunt* zehnt* elft* zwölft* dreizehnt* vierzehnt* fünfzehnt* sechzehnt* siebzehnt* achtzehnt* neunzehnt*',
    cardinalTens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert',
    ordinalTens: 'zwanzigst* dreißigst* vierzigst* fünfzigst* sechzigst* siebzigst* achtzigst* neunzigst* hundertst*',
    joined: 'onesundtens',
  },
  and: 'und oder sowie bzw. beziehungsweise u. sowie_der und_der und_des und/oder',
  from: 'von',
  to: 'bis',
  following: 'f. ff. ff f fortfolgende',
  conjunction: 'i._V._m. i.V.m. iVm. iVm i._Vm. in_Verbindung_mit jeweils_in_Verbindung_mit jeweils_i._V._m.',
  of: 'des der vom von_der im zum zur in_der von das',
  this: 'dieses dieser diesem des_vorliegenden der_vorliegenden des_gegenwärtigen der_gegenwärtigen',
  nouns: {
    treaty:
      '-vertrag -vertrages -vertrags -verträge -vertrage -abkommen -abkommens -übereinkommen -übereinkommens -übereinkunft -konvention -konventionen -pakt -pakts -paktes -vereinbarung -vereinbarungen -memorandum -memorandums -akkord',
    charter: '-charta -charter',
    statute: '-statut -statuts -statutes -statuten -satzung',
    law: '-gesetz -gesetzes -gesetze -gesetzbuch -gesetzbuchs -gesetzbuches -verordnung -ordnung -richtlinie -beschluss -beschlusses -reglement -reglements -dekret -dekrets -dekretes -erlass -erlasses -erlasse -leitlinie -leitlinien -bundesgesetz -bundesgesetzes -obligationenrecht -obligationenrechts',
    constitution: '-verfassung -grundgesetz -grundgesetzes',
    protocol: '-protokoll -protokolls -protokolles',
    declaration: '-erklärung -akte -grundakte -schlussakte',
  },
  goesOn: 'von vom des der und über zwischen ein eine einen einem einer eines den dem die das',
  goesOnBare:
    'über zur zum zu für gegen betreffend zwischen mit auf der_des_von vom von des der den dem die das im in am und sowie unter an bei aus ein eine einen einem einer eines',
  goesNot:
    'Fassung Worten Wirkung Ziel Blick Bezug Bezugnahme Hinweis Verweis Ausnahme Hilfe Zustimmung Rückwirkung Rahmen Recht Hinblick Grund Höhe Grunde Folge Anspruch Beginn',
  singlesOut: 'insbesondere namentlich vor_allem speziell',
  amends: 'eingefügt angefügt gefaßt gefasst geändert gestrichen aufgehoben ersetzt folgende_Fassung bisherige*',
  ibidem: 'ebenda ebd. a._a._O. a.a.O. aaO',
  alias: 'im_Folgenden im_folgenden nachfolgend nachstehend fortan im_Weiteren',
  notBefore: 'Sterne Sternen Uhr Euro Dollar Prozent',
  acts: {
    numbered:
      '-Richtlinie -Richtlinien RL -Verordnung -Verordnungen VO -Beschluss -Beschlusses -Resolution -Resolutionen -Entscheidung',
    byDate:
      '-Gesetz -Gesetzes -Gesetze -Verordnung -Abkommen -Abkommens -Übereinkommen -Übereinkommens -Dekret -Dekrets -Ukas',
    dated: 'vom',
    nouns:
      '-Schreiben -Schreibens -Rundschreiben -Bekanntmachung -Dienstvorschrift -Dekret -Dekrets -Ukas -Tarifvertrag -Tarifvertrags -Tarifvertrages -Vorschrift -Vorschriften -Verwaltungsvorschriften -vereinbarung BV ZDv',
    before: 'Erst* Zweit* Dritt* Viert* Fünft* Sechst* Siebt* Acht* Neunt* Zehnt* Elft* Zwölft*',
    gazettes:
      'BGBl. BGBl RGBl. RGBl ABl. ABl ABl._EG ABl._EU BStBl. BStBl GVBl. GVBl GVOBl. GVOBl GMBl. GMBl VMBl. VMBl StGBl. LGBl. BAnz. BAnz AS SR GV',
    versions: 'a._F. aF a.F. n._F. nF n.F.',
    short:
      'AktG AO AwG AWV BAT BAT-O BBesG BBG BeamtStG BeamtVG DesignG EEG EGStGB EStDV EStG FeV GebrMG GewO GewStG GKG GmbHG GNotKG GOÄ GOZ GrEStG HGB HOAI KStG KWG LuftVG LuftVO MarkenG MStV MTArb NachwG PatG PflVG RiStBV RStV StGB StPO StVollzG StVZO SVwG TV-L TV-V TVöD TVÜ-Bund TVÜ-Länder TVÜ-VKA UmwG UmwStG UrhG UStDV UStG UWG VOB/A VOB/B VwVG WaffG WRV ZPO ZGB SchKG ABGB ArbVG ASVG B-VG VfGG',
    shape: String.raw`(?=\p{L}*\p{Ll})(?=\p{L}+\p{Lu})\p{Lu}\p{L}{2,}(?:G|VO|GB|ZPO|StPO)(?: (?:19|20)\d\d)?|\p{Lu}{1,5}VO\.\p{Lu}{2,4}|\p{Lu}{3,}VO|\p{Lu}\p{L}*-(?:VO(?: \p{Lu}{2})?|RL|ÄndG|\p{Lu}{2,}G)|(?:\p{L}+s)?TV \p{Lu}{2,}(?:-\p{L}+)?(?: \d{4})?`,
    notShape:
      'BVerfG BVerwG BPatG ArbG LArbG VerfG VerwG OVerwG VerfGH BFH BGH BSG BAG EuG EuGH EGMR OLG KG LG AG VG OVG VGH LSG SG FG LAG OGH VfGH VwGH BGer BVGer',
  },
  capitalNouns: true,
  looseSuffixes: true,
};
