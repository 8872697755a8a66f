import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '“” ‘’ 「」 『』',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '체약국 하여야',
};

const speech: Language['speech'] = {
  verbs: `불렀다 소리쳤다 우려했다 회상했다 질문했다 되물었다 해명했다 내다봤다 전망했다 예상했다 요구했다 규정하고 지시했다 말했으며 강조하면서 전하며 설명하며 주장하며 비판하며 반박하며 호소하며 말했다 밝혔다 전했다 강조했다 설명했다 주장했다 덧붙였다 지적했다 발표했다 답했다 물었다 비판했다 경고했다 촉구했다 언급했다 했다 적었다 썼다 평가했다
    인정했다 부인했다 보도했다 호소했다 당부했다 반박했다 토로했다 말하며 밝히며 강조하며 며 라며 이라며 라고 고 이라고 라면서 면서 이라면서 규정하고 제안했다 약속했다 권고했다 명령했다 요청했다 주문했다 당부했다 다짐했다`,
  sources: `에_따르면 따르면`,
  subjectParticles: `은 는 이 가 께서`,
  adjuncts: `에 에서 에는 반면`,
  backPointing: `이렇게 이같이 이처럼 이와_같이`,
  quotingParticles: `는_입장을 는_뜻을 는_방침을 는_의지를 는_견해를 는_점을 는_취지로 는_글을 고_것으로 것으로 이라고 라고 고 이라며 라며 며 라면서 면서 다고 겠다고`,
  answers: `대답이었다 답변이었다 설명이었다`,
  possessiveSign: `의_`,
  facts: `것을 사실을`,
  hearsayEnds: `고_한다 고_했다`,
  judging: `비판했다 경고했다`,
  asking: `질문에 물음에`,
  masculine: `그 그는 그가`,
  questionLabels: '문 질문 기자',
  answerLabels: '답 답변',
  feminine: `그녀 그녀는 그녀가`,
  plural: `양측은 양국은 이들은`,
  firstPerson: `나는 우리는`,
  naming: `이른바 소위 영화 소설 노래 라는`,
  finite: `있다 없다 했다 한다 이다 아니다 것이다 합니다 입니다 있습니다 하겠다 됩니다 된다`,
  stops: `이날 지난 오늘 어제 또 한편 그러나 이에 그리고 대해 통해 위해 월요일 화요일 수요일 목요일 금요일`,
  feminineNouns: `여사`,
  masculineNouns: `차관 부부장 관계자 전문가 주석 실장 지사 시장 감독 기자 사무총장 부총리 국무위원장 대통령 총리 장관 대변인 의원 대사 위원장 대표 소장 원장 총장 국장 청장 처장 사장 회장 교수 사령관 외무 대변인`,
  institutions: `언론 매체 외교부 국방부 정부 경찰 법원 위원회 통일부 청와대 검찰 통신`,
  documents: `성명 보고서 결의 조약`,
};

const provisions: Language['provisions'] = {
  units: {},
  plural: '',
  either: '',
  weak: '',
  numbers: {},
  and: ', 및 와 과 또는 · 그리고',
  to: '부터 내지 에서 ~ ∼ -',
  following: '이하',
  conjunction: '와_함께 과_함께',
  of: '의 상의',
  this: '이 본 동',
  nouns: {
    treaty: '조약 협약 협정 규약 합의서',
    charter: '헌장',
    statute: '규정',
    law: '법 법률 형법 민법',
    constitution: '헌법',
    protocol: '의정서',
    declaration: '선언',
  },
  goesOn: '',
  ibidem: '위와_같음',
  alias: '이하',
  around: {
    open: '제',
    units: { article: '조', paragraph: '항', number: '호', letter: '목', chapter: '장', section: '절', part: '편' },
  },
};

const headings: Language['headings'] = {
  units: {
    article: '조',
    book: '편',
    part: '부',
    chapter: '장',
    section: '절',
    subsection: '관',
    annex: '부속서 별표 부록',
    protocol: '의정서',
  },
  subunits: '항 호',
  preamble: '전문 | 서문',
  closing: '이상의 증거로 | 이상의 증거로서 | 이를 증명하기 위하여',
  deleted: '삭제',
};

