/**
 * Words that tie a quotation to its speaker. Every field is a list of lower-case words parted by white space; an
 * underscore stands for the space inside a phrase (`according_to`), braces hold the endings of a word that has several
 * (`сказа{л,ла}`). A language may leave any field out.
 */
export interface SpeechWords {
  /** Finite forms of saying that stand beside a quotation or a clause: `sagte`, `said`, `a_déclaré`. */
  readonly verbs?: string;
  /** Forms that tell of speech only where marks or a clause of report follow: `nannte`, `called`, `warnte`. */
  readonly weakVerbs?: string;
  /** Forms without an own subject, which is the sentence’s: `adding`, `saying`. */
  readonly gerunds?: string;
  /** Finite form and the particle that ends its clause, joined by `+`: `teilte+mit`. */
  readonly separable?: string;
  /** Past participles of saying, which need an auxiliary: `gesagt`, `mitgeteilt`. */
  readonly participles?: string;
  readonly auxiliaries?: string;
  /** Sayings without a person: `heißt_es`, `it_was_reported`. */
  readonly impersonal?: string;
  /** Their verbs, where the pronoun may stand apart from them: `heißt` (in denen es … heißt). */
  readonly impersonalVerbs?: string;
  /** Adverbs that make the rest of their sentence a report: `demnach`, `wonach`. */
  readonly reportAdverbs?: string;
  /** What stands before a source: `laut`, `according_to`, `selon`. */
  readonly sources?: string;
  /** Verb, preposition and particle by which a document says something, joined by `+`: (das) `geht+aus` (dem Bericht) `+hervor`. */
  readonly emerging?: string;
  /** Last words of sources that name who says it, with what follows: de `source` (policière). */
  readonly sourceWords?: string;
  /** Forms that the last word of a source takes with an article: `de:do,da,dos,das` (na opinião da). */
  readonly contractions?: string;
  /** Prepositions that make a source of the person or institution that they open a sentence with: `pour` (X, …). */
  readonly openingSources?: string;
  /** Prepositions that make a source only with a noun of saying: `nach` (Angaben). */
  readonly sourcePrepositions?: string;
  /** Nouns of saying: `Angaben`, `statement`; found also as the end of a compound (`Polizeiangaben`). */
  readonly sayingNouns?: string;
  /** What stands behind a source: `zufolge`. */
  readonly sourcesAfter?: string;
  /** What stands between a quotation and its speaker without a verb: `so` (“…”, so Merkel). */
  readonly bareCues?: string;
  /** Words that open a clause of report: `dass`, `that`, `whether`. */
  readonly that?: string;
  /** The word before an infinitive: `zu` (X forderte, … zu gehen). */
  readonly infinitive?: string;
  /** Verbs of asking, promising and proposing whose infinitive is a report, where no comma parts it: `призвал` (отложить). */
  readonly requests?: string;
  /**
   * What such an infinitive is told by: what stands before it, a colon, its endings: `de:er,ir,re`, `:ть,ти` where nothing
   * stands before it, `إلى:` where any word may follow, `ب-:ال` where the word
   * before is written together with it and the word behind begins so.
   */
  readonly requested?: string;
  /** Words that negate the infinitive before them: `не` (вмешиваться). */
  readonly negations?: string;
  /** Words by which a source is whom its sentence is about: nach `eigenen` (Angaben), naar `eigen` (zeggen). */
  readonly own?: string;
  /** Prefixes that the infinitive word stands behind: `bei` (beizutreten). */
  readonly prefixes?: string;
  /** Verbs that say by themselves that something is hearsay, and what then ends the sentence: `soll` … `haben`. */
  readonly hearsay?: string;
  readonly hearsayEnds?: string;
  /** Endings of the participles that make hearsay right behind such a verb: (aurait) `rencontré`; and those that do not. */
  readonly hearsayParticiples?: string;
  readonly notHearsay?: string;
  /** Words that open a condition, in which such a verb tells no hearsay: `si`. */
  readonly conditionals?: string;
  /** Whether a verb of saying with an object reports by itself: `verkündete das Inkrafttreten`. */
  readonly speechActs?: boolean;
  /** Definite articles, also joined to a preposition: `die`, `vom`. */
  readonly definites?: string;
  /** Pronouns by which somebody names himself: (nennt) `sich`. */
  readonly reflexives?: string;
  /** Forms of verbs that name their object by the words in marks: `nannte`, `sprach` (von). */
  readonly calling?: string;
  /** Words for what somebody is known as: `galt` (als). */
  readonly reputed?: string;
  /** Forms of verbs that judge their object and do not tell what was said: `begrüßte` (die Gespräche). */
  readonly judging?: string;
  /** Whether a clause of report may follow its verb without a word between: `said he would`. */
  readonly bareClauses?: boolean;
  /** Words of time between a verb and such a clause: (said on) `friday`, `last` (week). */
  readonly times?: string;
  /** Verbs that take no object but such a clause: `said`. */
  readonly clausal?: string;
  /** What makes a possessive of a pronoun in a language without spaces: 他`的` (副手). */
  readonly possessiveSign?: string;
  /** Possessives before a noun of saying that name whose words they are: nach `seinen` Worten. */
  readonly possessives?: string;
  /** Gerunds whose object has said the words: (podała agencja,) `cytując` (słowa prezydenta: …). */
  readonly quoting?: string;
  /** Nouns whose words in marks can be nothing but a name: (mit dem) `Titel`, (under the) `name`. */
  readonly titles?: string;
  /** Words between a name and its short form in marks: (der Bund), `kurz` (“DB”). */
  readonly shortForms?: string;
  /** Nouns that announce somebody’s words behind a colon: (her) `answer` (was short: “No.”). */
  readonly answers?: string;
  /** Verbs between the marks and such a noun: “No,” `came` (the reply from the ministry). */
  readonly answerVerbs?: string;
  /** Possessives and the pronoun of whom they belong to, where one is his or hers alone: `seine:er` (Antwort); `su:_` where it may be anybody’s. */
  readonly owners?: string;
  /** Words that open an infinitive of purpose, which tells nothing said: `um` (… zu helfen). */
  readonly purposes?: string;
  /** Ending of verbs in the mood of report that no list has: man prüf`-e`. */
  readonly moodEnding?: string;
  /** Ending of verbs in the past: mach`-te`, shrugg`-ed`. */
  readonly pastEnding?: string;
  /** What opens a sentence with whose view it is, and the verbs behind: `für` (die Ministerin) `ist` … */
  readonly viewpoints?: string;
  readonly copulas?: string;
  /** Words that point back to the sentence before: `das` (teilte X mit). */
  readonly backPointing?: string;
  /** What opens a comparison with words that are not true: `anders` (als X behauptet). */
  readonly contraries?: string;
  /** Forms of verbs whose object somebody else has said: `wies` (die Befürchtung zurück, dass …). */
  readonly denying?: string;
  /** Those of them that are what was said, so that the sentence before is the report: `das` (teilte X mit), `об_этом`. */
  readonly backObjects?: string;
  /** Verb forms that by themselves tell of reported speech: `sei`, `habe`, `könne`. */
  readonly reportedMood?: string;
  /** Forms that do so only near another sign: `wäre`, `hätte`. */
  readonly weakMood?: string;
  /** Words that, right before a form of `reportedMood`, show that it is not one: `ich` (habe). */
  readonly notMoodAfter?: string;
  /** Auxiliaries of the passive, and what stands before its agent: `wird … von X`. */
  readonly passive?: string;
  readonly agents?: string;
  /** Words that open an aside with the speaker: `wie` (X mitteilte), `as` (X said). */
  readonly asides?: string;
  /** Words before a subject that do not turn the order round: `auch` (X sagte). */
  readonly focusParticles?: string;
  /** Words that join a second verb to the same subject: `und`, `and`. */
  readonly coordinators?: string;
  /** Endings of adverbs that may open a sentence: `-end` (Ergänzend sagte X). */
  readonly adverbEndings?: string;
  /** Participles of which a passive subject is the speaker: `zitiert`, `quoted`. */
  readonly citing?: string;
  /** Articles and pronouns that a subject cannot begin with: `den`, `dem`. */
  readonly oblique?: string;
  /** Articles of feminine nouns, where those of `masculineArticles` are of masculine nouns alone: `la`. */
  readonly feminineArticles?: string;
  /** Articles that are nominative before masculine nouns and oblique before feminine ones: `der`. */
  readonly masculineArticles?: string;
  /** Endings by which a noun is seen to be feminine: `-ung`. */
  readonly feminineEndings?: string;
  /** Ending of an adjective behind such an article where it is oblique: `der neuen` (Zeitung). */
  readonly weakEnding?: string;
  /** Oblique articles and the nominative of the same noun, by its gender: `der:die` (Regierung), `des:das` (Ministeriums). */
  readonly feminineNominatives?: string;
  readonly masculineNominatives?: string;
  readonly neuterNominatives?: string;
  /** The same for articles that are accusative before masculine nouns, and plural before others: `den:der`. */
  readonly accusatives?: string;
  /** Endings by which a noun is seen to be neuter: `-ium`; and those that a noun has only where it is oblique: `-s`. */
  readonly neuterEndings?: string;
  readonly obliqueEndings?: string;
  /** Words that govern the noun phrase behind them, so that it is no subject: `in`, `mit`. */
  readonly prepositions?: string;
  /** Prepositions that go on with “the minister”, but not with a bare name: (Kresk) `in`, `zu`. */
  readonly adjuncts?: string;
  /** Prepositions that a surname may begin with: `von` (der Leyen). */
  readonly nameParticles?: string;
  /** Words that open whom somebody speaks to, behind a name: `à` (la presse), `to` (reporters). */
  readonly datives?: string;
  /** Whether the subject may stand behind a verb that a comma parts from what is said: `…, заявил журналистам X`. */
  readonly subjectBehind?: boolean;
  /** Whether names have no capitals: a single small word may be somebody, and a phrase ends with the name in it. */
  readonly caseless?: boolean;
  /** A preposition that is written together with a source: (وفقا) `ل`لجنة. */
  readonly sourceClitic?: string;
  /** Whether no comma parts a source from its sentence: `Zdaniem Dymowa` (rozmowy ruszą w maju). */
  readonly sourceWithoutComma?: boolean;
  /** Words for those somebody speaks to, between verb and subject: (заявил) `журналистам` (X). */
  readonly addressees?: string;
  /** Endings by which a small word is seen to be an object: (прокомментировал) `ситуацию` (X). */
  readonly objectEndings?: string;
  /**
   * Endings of a verb and of the small words that may be its subject alone behind it, by gender: `ла:а,я` (сказала) `соседка`.
   */
  readonly loneSubjects?: string;
  /** Endings of adjectives that a title may follow: `официальный` (представитель). */
  readonly adjectiveEndings?: string;
  /** Endings of adjectives inside a source: (według) `wstępnych` (danych). */
  readonly obliqueAdjectives?: string;
  /** Prepositions whose phrase may stand between verb and subject: (сказал) `в` (интервью X). */
  readonly adverbials?: string;
  /** Endings of verbs whose subject is left open, so that the institution they are said in speaks: сооб`щили` (в МИД). */
  readonly openEndings?: string;
  /** Words that open a clause with a subject of its own: `when`, `als`, `weil`. */
  readonly subordinators?: string;
  /** Ending of plural nouns, which forms of saying may have, too: (say) official`s`, (inspection) report`s`. */
  readonly pluralEnding?: string;
  /** Endings of participles that open a sentence before its subject: `-ing` (Speaking at the harbor, X said). */
  readonly participleEndings?: string;
  /** Singular pronouns by grammatical gender, then plural and first-person ones. */
  readonly masculine?: string;
  readonly feminine?: string;
  readonly neuter?: string;
  readonly plural?: string;
  readonly firstPerson?: string;
  /** Further words, besides the pronouns, in which somebody speaks of himself or to others: `mein`, `us`. */
  readonly speaking?: string;
  /** Relative pronouns that make the noun before them the speaker. */
  readonly relatives?: string;
  /** Articles and the like, which open a noun phrase. */
  readonly determiners?: string;
  /** Words that go on with a noun phrase after its first noun: `der`, `of`, `de`, `for`. */
  readonly linkers?: string;
  /** Words that no noun phrase contains: prepositions, conjunctions, adverbs of time, names of days. */
  readonly stops?: string;
  /** Adverbs between subject and verb, stepped over: `auch`, `also`. */
  readonly adverbs?: string;
  /** Words before marks that hold a name or title: `sogenannte`, `Zeitung`, `film`. */
  readonly naming?: string;
  /** Nouns before marks that hold somebody’s words: `Parole`, `slogan`. */
  readonly slogans?: string;
  /** Words that say what something is called by somebody: `als` (bezeichnete … als “…”), `as`. */
  readonly predicative?: string;
  /** Verbs and nouns after marks that hold a name: `heißt`, `-Affäre` is found by its hyphen. */
  readonly namingAfter?: string;
  /** Frequent finite verbs, by which words in marks are seen to be a sentence: `ist`, `will`, `has`. */
  readonly finite?: string;
  /** Endings of finite verbs, by which words in marks are seen to be a sentence: wypełni`liśmy`. */
  readonly finiteEndings?: string;
  /** Verbs of asking, and participles of who is asked (`pytany` o to, odparł), and the words that open a question, where a clause may open with them, too: `fragte`, `wie`. */
  readonly asking?: string;
  readonly questionWords?: string;
  /** What stands before a question and an answer of an interview in place of a name: `frage`, `antwort`. */
  readonly questionLabels?: string;
  readonly answerLabels?: string;
  /** Words of both parties together: `beide_seiten`. */
  readonly collectives?: string;
  /** Titles and roles, feminine and masculine, by which `she` and `er` find their person. */
  readonly feminineNouns?: string;
  readonly masculineNouns?: string;
  /** Stands before whom somebody quotes: نقلت الوكالة `عن` المتحدث. */
  readonly citedBehind?: string;
  /** Whether masculine titles are women’s, too: `министр Ильва Брандт`. */
  readonly genericTitles?: boolean;
  /** Endings of verbs in the past that tell the gender of their subject: `ла` (министр сообщила). */
  readonly femininePast?: string;
  readonly masculinePast?: string;
  /** Nouns of institutions that speak: `regierung`, `ministry`; also as the end of a compound. */
  readonly institutions?: string;
  /** Documents that speak: `mitteilung`, `report`. */
  readonly documents?: string;
  /** Words with a period that ends no sentence, without the period: `dr`, `nr`, `z.b`. */
  readonly abbreviations?: string;
  /** Whether a number with a period is an ordinal (`3. Dezember`), so that it ends no sentence. */
  readonly ordinalPeriod?: boolean;
  /** Whether the subject may follow the verb of a main clause outside of frames: `Am Montag sagte X`. */
  readonly verbSecond?: boolean;
  /** Whether other parts of the clause may stand between a verb and its subject: `a lancé mardi devant les députés` (X). */
  readonly farSubjects?: boolean;
  /** Whether a verb needs no pronoun for a subject that is known: `añadió`. */
  readonly dropsSubject?: boolean;
  /** Whether common nouns are written with capitals, so that a capital shows no name. */
  readonly capitalNouns?: boolean;
  /** Whether `l’homme` is two words. */
  readonly elision?: boolean;
  /** Endings joined to a verb by a hyphen: `-t-il` (a-t-il dit), longest first. */
  readonly enclitics?: string;
  /** Particles that end a subject: `は`, `은`; and those that close what is quoted: `と`, `라고`. */
  readonly subjectParticles?: string;
  readonly quotingParticles?: string;
  /** Ends of a clause that is the object of a verb of saying: (警告を受けた)`ことを`(否定した). */
  readonly facts?: string;
  /** Characters that are surnames, where names are not parted from the words around them. */
  readonly surnames?: string;
  /** Characters that tell a woman's given name. */
  readonly feminineSigns?: string;
  /** Verbs whose report follows without a comma, where no spaces part words: `宣布`; and words that only hold such a verb: `名称`. */
  readonly bareVerbs?: string;
  readonly notVerbs?: string;
  /** Those of them that say that it is not so, so that they are a part of what is reported: `否认` (辞职). */
  readonly denials?: string;
  /** Nouns that end a source: 据…`消息`. */
  readonly sourceNouns?: string;
  /** Characters that foreign names are written with. */
  readonly foreignSigns?: string;
  /** Words by which a few words in marks are seen to be told by somebody, no name: `不`, `令`. */
  readonly predicates?: string;
  /** Whether words are not parted by spaces. */
  readonly unspaced?: boolean;
  /** Words behind a comma that go on with the author’s words inside the marks: `en` (riant), `qui`. */
  readonly frameGoesOn?: string;
  /** Whether the authors’ words may stand inside the marks: `« Oui, a-t-il dit, … »`. */
  readonly framesInside?: boolean;
  /** Whether they may be a sentence of their own between dashes there: `«Нет. — Мэр говорит тихо. — Ни сегодня»`. */
  readonly sentencesInside?: boolean;
}
