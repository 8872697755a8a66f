import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '「」 『』 “”',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '締約国 ものとする しなければならない',
};

const speech: Language['speech'] = {
  verbs: `懸念する 懸念した 懸念している 恐れている 呼んだ 評した 尋ねた 尋ねる 問いかけた 質問した 話す 反発 語気を強めた 語気を強め 不安を口にした 口にした 口にし 懸念を示した 怒りをあらわにした 不満を示した 釈明した 皮肉った 反発した 反発し 付け加えた 付け加え 強調 批判 指摘 説明 主張 発表 表明 抗議 反論 批判し 強調し 指摘している 述べている 語っている 主張している 強調している 定めている 規定している 報じている 伝えている 求めた 話している 見方を示した 認識を示した 考えを示した 方針を示した 意向を示した 見解を示した 懸念を示した つづった 投稿した コメント 断言した 釈明した 謝罪した 強調、 反論した 述べた 述べ 述べて 語った 話した 言った 指摘した 強調した 説明した 発表した 明らかにした 主張した 表明した 批判した 答えた 語る 述べる コメントした
    訴えた 呼びかけた 警告した 否定した 認めた 伝えた 報じた 書いた としている とした という と言う と述べ と語り 規定する 定める 要求した 要請した 指示した 命じた 促した 求めている 呼びかけている 提案した 勧告した 約束した 誓った 憤る 憤った 嘆く 嘆いた 訴える 明かした 打ち明けた 振り返った 振り返る 強調する 指摘する 主張する 批判する 漏らした こぼした 警告する`,
  sources: `によると によれば`,
  subjectParticles: `は が も`,
  backPointing: `こう このように そう`,
  quotingParticles: `よう ように と って などと との`,
  answers: `答えだった 返事だった 説明だった`,
  possessiveSign: `の`,
  facts: `ことを`,
  hearsayEnds: `という とのことだ`,
  judging: `批判した 批判 批判する 非難した 抗議 反発 憤る 憤った 嘆く 嘆いた 謝罪した 約束した 懸念する 懸念した 懸念している 恐れている 求めた 指示した 命じた 禁じた 皮肉った`,
  objectEndings: `を`,
  asking: `質問に 質問には 問いに 問われ 聞かれ 尋ねられ`,
  masculine: `彼`,
  questionLabels: '問 質問 記者 ―― ――',
  answerLabels: '答 回答',
  feminine: `彼女`,
  plural: `彼ら 両国 双方`,
  firstPerson: `私 我々`,
  naming: `いわゆる 映画 小説 曲 という名`,
  finite: `です ます だ である ない した する いる ある なければ べきだ`,
  feminineNouns: `女史 夫人`,
  masculineNouns: `運輸相 交通相 環境相 国防相 防衛相 財務相 内相 内務相 経済相 農相 法相 司法相 保健相 教育相 労働相 国交相 経産相 総務相 厚労相 文科相 副市長 町長 村長 さん 次官 知事 市長 議員 総裁 党首 代表 委員長 書記長 幹事長 補佐官 氏 大統領 首相 大臣 外相 報道官 長官 議長 大使 社長 所長 院長 総長 局長 署長 課長 理事長 教授 司令官 研究員`,
  institutions: `メディア 関係者 専門家 首脳 外務省 防衛省 政府 警察 裁判所 委員会 省 庁 社`,
  documents: `声明 報告書 決議 条約`,
  unspaced: true,
};

const provisions: Language['provisions'] = {
  units: {},
  plural: '',
  either: '',
  weak: '',
  numbers: {},
  and: '、 及び および 又は または 並びに と 若しくは ・',
  to: 'から 乃至 ないし ～ 〜 —',
  following: '以下',
  conjunction: 'と併せて と合わせて',
  of: 'の',
  this: 'この 本 同 当該',
  nouns: {
    treaty: '条約 協定 規約 盟約 取極',
    charter: '憲章',
    statute: '規程',
    law: '法 法律 法典 刑法 民法',
    constitution: '憲法',
    protocol: '議定書',
    declaration: '宣言',
  },
  goesOn: '',
  ibidem: '同上',
  alias: '以下',
  around: {
    open: '第',
    units: { article: '条 條', paragraph: '項', number: '号', chapter: '章', section: '節', part: '編 部' },
  },
};