const offices: Language['offices'] = {
  endings: '은 는 이 가 을 를 의 과 와 도 에게 으로 로 께서 에',
  roles: {
    president: '대통령~',
    head_of_state: '국가주석~ 주석~ 국무위원장~ 국왕~ 여왕~ 교황~',
    head_of_government: '총리~ 국무총리~ 수상~ 내각총리~',
    vice_president: '부통령~',
    deputy_head_of_government: '부총리~',
    foreign_minister: '외무장관~ 외교장관~ 외무상~ 외교부장~ 국무장관~ 외교부_장관~ 외무부_장관~',
    deputy_foreign_minister: '외무성_부상~ 외무차관~ 외교차관~ 외무부상~ 부상~',
    defence_minister: '국방장관~ 국방상~',
    minister: '장관~',
    finance_minister: '재무장관~ 경제부총리~',
    interior_minister: '내무장관~',
    adviser: '보좌관~',
    regional: '지사~ 도지사~ 주지사~',
    mayor: '시장~',
    director: '국장~',
    representative: '부부장~',
    deputy_minister: '차관~',
    spokesperson: '대변인~',
    ambassador: '대사~',
    envoy: '특사~',
    intl_org_head: '사무총장~',
    legislature_head: '의장~',
    military: '장군~ 총참모장~ 대장~',
    party_leader: '총비서~ 대표~',
    chair: '위원장~',
    legislator: '의원~',
  },
  counterparts: '',
  deputy: '부',
  former: '전',
  links: '',
  determiners: '',
  honorifics: '',
  particles: '',
  notNames:
    '신임 현직 전직 차기 역대 모든 다른 이번 당시 해당 양국 고위 정부 여야 주요 초대 젊은 새로운 첫 전임 후임 집권 여당 야당 외교부 국방부 최고 유일한',
  commonWords: '',
  givenNames: '',
  countries: `
    AD 안도라 | AE 아랍에미리트 | AF 아프가니스탄 | AG 앤티가_바부다 | AI 앵귈라 | AL 알바니아 | AM 아르메니아 | AO 앙골라 | AR 아르헨티나 | AS 아메리칸_사모아
    AT 오스트리아 | AU 오스트레일리아 | AW 아루바 | AZ 아제르바이잔 | BA 보스니아_헤르체고비나 | BB 바베이도스 | BD 방글라데시 | BE 벨기에 | BF 부르키나파소 | BG 불가리아
    BH 바레인 | BI 부룬디 | BJ 베냉 | BL 생바르텔레미 | BM 버뮤다 | BN 브루나이 | BO 볼리비아 | BR 브라질 | BS 바하마 | BT 부탄 | BW 보츠와나 | BY 벨라루스
    BZ 벨리즈 | CA 캐나다 | CD 콩고-킨샤사 | CF 중앙_아프리카_공화국 | CG 콩고-브라자빌 | CH 스위스 | CI 코트디부아르 | CL 칠레 | CM 카메룬 | CN 중국
    CO 콜롬비아 | CR 코스타리카 | CU 쿠바 | CV 카보베르데 | CW 퀴라소 | CX 크리스마스섬 | CY 키프로스 | CZ 체코 | DE 독일 | DJ 지부티 | DK 덴마크 | DM 도미니카
    DO 도미니카_공화국 | DZ 알제리 | EC 에콰도르 | EE 에스토니아 | EG 이집트 | EH 서사하라 | ER 에리트리아 | ES 스페인 | ET 에티오피아 | EU 유럽연합 | FI 핀란드
    FJ 피지 | FM 미크로네시아 | FR 프랑스 | GA 가봉 | GB 영국 | GD 그레나다 | GE 조지아 | GF 프랑스령_기아나 | GG 건지 | GH 가나 | GI 지브롤터 | GL 그린란드
    GM 감비아 | GN 기니 | GP 과들루프 | GQ 적도_기니 | GR 그리스 | GT 과테말라 | GU 괌 | GW 기니비사우 | GY 가이아나 | HK 홍콩 | HN 온두라스 | HR 크로아티아
    HT 아이티 | HU 헝가리 | ID 인도네시아 | IE 아일랜드 | IL 이스라엘 | IM 맨섬 | IN 인도 | IQ 이라크 | IR 이란 | IS 아이슬란드 | IT 이탈리아 | JE 저지
    JM 자메이카 | JO 요르단 | JP 일본 | KE 케냐 | KG 키르기스스탄 | KH 캄보디아 | KI 키리바시 | KM 코모로 | KN 세인트키츠_네비스 | KP 북한 조선 | KR 대한민국 한국
    KW 쿠웨이트 | KZ 카자흐스탄 | LA 라오스 | LB 레바논 | LC 세인트루시아 | LI 리히텐슈타인 | LK 스리랑카 | LR 라이베리아 | LS 레소토 | LT 리투아니아 | LU 룩셈부르크
    LV 라트비아 | LY 리비아 | MA 모로코 | MC 모나코 | MD 몰도바 | ME 몬테네그로 | MF 생마르탱 | MG 마다가스카르 | MK 북마케도니아 | ML 말리 | MM 미얀마
    MN 몽골 | MO 마카오 | MQ 마르티니크 | MR 모리타니 | MS 몬트세라트 | MT 몰타 | MU 모리셔스 | MV 몰디브 | MW 말라위 | MX 멕시코 | MY 말레이시아 | MZ 모잠비크
    NA 나미비아 | NATO 나토 | NC 뉴칼레도니아 | NE 니제르 | NF 노퍽섬 | NG 나이지리아 | NI 니카라과 | NL 네덜란드 | NO 노르웨이 | NP 네팔 | NR 나우루
    NU 니우에 | NZ 뉴질랜드 | OM 오만 | PA 파나마 | PE 페루 | PF 프랑스령_폴리네시아 | PG 파푸아뉴기니 | PH 필리핀 | PK 파키스탄 | PL 폴란드 | PM 생피에르_미클롱
    PR 푸에르토리코 | PS 팔레스타인_지구 | PT 포르투갈 | PW 팔라우 | PY 파라과이 | QA 카타르 | RE 레위니옹 | RO 루마니아 | RS 세르비아 | RU 러시아 | RW 르완다
    SA 사우디아라비아 | SC 세이셸 | SD 수단 | SE 스웨덴 | SG 싱가포르 | SH 세인트헬레나 | SI 슬로베니아 | SK 슬로바키아 | SL 시에라리온 | SM 산마리노 | SN 세네갈
    SO 소말리아 | SR 수리남 | SS 남수단 | ST 상투메_프린시페 | SV 엘살바도르 | SX 신트마르턴 | SY 시리아 | SZ 에스와티니 | TD 차드 | TG 토고 | TH 태국
    TJ 타지키스탄 | TK 토켈라우 | TL 동티모르 | TM 투르크메니스탄 | TN 튀니지 | TO 통가 | TR 튀르키예 | TT 트리니다드_토바고 | TV 투발루 | TW 대만 | TZ 탄자니아
    UA 우크라이나 | UG 우간다 | UN 유엔 | US 미국 미 | UY 우루과이 | UZ 우즈베키스탄 | VA 바티칸_시국 | VC 세인트빈센트그레나딘 | VE 베네수엘라 | VG 영국령_버진아일랜드
    VI 미국령_버진아일랜드 | VN 베트남 | VU 바누아투 | WS 사모아 | XK 코소보 | YE 예멘 | YT 마요트 | ZA 남아프리카 | ZM 잠비아 | ZW 짐바브웨
  `,
  roleAfterName: true,
  genitiveSign: '의',
  titleParticles:
    '은 는 이 가 을 를 과 와 의 도 에 에게 에게서 께 께서 로 으로 만 부터 까지 처럼 보다 이라고 라고 이며 이고 인',
  nameBefore:
    '(?<![가-힣])(?:(?<name>(?![가-힣]*(?:의|은|는|을|를|과|와|도|에|로|서|게|한|된|인|던|부|처|청|원|실|회|당|국|군|측|단|성|위|상|령|관|리|장|적) )(?!신임 |현직 |전직 |차기 |역대 |모든 |다른 |이번 |당시 |해당 |양국 |각국 |고위 |미국 |정부 |여야 |주요 |초대 )[가-힣]{2,7}) |(?<name2>[가-힣]{2,4}) (?:[가-힣]+(?:부|처|청|실|당|회|원) ))',
};

const dateline: Language['dateline'] = {
  writers: '기자 특파원',
};

export const korean: Language = {
  code: 'ko',
  name: '한국어',
  detect: { script: /\p{sc=Hangul}/u, weight: 0.3, words: '은 는 이 가 을' },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
