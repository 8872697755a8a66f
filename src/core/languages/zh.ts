import type { Language } from './language';

const marks: Language['marks'] = {
  pairs: '“” ‘’ 「」 『』',
  elisions: '',
  dialogueDash: false,
  sharedCloser: false,
  provisionStems: '应 缔约 規定 规定',
};

const speech: Language['speech'] = {
  verbs: `说 说道 说着 表示 指出 称 强调 认为 宣布 声称 透露 回应 回答 答道 问 问道 问到 写道 重申 呼吁 警告 批评 谴责 否认 承认 补充 补充说 介绍 解释
    解释说 告诉 喊道 喊 叫道 叫 笑道 道 讲 说话 又说 骂道 嚷道 叹道 叹息 嘟囔 插话 声明 證實 证实 說 說道 表示說 稱 強調 認為 宣佈 透露 回應 問 問道 寫道
    重申 呼籲 批評 譴責 否認 承認 補充 規定 规定 质问 反问 坚称 提到 坦言 直言 回应称 表示称 警告说 声明称 声明说 补充道 称赞 评论说 通报称 报道称 报道说 提出 主张 敦促 要求 指責 指责 说明 說明 接着说 反驳 吼道 劝道 应道 接口 开口 吩咐 求道 想道 心想 哭着说 笑着说`,
  bareVerbs: `宣布 宣佈 呼吁 呼籲 承认 承認 否认 否認 证实 證實 称 稱 认为 認為 要求 确认 確認 声称 聲稱 透露 主张 主張 敦促 重申 强调 強調 指出 预测 警告说`,
  denials: `否认 否認 驳斥 駁斥`,
  notVerbs: `名称 简称 职称 号称 统称 自称 堪称 俗称 人称 称赞 称号 称呼 对称 名稱 簡稱 宣布独立`,
  sourceNouns: `消息 报道 報道 报导 報導 介绍 通报 统计 统计数据 透露 报告 报告显示 数据 数据显示 称 说 预测 估计 评估 资料 说法 规定 的说法 的报告 的数据 的消息 的报道`,
  foreignSigns: `娃默奎妮娅蕾黛薇弥茨阿埃艾奥巴贝本比宾波博布查达大戴丹德登迪蒂丁杜敦顿多厄恩尔法范菲费芬夫弗福盖冈戈格根古瓜哈海汉赫亨霍基吉加贾简杰金卡凯坎康柯科克肯库昆拉莱兰朗劳勒雷里莉利丽连林琳龙卢鲁路伦罗洛马麦迈曼梅门蒙米密明莫姆穆纳娜南内尼宁诺帕派潘佩彭皮平普齐奇乔切琴丘热瑞萨塞桑瑟森莎沙山舍圣施史斯苏索塔泰坦汤特提廷图托瓦万汪威韦维魏温沃乌武西希锡夏香肖谢辛休许雅亚扬耶叶伊因英尤于约泽扎詹珍朱兹佐·`,
  possessiveSign: '的',
  predicates: `属于 又 也 都 还 就 再 由 不 没 无 未 将 不会 需要 应当 可以 必须 令 使 让 是 已 被 把 很 更 非 正在 愿 敢 别 但 可 仍 了`,
  prepositions: `在 对 向 跟 和 把 被 从 给 用 朝 往 为 由 以 当 于 於 與 对着 对于`,
  surnames: `王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾 肖 田 董 袁 潘 于 蒋 蔡 余 杜
    叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛
    郝 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤 安 張 劉 陳 楊 黃 趙 吳 孫 馬 羅 鄭 謝 許 韓 馮 鄧 蕭 葉 蘇 魏 呂 盧 鐘 譚 陸 賈 鄒 龍 賀 顧 龔 錢 嚴 湯`,
  feminineSigns: `霞 兰 莲 秀 梅 英 香 芳 丽 红 玉 花 娟 娜 琴 芬 燕 珍 凤 婷 静 淑 慧 巧 美 艳 蓉 萍 莉 雪 琳 菊 桂 翠 蘭 蓮 麗 紅 鳳 靜 艷`,
  sources: `据 根据 根據 據 按照`,
  masculine: `他`,
  questionLabels: '问 問 记者 記者',
  answerLabels: '答',
  feminine: `她`,
  neuter: `它`,
  plural: `他们 她们 他們 她們 双方 雙方`,
  firstPerson: `我 我们 我們`,
  stops: `自己 当天 当日 同日 近日 日前 此前 早些时候 上午 下午 晚间 晚上 当晚 周一 周二 周三 周四 周五 周六 周日 週一 週二 接受 出席 发表 發表 主持 会见 抵达 访问 还 同时 另据 有 上面 里面 外面 后面 下面 前面 两个 这个 那个 这些 那些 这样 那样 直到 眼里 看见 听见 只见 哽咽 难受 有人 大家 只好 后来 此刻 现在 周围 其实 可是 但是 但 不过 好久 猛然 慌忙 赶忙 随即 旋即 嘴里 一下子 果真 平时 当时 是的 因此 所以 如果 虽然 尽管
    而 却 再 更 只 很 太 最 一直 立即 随后 此时 同时 最后 首先 另外 接着 然而 于是 严肃 高兴 急切 刚 正 已 并 在 对 向 跟 和 把 被 从 的 了 着 地 也 又 就 都 便 才 还 忍不住 于是 然后 连忙 赶紧 立刻 突然 低声 大声 轻声 一边 只是 终于 马上 接着 已经 曾 將 将
    不 没有 微笑 笑着 这时 那 這 当 後 后 於 于 對 還 為 为 星期 昨天 今天 日`,
  adverbs: `也 又 就 还 便 才 则 都`,
  naming: `所谓 所謂 名为 名為 题为 題為 称为 稱為 叫做 电影 電影 小说 歌曲 项目 行动 公司 杂志`,
  finite: `来 去 走 站 坐 看 笑 听 拿 想 点头 摇头 抬 低 转 跑 是 有 在 会 會 要 能 可以 应该 不 没 吗 呢 吧 了 我 你 我们 你们`,
  feminineNouns: `女发言人 女士 太太 小姐 母亲 妈 姐 妹 娘 嫂 奶奶 姑`,
  masculineNouns: `副手 助手 同僚 继任者 前任 顾问 律师 先生 父亲 爸 哥 弟 爷 叔 主席 总统 部长 首相 外长 防长 财长 秘书长 议长 国王 官员 负责人 专家 人士 学者 教授 主任 局长 司长 省长 市长 州长 书记 记者 议员 代表 特使 委员 董事长 总裁 律师 法官 司令 上将 国务卿 总干事 外相 大臣 首席 秘书 總統 部長 发言人 總理 总理 大使 将军`,
  institutions: `外交部 国防部 政府 警方 法院 委员会 部 院 社 局 军方 当局 议会 国会 媒体 公司 集团 组织 机构 使馆 总统府 白宫 克里姆林宫 欧盟 北约 联合国 安理会 中方 美方 俄方 双方 办公室 报 通讯社 中心 协会 基金会 银行 反对派 反对党`,
  documents: `声明 报告书 报告 公报 决议 条约`,
  unspaced: true,
};

