import type { Language } from '../../languages/language';
import type { SpeechWords } from '../../languages/schema/speech';
import { Abbreviations } from '../../text/abbreviations';
import { entriesOf, firstForms, list } from './entries';
import { Nouns } from './nouns';
import { WordTable } from './wordTable';
import { pairs, singleWords, addEntry, endingsOf } from './lexiconEntries';
import { compileParticles } from './separableVerbs';
import { tag } from './tags';

export { tag };

export const anyPronoun = tag.masculine | tag.feminine | tag.neuter | tag.plural | tag.firstPerson;

export const anyCueVerb = tag.verb | tag.weakVerb | tag.gerund;

/** The speech words of a language, ready to be looked up. */
export interface SpeechLexicon {
  readonly words: SpeechWords;
  readonly tags: ReadonlyMap<string, number>;
  /** Numbers every word of every list. */
  readonly table: WordTable;
  /** By number of the word: its tags. */
  readonly tagsOf: Int32Array;
  /** By number of the word: 1 where it alone may make a report of its sentence, whatever its tags. */
  readonly reportsOf: Uint8Array;
  /** By number of the first word: the phrases that it may open, longest first. */
  readonly phrasesOf: readonly (readonly Phrase[] | undefined)[];
  readonly particles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly abbreviations: Abbreviations;
  readonly nouns: Nouns;
  /** By number of the word: its bits of `noun`. */
  readonly nounsOf: Uint8Array;
  readonly notMoodAfter: ReadonlySet<string>;
  readonly passive: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly openingSources: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  readonly focusParticles: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly datives: ReadonlySet<string>;
  readonly adjuncts: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly masculineArticles: ReadonlySet<string>;
  readonly feminineArticles: ReadonlySet<string>;
  readonly feminineEndings: readonly string[];
  /** The nominative of oblique articles, by the gender of their noun. */
  readonly feminineNominatives: ReadonlyMap<string, string>;
  readonly masculineNominatives: ReadonlyMap<string, string>;
  readonly neuterNominatives: ReadonlyMap<string, string>;
  readonly accusatives: ReadonlyMap<string, string>;
  readonly neuterEndings: readonly string[];
  readonly obliqueEndings: readonly string[];
  readonly backObjects: ReadonlySet<string>;
  readonly contraries: ReadonlySet<string>;
  readonly impersonalVerbs: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly clausal: ReadonlySet<string>;
  readonly citing: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly calling: ReadonlySet<string>;
  readonly reputed: ReadonlySet<string>;
  readonly judging: ReadonlySet<string>;
  readonly viewpoints: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  readonly sourceWords: ReadonlySet<string>;
  readonly emerging: ReadonlySet<string>;
  /** Nominatives of nouns, where they are needed to see the end of a source. */
  readonly nominatives: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly shortForms: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
  readonly answerVerbs: ReadonlySet<string>;
  /** Possessives and the pronoun that means the same. */
  readonly owners: ReadonlyMap<string, string>;
  readonly copulas: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** By what stands before it, the endings of an infinitive that says what is asked for. */
  readonly requested: ReadonlyMap<string, readonly string[]>;
  readonly loneSubjects: ReadonlyMap<string, readonly string[]>;
  readonly reportAdverbs: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  readonly hearsayEnds: ReadonlySet<string>;
  readonly hearsayParticiples: readonly string[];
  readonly conditionals: ReadonlySet<string>;
  readonly notHearsay: ReadonlySet<string>;
  readonly frameGoesOn: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  readonly addressees: ReadonlySet<string>;
  readonly adverbials: ReadonlySet<string>;
  readonly objectEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly obliqueAdjectives: readonly string[];
  readonly openEndings: readonly string[];
  readonly finiteEndings: readonly string[];
  readonly femininePast: readonly string[];
  readonly masculinePast: readonly string[];
  readonly participleEndings: readonly string[];
  readonly enclitics: readonly string[];
}

export interface Phrase {
  readonly words: readonly string[];
  readonly tags: number;
}

const compiled = new WeakMap<SpeechWords, SpeechLexicon>();

/** The compiled speech words of the language; made once for each. */
export function speechLexicon({ speech }: Language): SpeechLexicon {
  const known = compiled.get(speech);
  if (known) {
    return known;
  }
  const lexicon = compile(speech);
  compiled.set(speech, lexicon);
  return lexicon;
}

const fields: readonly (readonly [keyof SpeechWords, number])[] = [
  ['verbs', tag.verb],
  ['weakVerbs', tag.weakVerb],
  ['gerunds', tag.gerund],
  ['participles', tag.participle],
  ['auxiliaries', tag.auxiliary],
  ['impersonal', tag.impersonal],
  ['sources', tag.source],
  ['sourcePrepositions', tag.sourcePreposition],
  ['sourcesAfter', tag.sourceAfter],
  ['bareCues', tag.bareCue],
  ['that', tag.that],
  ['backPointing', tag.backPointing],
  ['reportedMood', tag.reportedMood],
  ['weakMood', tag.weakMood],
  ['slogans', tag.slogan],
  ['predicative', tag.predicative],
  ['masculine', tag.masculine],
  ['feminine', tag.feminine],
  ['neuter', tag.neuter],
  ['plural', tag.plural],
  ['firstPerson', tag.firstPerson],
  ['relatives', tag.relative],
  ['determiners', tag.determiner],
  ['linkers', tag.linker],
  ['stops', tag.stop],
  ['adverbs', tag.adverb],
  ['naming', tag.naming],
  ['namingAfter', tag.namingAfter],
  ['finite', tag.finite],
  ['sayingNouns', tag.sayingNoun],
  ['collectives', tag.collective],
];

