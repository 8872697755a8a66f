import type { Language } from '../language';

/** Words for provisions in Dutch. */
export const provisions: Language['provisions'] = {
  units: {
    article: 'artikel artikelen artikels art. artt. art',
    section: '§ §§ paragraaf paragrafen',
    paragraph: 'lid leden',
    subparagraph: 'alinea alinea’s',
    number: 'nummer nummers nr. nr punt punten onderdeel onderdelen sub onder',
    letter: 'letter letters',
    sentence: 'zin volzin',
    indent: 'streepje',
    book: 'boek',
    part: 'deel',
    title: 'titel',
    chapter: 'hoofdstuk',
    annex: 'bijlage bijlagen',
    protocol: 'protocol',
    recital: 'overweging overwegingen',
  },
  plural: 'artikelen artt. §§ paragrafen leden punten nummers onderdelen',
  either: '',
  weak: 'art',
  numbers: {
    cardinals:
      'een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    ordinals:
      'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende',
    cardinalTens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd',
    ordinalTens: 'twintigste dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste honderdste',
    joined: 'onesentens',
  },
  and: 'en of alsmede en/of',
  to: 'tot tot_en_met t/m',
  following: 'e.v. en_volgende ff.',
  conjunction: 'juncto jo. j° in_samenhang_met in_verbinding_met in_verband_met',
  of: 'van_het van_de van der',
  this: 'van_dit van_deze van_onderhavig',
  nouns: {
    treaty: '-verdrag -verdragen -overeenkomst -overeenkomsten -akkoord -akkoorden -conventie -pact -memorandum',
    charter: '-handvest',
    statute: '-statuut',
    law: '-wet -wetten -wetboek -verordening -richtlijn -besluit -reglement -regeling',
    constitution: '-grondwet',
    protocol: '-protocol -protocollen',
    declaration: '-verklaring -slotakte',
  },
  goesOn: 'van de het inzake betreffende over tot voor tegen tussen en der',
  acts: {
    numbered: 'resolutie resoluties richtlijn richtlijnen verordening verordeningen besluit',
    byDate: 'wet besluit',
    dated: 'van',
    gazettes: 'Stb.',
  },
  singlesOut: 'met_name in_het_bijzonder',
  ibidem: 'ibid. ibid idem t.a.p.',
  alias: 'hierna verder_te_noemen',
};
