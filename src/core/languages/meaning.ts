/** Small words of one language on which the meaning of a sentence turns. */
export interface MeaningWords {
  /** The twelve months, their forms parted by `|`; `_` stands for a space. */
  readonly months: string;
  /** Words that deny or exclude; in scripts without spaces, strings that do. */
  readonly negations: string;
  /** Words of duty, permission and possibility: “shall” is not “should”. */
  readonly modals: string;
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
  },
  en: {
    months:
      'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
    negations:
      "not no never none nobody nothing nowhere neither nor without cannot except unless don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t mustn’t",
    modals: 'shall should must may might can could will would ought need needs',
  },
  fr: {
    months:
      'janvier|janv février|fevrier|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc',
    negations: 'ne n pas non jamais rien aucun aucune personne nul nulle ni sans sauf guère',
    modals:
      'doit doivent devra devront devrait devraient devait peut peuvent pourra pourront pourrait pourraient pouvait faut faudra faudrait veut veulent voudrait',
  },
  es: {
    months:
      'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
    negations: 'no nunca jamás nada nadie ningún ninguno ninguna ni sin tampoco salvo excepto',
    modals:
      'debe deben deberá deberán debería deberían debía puede pueden podrá podrán podría podrían podía quiere quieren querría',
  },
  it: {
    months:
      'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
    negations: 'non no mai niente nulla nessuno nessuna nessun né senza salvo eccetto neppure neanche',
    modals:
      'deve devono dovrà dovranno dovrebbe dovrebbero doveva può possono potrà potranno potrebbe potrebbero poteva vuole vogliono vorrebbe',
  },
  pt: {
    months:
      'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
    negations: 'não nunca jamais nada ninguém nenhum nenhuma nem sem salvo exceto tampouco',
    modals:
      'deve devem deverá deverão deveria deveriam devia pode podem poderá poderão poderia poderiam podia quer querem quereria',
  },
  nl: {
    months:
      'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sept|sep oktober|okt november|nov december|dec',
    negations: 'niet niets geen nooit niemand nergens noch zonder behalve uitgezonderd',
    modals:
      'moet moeten moest moesten zal zullen zou zouden mag mogen mocht mochten kan kunnen kon konden wil willen wilde dient dienen',
  },
  pl: {
    months:
      'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
    negations: 'nie nic nigdy nikt nikogo żaden żadna żadne żadnego ani bez oprócz',
    modals:
      'musi muszą musiał powinien powinna powinno powinni może mogą mógł mogła mógłby mogłaby należy wolno chce chcą',
  },
  ru: {
    months:
      'января|январь|янв февраля|февраль|фев марта|март апреля|апрель|апр мая|май июня|июнь июля|июль августа|август|авг сентября|сентябрь|сент октября|октябрь|окт ноября|ноябрь|нояб декабря|декабрь|дек',
    negations: 'не нет ни никогда никто никого ничего ничто нигде нельзя без кроме никакой никакая никакие никаких',
    modals:
      'должен должна должно должны может могут мог могла могли мог_бы вправе обязан обязана обязано обязаны следует надлежит нужно можно хочет хотят',
  },
  uk: {
    months:
      'січня|січень лютого|лютий березня|березень квітня|квітень травня|травень червня|червень липня|липень серпня|серпень вересня|вересень жовтня|жовтень листопада|листопад грудня|грудень',
    negations: 'не ні немає ніколи ніхто нікого нічого ніщо ніде без крім окрім жоден жодна жодного жодних',
    modals:
      'повинен повинна повинно повинні може можуть міг могла могли вправі має мають мусить мусять слід зобов’язаний треба можна хоче хочуть',
  },
  ar: {
    months:
      'يناير|كانون_الثاني فبراير|شباط مارس|آذار أبريل|إبريل|نيسان مايو|أيار يونيو|حزيران يوليو|تموز أغسطس|آب سبتمبر|أيلول أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
    negations: 'لا لم لن ليس ليست غير دون بدون إلا عدم سوى',
    modals: 'يجب يجوز ينبغي يمكن يلزم يتعين قد سوف',
  },
  zh: {
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    negations: '不 没 沒 无 無 未 非 勿 禁止',
    modals: '应 應 须 須 必须 必須 可以 可 能 将 將 会 會 得',
  },
  ja: {
    months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月',
    negations: 'ない なかっ ません ず 不 無 非 禁止',
    modals: 'べき なければならない できる ことができる ものとする だろう 必要',
  },
  ko: {
    months: '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
    negations: '않 아니 없 못 안 금지 불가',
    modals: '하여야 해야 할_수 수_있 것이다 필요',
  },
};