function compile(words: SpeechWords): SpeechLexicon {
  const tags = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  for (const [field, bit] of fields) {
    for (const entry of entriesOf(words, field)) {
      addEntry(entry, bit, tags, phrases);
    }
  }
  const particles = compileParticles(words, tags);
  for (const candidates of phrases.values()) {
    candidates.sort((a, b) => b.words.length - a.words.length);
  }
  const table = new WordTable([...tags.keys(), ...phrases.keys(), ...Object.values(words).flatMap(singleWords)]);
  const nouns = new Nouns(words);
  const reporting = new Set([words.hearsay, words.reportAdverbs, words.openingSources].flatMap(list));
  return {
    words,
    tags,
    table,
    tagsOf: Int32Array.from(table.words, (word) => tags.get(word) ?? 0),
    reportsOf: Uint8Array.from(table.words, (word) => (reporting.has(word) ? 1 : 0)),
    phrasesOf: table.words.map((word) => phrases.get(word)),
    particles,
    abbreviations: new Abbreviations(list(words.abbreviations)),
    nouns,
    nounsOf: Uint8Array.from(table.words, (word) => nouns.ofEntry(word)),
    notMoodAfter: new Set(list(words.notMoodAfter)),
    passive: new Set(list(words.passive)),
    agents: new Set(list(words.agents)),
    asides: new Set(list(words.asides)),
    openingSources: new Set(list(words.openingSources)),
    oblique: new Set(list(words.oblique)),
    focusParticles: new Set(list(words.focusParticles)),
    prepositions: new Set(list(words.prepositions)),
    datives: new Set(list(words.datives)),
    adjuncts: new Set(list(words.adjuncts)),
    nameParticles: new Set(list(words.nameParticles)),
    subordinators: new Set(list(words.subordinators)),
    masculineArticles: new Set(list(words.masculineArticles)),
    feminineArticles: new Set(list(words.feminineArticles)),
    feminineEndings: list(words.feminineEndings),
    feminineNominatives: pairs(words.feminineNominatives),
    masculineNominatives: pairs(words.masculineNominatives),
    neuterNominatives: pairs(words.neuterNominatives),
    accusatives: pairs(words.accusatives),
    neuterEndings: list(words.neuterEndings),
    obliqueEndings: list(words.obliqueEndings),
    backObjects: new Set(list(words.backObjects)),
    contraries: new Set(list(words.contraries)),
    impersonalVerbs: new Set(list(words.impersonalVerbs)),
    denying: new Set(list(words.denying)),
    asking: new Set(list(words.asking)),
    questionWords: new Set(list(words.questionWords)),
    questionLabels: new Set(list(words.questionLabels)),
    answerLabels: new Set(list(words.answerLabels)),
    coordinators: new Set(list(words.coordinators)),
    speaking: new Set(list(words.speaking)),
    times: new Set(list(words.times)),
    clausal: new Set(list(words.clausal)),
    frameGoesOn: new Set(list(words.frameGoesOn)),
    prefixes: new Set(list(words.prefixes)),
    hearsay: new Set(list(words.hearsay)),
    hearsayEnds: new Set(list(words.hearsayEnds)),
    hearsayParticiples: list(words.hearsayParticiples),
    conditionals: new Set(list(words.conditionals)),
    notHearsay: new Set(list(words.notHearsay)),
    reportAdverbs: new Set(list(words.reportAdverbs)),
    citing: new Set(list(words.citing)),
    definites: new Set(list(words.definites)),
    reflexives: new Set(list(words.reflexives)),
    calling: new Set(list(words.calling)),
    reputed: new Set(list(words.reputed)),
    judging: new Set(list(words.judging)),
    viewpoints: new Set(list(words.viewpoints)),
    purposes: new Set(list(words.purposes)),
    possessives: new Set(list(words.possessives)),
    emerging: new Set(list(words.emerging)),
    sourceWords: new Set(list(words.sourceWords)),
    quoting: new Set(list(words.quoting)),
    nominatives: new Set(
      words.sourceWithoutComma === true
        ? [words.institutions, words.masculineNouns, words.feminineNouns].flatMap(firstForms)
        : [],
    ),
    titles: new Set(list(words.titles)),
    shortForms: new Set(list(words.shortForms)),
    answers: new Set(list(words.answers)),
    answerVerbs: new Set(list(words.answerVerbs)),
    owners: pairs(words.owners),
    copulas: new Set(list(words.copulas)),
    requests: new Set(list(words.requests)),
    own: new Set(list(words.own)),
    negations: new Set(list(words.negations)),
    requested: endingsOf(words.requested),
    loneSubjects: endingsOf(words.loneSubjects),
    adverbEndings: list(words.adverbEndings),
    addressees: new Set(list(words.addressees)),
    adverbials: new Set(list(words.adverbials)),
    objectEndings: list(words.objectEndings),
    adjectiveEndings: list(words.adjectiveEndings),
    obliqueAdjectives: list(words.obliqueAdjectives),
    finiteEndings: list(words.finiteEndings),
    openEndings: list(words.openEndings),
    femininePast: list(words.femininePast),
    masculinePast: list(words.masculinePast),
    participleEndings: list(words.participleEndings),
    enclitics: list(words.enclitics),
  };
}
