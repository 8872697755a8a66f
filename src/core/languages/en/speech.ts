import type { Language } from '../language';

/** Words of speech in English. */
export const speech: Language['speech'] = {
  verbs: `tweeted tweets texted say says said tell tells told add adds added state states stated announce announces announced declare declares
    declared explain explains explained note notes noted stress stresses stressed emphasize emphasizes emphasized
    emphasise emphasised insist insists insisted argue argues argued claim claims claimed assert asserts asserted maintain
    maintains maintained contend contends contended reiterate reiterates reiterated repeat repeats repeated confirm
    confirms confirmed acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded reveal reveals
    revealed disclose discloses disclosed report reports reported write writes wrote tweet tweets tweeted post posts posted
    warn warns warned caution cautions cautioned predict predicts predicted suggest suggests suggested conclude concludes
    concluded recall recalls recalled remark remarks remarked observe observes observed comment comments commented reply
    replies replied respond responds responded answer answers answered retort retorts retorted counter counters countered
    shout shouts shouted joke jokes joked quip quips quipped testify testifies testified allege alleges alleged charge
    charges charged complain complains complained lament laments lamented boast boasts boasted vow vows vowed pledge
    pledges pledged promise promises promised swear swears swore ask asks asked question questions questioned deny denies
    denied quote quotes quoted continue continues continued went_on goes_on interject interjects interjected whisper
    whispered whispers yell yelled yells cry cried cries exclaim exclaimed exclaims mutter muttered murmur murmured laugh
    laughed sigh sighed scream screamed chant chanted read reads wrote point_out points_out pointed_out think thinks
    thought believe believes believed call calls called describe describes described advise advised urge urges urged
    demand demands demanded begin began rejoin rejoined inquire inquired enquired returned ejaculated resumed proceeded
    remonstrated echoed pursued observed persisted interrupted interposed gasped groaned growled protested pleaded
    stammered sobbed sneered snapped mused marveled marvelled ventured volunteered offered agreed opined intoned quoth
    whimpered hissed roared blurted proclaimed proclaims thundered chimed_in tells recounted recounts lectured fumed
    grumbled scoffed summed_up sums_up mocked mocks blasted slammed ripped praised praises hailed attacked criticized
    criticised condemned condemns denounced denounces dismissed rejected dubbed labeled labelled referred refers
    characterized branded decried touted accused accuses bragged brags tells exhorted replied implored underlined underlines underscored
    underscores wondered wonders assured assures informed reckons reckoned elaborated affirm affirms affirmed attest
    attests attested bemoan bemoans bemoaned chide chides chided concur concurs concurred confess confesses confessed confide
    confides confided crow crowed deplore deplores deplored gush gushes gushed jeer jeered moan moaned opine opines plead
    pleads pronounce pronounced rant ranted rebuke rebukes rebuked rebut rebuts rebutted recite recited remind reminds
    reminded scold scolds scolded snarl snarled sniff sniffed snort snorted specify specifies specified stipulate
    stipulates stipulated taunt taunts taunted theorize theorized threaten threatens threatened utter uttered wail wailed
    whine whined texted emailed bellow bellowed liken likens likened apologize apologizes apologized apologise
    apologises apologised hit_back hits_back shot_back shoots_back fired_back fires_back weighed_in weighs_in chipped_in
    chips_in piped_up doubled_down doubles_down lashed_out lashes_out railed rails ridiculed ridicules derided derides`,
  weakVerbs: `speaks speak spoke ruled estimate estimates estimated forecast forecasts clarified clarifies declined refused hope hopes hoped fear fears feared expect expects expected doubt doubts doubted indicate indicates indicated
    signal signals signaled signalled hint hints hinted imply implies implied find finds found show shows showed learn
    learned know knows knew feel feels felt see sees saw want wants wanted mean means meant discuss discussed mention
    mentions mentioned welcome welcomes welcomed propose proposes proposed recommend recommends recommended decide decided
    agree agrees speculate speculated worry worries worried understand understands understood pointed turned opened ended
    noticed continued imagine compare compared sees views viewed considers considered`,
  gerunds: `saying adding telling noting stating arguing claiming insisting declaring explaining writing asking
    announcing warning suggesting calling stressing emphasizing concluding tweeting quipping joking shouting chanting
    citing referring describing quoting pointing_out reading yelling responding replying screaming asserting proclaiming
    vowing promising maintaining complaining lamenting boasting recalling observing remarking continuing labeling dubbing
    accusing dismissing denouncing condemning criticizing criticising blasting slamming praising hailing mocking deriding
    labelling branding decrying confirming denying acknowledging admitting conceding revealing predicting pleading
    urging demanding contending alleging emphasising reiterating repeating likening`,
  participles: `said told added stated announced declared explained noted stressed emphasized insisted argued claimed
    asserted maintained written tweeted posted warned predicted suggested concluded confirmed acknowledged admitted
    conceded revealed reported pledged promised vowed asked called described quoted denied repeated reiterated
    complained testified alleged proposed recommended denounced condemned criticized praised blasted dubbed referred
    vowed sworn responded boasted`,
  auxiliaries: `has have had is are was were be been being did does do will would can could should may might must 's 've 'd`,
  impersonal: `it_was_reported it_is_said it_was_announced there_are_reports`,
  datives: `to`,
  sources: `according_to per in_the_words_of citing as_told_to in_the_view_of in_the_opinion_of`,
  that: `that whether if`,
  passive: `is are was were be been being`,
  agents: `by`,
  asides: `as`,
  bareClauses: true,
  times: `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight late early earlier last this next
    week month year morning afternoon evening night january february march april may june july august september october
    november december`,
  clausal: `say says said saying think thinks thought insist insists insisted contend contends contended`,
  frameGoesOn: `with who in as while her his and`,
  adverbEndings: `ly`,
  participleEndings: `ing`,
  pastEnding: `ed`,
  pluralEnding: `s`,
  prepositions: `of for at from in with on to before during after since until into through about over under between against among
    upon by per via following despite without within amid alongside toward towards`,
  subordinators: `when while if because although though whereas where once unless that whether`,
  coordinators: `and but or`,
  citing: `quoted cited`,
  masculine: `he`,
  questionLabels: 'question q interviewer',
  answerLabels: 'answer a',
  quoting: `quoting`,
  nameParticles: `van von de della di le ben bin al el`,
  titles: `title motto name nickname`,
  answerVerbs: `was is came comes`,
  answers: `answer response reply reaction comment message verdict conclusion words advice explanation argument plea warning motto assessment question reason result motive promise consequence`,
  owners: `his:he her:she its:it their:they`,
  feminine: `she her`,
  neuter: `it`,
  plural: `they both`,
  firstPerson: `i we`,
  speaking: `me my mine us our ours you your`,
  relatives: `who whose which that`,
  determiners: `the a an this that these those his her its their our my one another some many several both each other
    two three most`,
  linkers: `of for at from in with on and to the de von van & who’s`,
  stops: `before during while after when whenever as because since until if that whether although though but or so than then
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april june
    july august september october november december into through about over under between against among upon by per
    according via also not never too just still even again later earlier ago now here there yet instead however meanwhile
    however ever only once twice recently previously following via to`,
  adverbs: `more also then later recently once previously repeatedly reportedly often even still just now always publicly
    simply quickly further again never ever not himself herself themselves itself not bluntly openly famously famously
    only first already finally immediately eventually actually basically thus soon explicitly specifically clearly
    initially merely similarly slowly quietly softly gravely all both too angrily earlier had has have really`,
  naming: `hereinafter hereafter so-called so_called dubbed nicknamed titled entitled called known film films movie book books novel song songs album albums
    operation magazine newspaper show series band slogan word words term terms phrase phrases hashtag headline headlined
    title program documentary segment chapter essay poem play ad video track hit single podcast named code-named codenamed
    codename nickname chants blog column column's sitcom musical comedy episode signs sign banner label labeled`,
  slogans: `chant chants chants shouts cries reading sign signs banner slogan slogans question answer remark remarks motto headline`,
  predicative: `as`,
  calling: `call calls called dub dubs dubbed label labels labeled labelled nickname nicknames nicknamed`,
  namingAfter: `movement`,
  finite: `is are was were am be been being has have had do does did will would can could should may might must it's i'm
    we're they're don't doesn't didn't can't won't i've we've that's there's he's she's you're isn't aren't wasn't it’s i’m
    we’re they’re don’t doesn’t didn’t can’t won’t i’ve we’ve that’s there’s he’s she’s you’re isn’t aren’t wasn’t i’ll
    we’ll think thinks know knows want wants need needs get gets got go goes went make makes made said says say believe
    hope love loves loved let let's let’s see sees saw come comes came take takes took gave give gives shall`,
  collectives: `both_sides both_parties both_countries both_men both_women`,
  feminineNouns: `mrs ms miss lady woman queen mother daughter sister spokeswoman congresswoman chairwoman girl wife princess
    actress madam businesswoman`,
  masculineNouns: `mr sir man king father son brother spokesman congressman chairman boy husband prince actor lord
    businessman`,
  institutions: `ministry government police court agency party committee council commission embassy army university
    institute union bank organization group campaign parliament senate house kremlin pentagon department office company
    newspaper network association center administration team board`,
  documents: `statement communiqué report resolution treaty article study poll survey letter release memo email tweet
    ruling indictment transcript document filing complaint speech column editorial op-ed post`,
  abbreviations: `mr mrs ms dr prof st jr sr rep reps sen sens gov lt col gen capt sgt maj rev hon no vs etc inc ltd co corp
    jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n d.c a.m p.m i.e e.g ph.d mt ft dept vol art messrs hon
    n.h n.y n.c s.c calif fla ga ariz`,
};