const provisions: Language['provisions'] = {
  units: {},
  plural: '',
  either: '',
  weak: '',
  numbers: {},
  and: '、 及 和 与 或 以及 及其 並 并',
  to: '至 到 ～ — 、至',
  following: '以下',
  conjunction: '结合 結合 连同 連同',
  of: '的 之',
  this: '本 该 該',
  nouns: {
    treaty: '条约 條約 公约 公約 协定 協定 协议 協議 盟约 盟約 专约',
    charter: '宪章 憲章',
    statute: '规约 規約',
    law: '法 法典 条例 條例 刑法 民法典',
    constitution: '宪法 憲法',
    protocol: '议定书 議定書',
    declaration: '宣言',
  },
  goesOn: '',
  ibidem: '同上',
  alias: '以下简称 以下簡稱 下称 下稱',
  around: {
    open: '第',
    units: {
      article: '条 條',
      paragraph: '款 項 项',
      number: '目',
      chapter: '章',
      section: '节 節',
      part: '编 編 部分',
    },
  },
};

const headings: Language['headings'] = {
  units: {
    article: '条 條',
    book: '编 編 卷',
    part: '部分',
    chapter: '章',
    section: '节 節',
    annex: '附件 附录 附錄 附则',
    protocol: '议定书 議定書 附加议定书',
  },
  subunits: '款 项 項',
  preamble: '序言 | 序文 | 前言 | 弁言',
  closing: '以昭信守 | 为此 | 為此 | 本条约于 | 本协定于 | 本公约于 | 下列签署人 | 下列代表',
  deleted: '删除 | 刪除 | 已废止',
};