const headings: Language['headings'] = {
  units: {
    article: '条 條',
    book: '編',
    part: '部',
    chapter: '章',
    section: '節',
    subsection: '款',
    annex: '附属書 附屬書 付属書 別表',
    protocol: '議定書 附属議定書',
  },
  subunits: '項 号 第一項 第二項',
  preamble: '前文 | 序文',
  closing: '以上の証拠として | 以上の証拠 | 千九百 | 二千',
  deleted: '削除',
};

const offices: Language['offices'] = {
  endings: '',
  roles: {
    president: '大統領',
    head_of_state: '国家主席 国王 女王 天皇 教皇 最高指導者 国務委員長',
    head_of_government: '首相 総理大臣 総理',
    vice_president: '副大統領',
    deputy_head_of_government: '副首相',
    foreign_minister: '外務大臣 外相 国務長官 外務相',
    deputy_foreign_minister: '外務次官 外務副大臣',
    defence_minister: '国防相 防衛相 国防長官',
    finance_minister: '財務相 財務大臣',
    minister: '大臣 官房長官 国家公安委員長',
    deputy_minister: '次官 副大臣',
    regional: '知事',
    mayor: '市長',
    legislator: '議員',
    adviser: '補佐官 顧問',
    director: '局長',
    spokesperson: '報道官 報道担当',
    ambassador: '大使',
    envoy: '特使',
    intl_org_head: '事務総長 事務局長',
    legislature_head: '議長',
    military: '将軍',
    party_leader: '総書記',
    chair: '委員長 主席',
  },
  counterparts: '',
  deputy: '副',
  former: '元 前',
  links: '',
  determiners: '',
  honorifics: '',
  particles: '',
  notNames: 'キューバ ゲスト トップ メディア スポークスマン 独 米 英',
  commonWords: '',
  givenNames: '',
  countries: `
    AD アンドラ | AE アラブ首長国連邦 | AF アフガニスタン | AG アンティグア・バーブーダ | AI アンギラ | AL アルバニア | AM アルメニア | AO アンゴラ | AR アルゼンチン
    AS 米領サモア | AT オーストリア | AU オーストラリア | AW アルバ | AZ アゼルバイジャン | BA ボスニア・ヘルツェゴビナ | BB バルバドス | BD バングラデシュ | BE ベルギー
    BF ブルキナファソ | BG ブルガリア | BH バーレーン | BI ブルンジ | BJ ベナン | BL サン・バルテルミー | BM バミューダ | BN ブルネイ | BO ボリビア | BR ブラジル
    BS バハマ | BT ブータン | BW ボツワナ | BY ベラルーシ | BZ ベリーズ | CA カナダ | CD コンゴ民主共和国 | CF 中央アフリカ共和国 | CG コンゴ共和国 | CH スイス
    CI コートジボワール | CL チリ | CM カメルーン | CN 中国 | CO コロンビア | CR コスタリカ | CU キューバ | CV カーボベルデ | CW キュラソー | CX クリスマス島
    CY キプロス | CZ チェコ | DE ドイツ 独 | DJ ジブチ | DK デンマーク | DM ドミニカ国 | DO ドミニカ共和国 | DZ アルジェリア | EC エクアドル | EE エストニア
    EG エジプト | EH 西サハラ | ER エリトリア | ES スペイン | ET エチオピア | EU EU 欧州連合 | FI フィンランド | FJ フィジー | FM ミクロネシア連邦 | FR フランス 仏
    GA ガボン | GB イギリス 英 英国 | GD グレナダ | GE ジョージア | GF 仏領ギアナ | GG ガーンジー | GH ガーナ | GI ジブラルタル | GL グリーンランド | GM ガンビア
    GN ギニア | GP グアドループ | GQ 赤道ギニア | GR ギリシャ | GT グアテマラ | GU グアム | GW ギニアビサウ | GY ガイアナ | HK 中華人民共和国香港特別行政区
    HN ホンジュラス | HR クロアチア | HT ハイチ | HU ハンガリー | ID インドネシア | IE アイルランド | IL イスラエル | IM マン島 | IN インド | IQ イラク | IR イラン
    IS アイスランド | IT イタリア | JE ジャージー | JM ジャマイカ | JO ヨルダン | JP 日本 | KE ケニア | KG キルギス | KH カンボジア | KI キリバス | KM コモロ
    KN セントクリストファー・ネーヴィス | KP 北朝鮮 | KR 韓国 | KW クウェート | KZ カザフスタン | LA ラオス | LB レバノン | LC セントルシア | LI リヒテンシュタイン
    LK スリランカ | LR リベリア | LS レソト | LT リトアニア | LU ルクセンブルク | LV ラトビア | LY リビア | MA モロッコ | MC モナコ | MD モルドバ | ME モンテネグロ
    MF サン・マルタン | MG マダガスカル | MK 北マケドニア | ML マリ | MM ミャンマー | MN モンゴル | MO 中華人民共和国マカオ特別行政区 | MQ マルティニーク | MR モーリタニア
    MS モントセラト | MT マルタ | MU モーリシャス | MV モルディブ | MW マラウイ | MX メキシコ | MY マレーシア | MZ モザンビーク | NA ナミビア | NATO NATO
    NC ニューカレドニア | NE ニジェール | NF ノーフォーク島 | NG ナイジェリア | NI ニカラグア | NL オランダ | NO ノルウェー | NP ネパール | NR ナウル | NU ニウエ
    NZ ニュージーランド | OM オマーン | PA パナマ | PE ペルー | PF 仏領ポリネシア | PG パプアニューギニア | PH フィリピン | PK パキスタン | PL ポーランド
    PM サンピエール島・ミクロン島 | PR プエルトリコ | PS パレスチナ自治区 | PT ポルトガル | PW パラオ | PY パラグアイ | QA カタール | RE レユニオン | RO ルーマニア
    RS セルビア | RU ロシア 露 | RW ルワンダ | SA サウジアラビア | SC セーシェル | SD スーダン | SE スウェーデン | SG シンガポール | SH セントヘレナ | SI スロベニア
    SK スロバキア | SL シエラレオネ | SM サンマリノ | SN セネガル | SO ソマリア | SR スリナム | SS 南スーダン | ST サントメ・プリンシペ | SV エルサルバドル
    SX シント・マールテン | SY シリア | SZ エスワティニ | TD チャド | TG トーゴ | TH タイ | TJ タジキスタン | TK トケラウ | TL 東ティモール | TM トルクメニスタン
    TN チュニジア | TO トンガ | TR トルコ | TT トリニダード・トバゴ | TV ツバル | TW 台湾 | TZ タンザニア | UA ウクライナ | UG ウガンダ | UN 国連
    US アメリカ合衆国 米 米国 アメリカ | UY ウルグアイ | UZ ウズベキスタン | VA バチカン市国 | VE ベネズエラ | VN ベトナム | VU バヌアツ | WF ウォリス・フツナ | WS サモア
    XK コソボ | YE イエメン | YT マヨット | ZA 南アフリカ | ZM ザンビア | ZW ジンバブエ
  `,
  unspaced: true,
  roleAfterName: true,
  bodies: '外務省 防衛省 財務省 内務省 経済省 水利省 政府 大統領府 首相府 議会 国会 軍 内閣 政権 外務 首席',
  genitiveSign: 'の',
  nameBefore:
    '(?<name>[\\p{sc=Katakana}ー・＝]{2,20}|(?<!\\p{sc=Han})(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|齋藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|藤井|西村|福田|太田|三浦|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|島田|谷口|大野|丸山|今井|高田|藤本|武田|村田|上野|杉山|増田|菅|安倍|岸田|石破|麻生|河野|茂木|上川|浜田|木原|小池|玉木|枝野|志位|野田|高市|平野|千葉|久保|松井|安田)\\p{sc=Han}{0,3})',
};

const dateline: Language['dateline'] = {
  agencies: '共同 時事 聯合ニュース',
  eras: '令和:2018 平成:1988 昭和:1925',
};

export const japanese: Language = {
  code: 'ja',
  name: '日本語',
  detect: { script: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, weight: 2.5, words: 'の は を に が' },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
