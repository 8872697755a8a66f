/** Small words of one language on which the meaning of a sentence turns. */
export interface MeaningWords {
  /** The twelve months, their forms parted by `|`; `_` stands for a space. */
  readonly months: string;
  /** Words that deny or exclude; in scripts without spaces, strings that do. */
  readonly negations: string;
  /** Words of duty, permission and possibility: “shall” is not “should”. */
  readonly modals: string;
  /**
   * Written-out numbers, and words that count as “dozen” and “half” do. Longer ones are made of them (“dreihundert”,
   * “twenty-two”) and of `numberJoints`. Words that mean other things more often are left out: “ein”, “one”, “un”.
   */
  readonly numbers: string;
  /** What stands between the parts of a number in one word: the “und” of “einundzwanzig”. */
  readonly numberJoints?: string;
}

/** By ISO 639-1 code. */
export const meaningWords: Readonly<Record<string, MeaningWords>> = {
  de: {
    months:
      'januar|jänner|jan februar|feber|feb märz|mär|maerz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
    negations:
      'nicht nichts kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nirgends weder noch ohne außer ausgenommen mitnichten keinesfalls keineswegs',
    modals:
      'muss muß müssen musste mussten müsste müssten soll sollen sollst sollte sollten darf dürfen durfte durften dürfte dürften kann können konnte konnten könnte könnten will wollen wollte wollten mag mögen möchte möchten wird werden würde würden hat haben ist sind sei seien',
    numbers:
      'eins zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte hunderten tausend tausende tausenden million millionen milliarde milliarden billion billionen dutzend dutzende dutzenden halb halbe halber halben hälfte drittel viertel fünftel zehntel doppelt dreifach einmal zweimal dreimal viermal beide beiden erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten fünfte fünften sechste sechsten siebte siebten achte achten neunte neunten zehnte zehnten',
    numberJoints: 'und ein',
  },
  en: {
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    negations:
      "not no never none nobody nothing nowhere neither nor without cannot except unless don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t mustn’t",
    modals: 'shall should must may might can could will would ought need needs',
    numbers:
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third thirds quarter quarters twice thrice double triple both first second fourth fifth sixth seventh eighth ninth tenth',
  },
  fr: {
    months:
      'janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc',
    negations: 'ne n pas non jamais rien aucun aucune personne nul nulle ni sans sauf guère',
    modals:
      'doit doivent devra devront devrait devraient devait peut peuvent pourra pourront pourrait pourraient pouvait faut faudra faudrait veut veulent voudrait',
    numbers:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante huitante nonante cent cents centaine centaines mille millier milliers million millions milliard milliards dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine moitié tiers quart quarts double triple premier première deuxième second seconde troisième quatrième cinquième sixième septième huitième neuvième dixième',
  },
  es: {
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
    negations: 'no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco salvo excepto',
    modals:
      'debe deben deberá deberán debería deberían debía puede pueden podrá podrán podría podrían podía quiere quieren querría',
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas novecientos novecientas mil miles millón millones billón billones docena docenas decena decenas centenar centenares millar millares mitad tercio tercios doble triple ambos ambas primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto sexta séptimo séptima octavo octava noveno novena décimo décima',
  },
  it: {
    months:
      'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
    negations: 'non no mai niente nulla nessuno nessuna nessun né senza salvo eccetto neppure neanche',
    modals:
      'deve devono dovrà dovranno dovrebbe dovrebbero doveva può possono potrà potranno potrebbe potrebbero poteva vuole vogliono vorrebbe',
    numbers:
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti vent trenta trent quaranta quarant cinquanta cinquant sessanta sessant settanta settant ottanta ottant novanta novant cento centinaia centinaio mille mila migliaio migliaia milione milioni miliardo miliardi dozzina dozzine decina decine ventina trentina metà terzo terzi quarto quarti doppio triplo entrambi entrambe primo prima secondo seconda terza quarta quinto quinta sesto sesta settimo settima ottavo ottava nono nona decimo decima',
    numberJoints: 'uno un',
  },
  pt: {
    months:
      'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    negations: 'não nunca jamais nada ninguém nenhum nenhuma nem sem salvo exceto tampouco',
    modals:
      'deve devem deverá deverão deveria deveriam devia pode podem poderá poderão poderia poderiam podia quer querem quereria',
    numbers:
      'dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centena centenas duzentos duzentas trezentos trezentas quatrocentos quinhentos quinhentas seiscentos setecentos oitocentos novecentos mil milhar milhares milhão milhões bilhão bilhões bilião biliões dúzia dúzias dezena dezenas metade terço terços dobro triplo ambos ambas primeiro primeira segundo segunda terceiro terceira quarto quarta quinto quinta sexto sexta sétimo sétima oitavo oitava nono nona décimo décima',
  },
  nl: {
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
    negations: 'niet niets geen nooit niemand nergens noch zonder behalve uitgezonderd',
    modals:
      'moet moeten moest moesten zal zullen zou zouden mag mogen mocht mochten kan kunnen kon konden wil willen wilde dient dienen',
    numbers:
      'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden miljoen miljoenen miljard miljarden biljoen dozijn dozijnen tientallen tiental half halve helft derde kwart dubbel dubbele beide eerste tweede vierde vijfde zesde zevende achtste negende tiende',
    numberJoints: 'en ën een',
  },
  pl: {
    months:
      'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
    negations: 'nie nic nigdy nikt nikogo żaden żadna żadne żadnego ani bez oprócz',
    modals:
      'musi muszą musiał powinien powinna powinno powinni może mogą mógł mogła mógłby mogłaby należy wolno chce chcą',
    numbers:
      'dwa dwie dwóch dwaj dwoje dwiema dwóm trzy trzech trzej troje trzema trzem cztery czterech czterej czworo czterema czterem pięć pięciu pięcioro sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu jedenaście jedenastu dwanaście dwunastu trzynaście trzynastu czternaście czternastu piętnaście piętnastu szesnaście szesnastu siedemnaście siedemnastu osiemnaście osiemnastu dziewiętnaście dziewiętnastu dwadzieścia dwudziestu trzydzieści trzydziestu czterdzieści czterdziestu pięćdziesiąt pięćdziesięciu sześćdziesiąt sześćdziesięciu siedemdziesiąt siedemdziesięciu osiemdziesiąt osiemdziesięciu dziewięćdziesiąt dziewięćdziesięciu sto stu setki dwieście dwustu trzysta trzystu czterysta czterystu pięćset pięciuset sześćset sześciuset siedemset osiemset dziewięćset tysiąc tysiąca tysiące tysięcy milion miliona miliony milionów miliard miliarda miliardy miliardów tuzin kilkanaście kilkadziesiąt kilkaset pół połowa połowę połowy półtora ćwierć obaj obie oba obu',
  },
  ru: {
    months:
      'января|январь|янв февраля|февраль|фев марта|март апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сент октября|октябрь|окт ноября|ноябрь|нояб декабря|декабрь|дек',
    negations: 'не нет ни никогда никто никого ничего ничто нигде нельзя без кроме никакой никакая никакие никаких',
    modals:
      'должен должна должно должны может могут мог могла могли мог_бы вправе обязан обязана обязано обязаны следует надлежит нужно можно хочет хотят',
    numbers:
      'два две двух двум двумя двое двоих три трех трёх трем трём тремя трое троих четыре четырех четырёх четырем четырьмя четверо четверых пять пяти пятью пятеро шесть шести шестью шестеро семь семи семью семеро восемь восьми восемью девять девяти девятью десять десяти десятью одиннадцать одиннадцати двенадцать двенадцати тринадцать тринадцати четырнадцать четырнадцати пятнадцать пятнадцати шестнадцать шестнадцати семнадцать семнадцати восемнадцать восемнадцати девятнадцать девятнадцати двадцать двадцати тридцать тридцати сорок сорока пятьдесят пятидесяти шестьдесят шестидесяти семьдесят семидесяти восемьдесят восьмидесяти девяносто сто ста сотни сотен двести двухсот триста трехсот трёхсот четыреста четырехсот пятьсот пятисот шестьсот шестисот семьсот семисот восемьсот восьмисот девятьсот девятисот тысяча тысячи тысяч тысячу тысячам тысячами миллион миллиона миллионов миллиону миллионами миллиард миллиарда миллиардов миллиардами дюжина дюжины десяток десятки десятков половина половину половины полтора полторы треть трети четверть четверти оба обе обоих обеих первый первая первого первой второй вторая второго третий третья третьего третьей',
  },
  uk: {
    months:
      'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень',
    negations: 'не ні немає ніколи ніхто нікого нічого ніщо ніде без крім окрім жоден жодна жодного жодних',
    modals:
      'повинен повинна повинно повинні може можуть міг могла могли вправі має мають мусить мусять слід зобов’язаний треба можна хоче хочуть',
    numbers:
      "два дві двох двом двома двоє три трьох трьом трьома троє чотири чотирьох чотирьом четверо п’ять п'ять п’яти п’ятьох шість шести шістьох сім семи сімох вісім восьми вісьмох дев’ять дев'ять дев’яти десять десяти десятьох одинадцять одинадцяти дванадцять дванадцяти тринадцять тринадцяти чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять двадцяти тридцять тридцяти сорок сорока п’ятдесят шістдесят сімдесят вісімдесят дев’яносто сто ста сотні сотень двісті двохсот триста трьохсот чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот тисяча тисячі тисяч тисячу мільйон мільйона мільйони мільйонів мільярд мільярда мільярди мільярдів десяток десятки десятків половина половину половини півтора третина третину чверть чверті обидва обидві обох перший перша першого першої другий друга другого третій третя третього",
  },
  ar: {
    months:
      'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
    negations: 'لا لم لن ليس ليست غير دون بدون إلا عدم سوى',
    modals: 'يجب يجوز ينبغي يمكن يلزم يتعين قد سوف',
    numbers:
      'اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني ثمان تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئتان مئتين مائتين مئات ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة سبعمائة ثمانمئة ثمانمائة تسعمئة تسعمائة ألف ألفان ألفين آلاف مليون مليونان مليونين ملايين مليار مليارين مليارات نصف ثلث ثلثي ربع عشرات',
    numberJoints: 'و',
  },
  zh: {
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    negations: '不 没 沒 无 無 未 非 勿 禁止',
    modals: '应 應 须 須 必须 必須 可以 可 能 将 將 会 會 得',
    numbers: '二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 半 双 雙',
  },
  ja: {
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    negations: 'ない なかっ ません ず 不 無 非 禁止',
    modals: 'べき なければならない できる ことができる ものとする だろう 必要',
    numbers: '二 三 四 五 六 七 八 九 十 百 千 万 億 兆 半',
  },
  ko: {
    months: '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
    negations: '않 아니 없 못 안 금지 불가',
    modals: '하여야 해야 할_수 수_있 것이다 필요',
    numbers:
      '다섯 여섯 일곱 여덟 아홉 열두 열세 스물 스무 서른 마흔 쉰 예순 일흔 여든 아흔 수십 수백 수천 절반 두_명 세_명 네_명 두_번 세_번 두_개 세_개',
  },
};