const offices: Language['offices'] = {
  endings: '',
  roles: {
    president: '总统 总统先生',
    head_of_state: '国家主席 国务委员长 国王 女王 天皇 教皇 最高领导人 元首',
    head_of_government: '总理 首相',
    vice_president: '副总统 国家副主席',
    deputy_head_of_government: '副总理 副首相',
    foreign_minister: '外交部长 外交部部长 外长 外务相 国务卿 外相 外务大臣',
    deputy_foreign_minister: '外交部副部长 副外长 外务省副相',
    defence_minister: '国防部长 防长 国防相',
    interior_minister: '内政部长 内务部长',
    finance_minister: '财政部长 财长',
    minister: '部长 大臣',
    adviser: '顾问',
    regional: '省长 州长 省委书记',
    mayor: '市长',
    legislator: '议员',
    representative: '官员 负责人 代表',
    judiciary: '法官',
    central_bank: '央行行长',
    deputy_minister: '副部长',
    spokesperson: '发言人 新闻秘书',
    ambassador: '大使',
    envoy: '特使',
    intl_org_head: '秘书长 总干事',
    legislature_head: '议长',
    military: '将军 上将 总参谋长',
    party_leader: '总书记',
    chair: '主席 委员长',
  },
  counterparts: '',
  deputy: '副',
  former: '前',
  links: '',
  determiners: '',
  honorifics: '',
  particles: '',
  notNames: '古巴 瑞士 瑞典 巴西 丹麦 英雄 特别 特使 法律',
  commonWords: '',
  givenNames: '',
  countries: `
    AD 安道尔 | AE 阿拉伯联合酋长国 | AF 阿富汗 | AG 安提瓜和巴布达 | AI 安圭拉 | AL 阿尔巴尼亚 | AM 亚美尼亚 | AO 安哥拉 | AR 阿根廷 | AS 美属萨摩亚 | AT 奥地利
    AU 澳大利亚 | AW 阿鲁巴 | AZ 阿塞拜疆 | BA 波斯尼亚和黑塞哥维那 | BB 巴巴多斯 | BD 孟加拉国 | BE 比利时 | BF 布基纳法索 | BG 保加利亚 | BH 巴林 | BI 布隆迪
    BJ 贝宁 | BL 圣巴泰勒米 | BM 百慕大 | BN 文莱 | BO 玻利维亚 | BR 巴西 | BS 巴哈马 | BT 不丹 | BW 博茨瓦纳 | BY 白俄罗斯 | BZ 伯利兹 | CA 加拿大
    CD 刚果（金） | CF 中非共和国 | CG 刚果（布） | CH 瑞士 | CI 科特迪瓦 | CL 智利 | CM 喀麦隆 | CN 中国 中方 | CO 哥伦比亚 | CR 哥斯达黎加 | CU 古巴
    CV 佛得角 | CW 库拉索 | CX 圣诞岛 | CY 塞浦路斯 | CZ 捷克 | DE 德国 德 | DJ 吉布提 | DK 丹麦 | DM 多米尼克 | DO 多米尼加共和国 | DZ 阿尔及利亚
    EC 厄瓜多尔 | EE 爱沙尼亚 | EG 埃及 | EH 西撒哈拉 | ER 厄立特里亚 | ES 西班牙 | ET 埃塞俄比亚 | EU 欧盟 | FI 芬兰 | FJ 斐济 | FM 密克罗尼西亚 | FR 法国 法
    GA 加蓬 | GB 英国 英 | GD 格林纳达 | GE 格鲁吉亚 | GF 法属圭亚那 | GG 根西岛 | GH 加纳 | GI 直布罗陀 | GL 格陵兰 | GM 冈比亚 | GN 几内亚 | GP 瓜德罗普
    GQ 赤道几内亚 | GR 希腊 | GT 危地马拉 | GU 关岛 | GW 几内亚比绍 | GY 圭亚那 | HK 中国香港特别行政区 | HN 洪都拉斯 | HR 克罗地亚 | HT 海地 | HU 匈牙利
    ID 印度尼西亚 | IE 爱尔兰 | IL 以色列 | IM 马恩岛 | IN 印度 印 | IQ 伊拉克 | IR 伊朗 | IS 冰岛 | IT 意大利 | JE 泽西岛 | JM 牙买加 | JO 约旦
    JP 日本 日 | KE 肯尼亚 | KG 吉尔吉斯斯坦 | KH 柬埔寨 | KI 基里巴斯 | KM 科摩罗 | KN 圣基茨和尼维斯 | KP 朝鲜 朝 | KR 韩国 韩 | KW 科威特 | KZ 哈萨克斯坦
    LA 老挝 | LB 黎巴嫩 | LC 圣卢西亚 | LI 列支敦士登 | LK 斯里兰卡 | LR 利比里亚 | LS 莱索托 | LT 立陶宛 | LU 卢森堡 | LV 拉脱维亚 | LY 利比亚 | MA 摩洛哥
    MC 摩纳哥 | MD 摩尔多瓦 | ME 黑山 | MF 法属圣马丁 | MG 马达加斯加 | MK 北马其顿 | ML 马里 | MM 缅甸 | MN 蒙古 | MO 中国澳门特别行政区 | MQ 马提尼克
    MR 毛里塔尼亚 | MS 蒙特塞拉特 | MT 马耳他 | MU 毛里求斯 | MV 马尔代夫 | MW 马拉维 | MX 墨西哥 | MY 马来西亚 | MZ 莫桑比克 | NA 纳米比亚 | NATO 北约
    NC 新喀里多尼亚 | NE 尼日尔 | NF 诺福克岛 | NG 尼日利亚 | NI 尼加拉瓜 | NL 荷兰 | NO 挪威 | NP 尼泊尔 | NR 瑙鲁 | NU 纽埃 | NZ 新西兰 | OM 阿曼
    PA 巴拿马 | PE 秘鲁 | PF 法属波利尼西亚 | PG 巴布亚新几内亚 | PH 菲律宾 | PK 巴基斯坦 | PL 波兰 | PR 波多黎各 | PS 巴勒斯坦领土 | PT 葡萄牙 | PW 帕劳
    PY 巴拉圭 | QA 卡塔尔 | RE 留尼汪 | RO 罗马尼亚 | RS 塞尔维亚 | RU 俄罗斯 俄 俄方 | RW 卢旺达 | SA 沙特阿拉伯 | SC 塞舌尔 | SD 苏丹 | SE 瑞典 | SG 新加坡
    SH 圣赫勒拿 | SI 斯洛文尼亚 | SK 斯洛伐克 | SL 塞拉利昂 | SM 圣马力诺 | SN 塞内加尔 | SO 索马里 | SR 苏里南 | SS 南苏丹 | ST 圣多美和普林西比 | SV 萨尔瓦多
    SX 荷属圣马丁 | SY 叙利亚 | SZ 斯威士兰 | TD 乍得 | TG 多哥 | TH 泰国 | TJ 塔吉克斯坦 | TK 托克劳 | TL 东帝汶 | TM 土库曼斯坦 | TN 突尼斯 | TO 汤加
    TR 土耳其 | TT 特立尼达和多巴哥 | TV 图瓦卢 | TW 台湾 | TZ 坦桑尼亚 | UA 乌克兰 乌 | UG 乌干达 | UN 联合国 | US 美国 美 美方 白宫 | UY 乌拉圭
    UZ 乌兹别克斯坦 | VA 梵蒂冈 | VC 圣文森特和格林纳丁斯 | VE 委内瑞拉 | VN 越南 | VU 瓦努阿图 | WF 瓦利斯和富图纳 | WS 萨摩亚 | XK 科索沃 | YE 也门 | YT 马约特
    ZA 南非 | ZM 赞比亚 | ZW 津巴布韦
  `,
  unspaced: true,
  roleAfterName: true,
  beforeCountry: '与 和 同 对 向 由 被 在 给 让 及 跟 是 的 了 说 为 于 当 前 原 称 以 从',
  bodies: `外交部 国防部 财政部 内政部 经济部 商务部 水利部 卫生部 教育部 司法部 政府 总统府 总理府 议会 国会 军方 陆军 海军 空军 国防军 驻华 新闻局 首席 新闻`,
  nameAfter:
    '(?:[阿娃妮娅蕾黛薇弥埃艾奥巴贝本宾波博布查达戴丹德登迪蒂丁杜敦顿多厄恩尔法范菲费芬夫弗福盖冈戈格根古瓜哈海汉赫亨霍基吉贾简杰金卡凯坎康柯科克肯库昆拉莱兰朗劳勒雷里莉利丽连琳龙卢鲁伦罗洛马麦迈曼梅门蒙米密莫默姆茨奎缇拜捷夸葛贡穆纳娜南内尼宁诺帕派潘佩彭皮平普齐奇乔切琴丘热瑞萨塞桑瑟森莎沙舍圣施史斯苏索塔泰坦汤特廷托瓦万威韦维魏温沃乌武希锡夏香肖谢辛休许雅亚扬耶叶伊因英尤泽扎詹珍朱兹佐林西加]{2,9}(?:·[阿娃妮娅蕾黛薇弥埃艾奥巴贝本宾波博布查达戴丹德登迪蒂丁杜敦顿多厄恩尔法范菲费芬夫弗福盖冈戈格根古瓜哈海汉赫亨霍基吉贾简杰金卡凯坎康柯科克肯库昆拉莱兰朗劳勒雷里莉利丽连琳龙卢鲁伦罗洛马麦迈曼梅门蒙米密莫默姆茨奎缇拜捷夸葛贡穆纳娜南内尼宁诺帕派潘佩彭皮平普齐奇乔切琴丘热瑞萨塞桑瑟森莎沙舍圣施史斯苏索塔泰坦汤特廷托瓦万威韦维魏温沃乌武希锡夏香肖谢辛休许雅亚扬耶叶伊因英尤泽扎詹珍朱兹佐林西加]{2,9}){0,2}|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤安習习温耿華华栗丛蔚張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇呂盧鐘譚陸賈鄒龍賀顧錢嚴湯]\\p{sc=Han}{1,2}(?=[\\p{Nd}，。、：；”“（\\s]|在|表示|说|称|指出|同|和|与|对|向|于|将|也|还|当天|当日|同日|今天|接受|出席|访问|会见|介绍|强调|认为|宣布|透露|回应|告诉|主持|发表|是|的|等|就|$))',
};

const dateline: Language['dateline'] = {
  agencyEndings: '社 网',
  writers: '记者 記者',
  dispatch: '电 電 讯 訊',
};

export const chinese: Language = {
  code: 'zh',
  name: '中文',
  detect: { script: /\p{sc=Han}/u, weight: 0.3, words: '的 是 在 了 和' },
  marks,
  speech,
  provisions,
  headings,
  offices,
  dateline,
};
