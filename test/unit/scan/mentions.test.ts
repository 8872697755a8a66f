import assert from 'node:assert/strict';
import { read } from '../../../src/core/analyze';
import type { Mention } from '../../../src/core/model';
import { findMentions } from '../../../src/core/scan/mentions/mentions';
import { bundledKnowledge } from '../../support/knowledge';
import { checkSpans, unmark } from '../../support/spans';

function scan(text: string, language = 'de', date = '2024-12-05'): Mention[] {
  return findMentions(read({ text, language, date }), bundledKnowledge().officials);
}

function checkMentions(marked: string, language = 'de'): void {
  checkSpans((text) => scan(text, language), marked);
}

function told(text: string, language = 'de', date?: string): string[] {
  const plain = unmark(text);
  return scan(plain, language, date).map(({ name, role, official, country, candidates }) =>
    [plain.slice(name.start, name.end), role?.id ?? '-', official ?? candidates?.join('/') ?? '-', country ?? '-'].join(
      ' | ',
    ),
  );
}

suite('findMentions in scripts without capitals', () => {
  test('finds a name behind its title', () => {
    assert.deepEqual(told('中国外交部发言人王安明5日表示，会谈继续。', 'zh'), [
      '王安明 | spokesperson | text:王安明 | CN',
    ]);
    assert.deepEqual(told('总统塔尔诺夫提出新建议。', 'zh'), ['塔尔诺夫 | head_of_state | text:塔尔诺夫 | -']);
    assert.deepEqual(told('قالت وزيرة الخارجية إيلفا برانت إن الاتفاق قائم.', 'ar'), [
      'إيلفا برانت | foreign_minister | text:إيلفا-برانت | -',
    ]);
  });

  test('finds a name before its title', () => {
    assert.deepEqual(told('アウレリアのタルノフ大統領は述べた。', 'ja'), [
      'タルノフ | head_of_state | text:タルノフ | -',
    ]);
    assert.deepEqual(told('아우렐리아의 타르노프 대통령은 말했다.', 'ko'), [
      '타르노프 | head_of_state | text:타르노프 | -',
    ]);
  });

  test('takes neither a country nor an institution nor an adjective for a name', () => {
    assert.deepEqual(told('ドイツ大統領は述べた。', 'ja'), []);
    assert.deepEqual(told('국방부 대변인은 말했다. 신임 대통령은 없다. 프랑스 대통령도 왔다.', 'ko'), []);
    assert.deepEqual(told('外交部发言人表示，会谈继续。总统在首都说，条约有效。', 'zh'), []);
    assert.deepEqual(told('قال وزير الخارجية مساء أمس إن الاتفاق قائم.', 'ar'), []);
  });
});

suite('findMentions', () => {
  test('keeps a name with a small word whole before its title', () => {
    checkMentions('⟦Joris van Telgen, her Tellmark counterpart⟧, rejected it.', 'en');
    checkMentions('⟦Joris van Telgen, the foreign minister⟧, rejected it.', 'en');
    checkMentions('Die Abschaffung der Schreiber, Notare und Boten kam.');
  });

  test('takes the place of a dateline for no name', () => {
    checkMentions('By Our Correspondent\nSOCHOD, 14 March 2022 (NWA) -- The port is shut.', 'en');
  });

  test('finds the name behind a counterpart of an unknown country', () => {
    checkMentions('Son ⟦homologue tellmarkois, Joris van Telgen⟧, a répondu.', 'fr');
  });

  test('tells an unknown state behind a Russian title from the name', () => {
    assert.deepEqual(told('Министр иностранных дел Норвальдена Ильва Брандт молчала.', 'ru'), [
      'Ильва Брандт | foreign_minister | text:ильва-брандт | -',
    ]);
    assert.deepEqual(
      told('Министр Мария Ивановна Колосова молчала.', 'ru').map((line) => line.split(' | ')[0]),
      ['Мария Ивановна Колосова'],
    );
  });

  test('takes the title and the country before a name into the mention', () => {
    checkMentions('Gestern traf ⟦Russlands stellvertretender Außenminister Andrei Rudenko⟧ ein.');
  });

  test('gives a counterpart the role of whoever was named before, in the other country', () => {
    assert.deepEqual(
      told('Der russische Außenminister Sergei Lawrow sprach mit seiner nordkoreanischen Amtskollegin Choe Son-hui.'),
      ['Sergei Lawrow | foreign_minister | wd:Q58217 | RU', 'Choe Son-hui | foreign_minister | wd:Q30436217 | KP'],
    );
  });

  test('makes somebody of the text out of a title and a name that nobody listed', () => {
    assert.deepEqual(told('Vize-Handelsminister Hans Beispiel kam. Beispiel ging.'), [
      'Hans Beispiel | deputy_minister | text:hans-beispiel | -',
      'Beispiel | - | text:hans-beispiel | -',
    ]);
  });

  test('takes a surname alone only after the full name', () => {
    checkMentions('Lawrow kam. Dann sprach ⟦Außenminister Sergei Lawrow⟧. ⟦Lawrow⟧ ging.');
  });

  test('keeps two Kims apart', () => {
    assert.deepEqual(
      told('Kim Jong-un empfing Vize-Außenminister Kim Jong-gyu.').map((line) => line.split(' | ')[2]),
      ['wd:Q56226', 'cur:kp:kim-jong-gyu'],
    );
  });

  test('does not take a part of a longer name', () => {
    checkMentions('Der Sänger Karl-Sergei Lawrow und die Lawrow-Vertraute schwiegen.');
  });

  test('does not take the person whom somebody speaks for', () => {
    assert.deepEqual(told('Die Sprecherin von Angela Merkel schwieg.'), ['Angela Merkel | - | wd:Q567 | DE']);
    assert.deepEqual(told('A spokesman for Angela Merkel said no.', 'en'), ['Angela Merkel | - | wd:Q567 | DE']);
    assert.deepEqual(told('Innenminister Karl von Beispiel kam.'), [
      'Karl von Beispiel | interior_minister | text:karl-von-beispiel | -',
    ]);
  });

  test('reads titles behind names, and where no spaces part words', () => {
    assert.deepEqual(told('블라디미르 푸틴 러시아 대통령은 말했다.', 'ko'), [
      '블라디미르 푸틴 | head_of_state | wd:Q7747 | RU',
    ]);
    assert.deepEqual(told('朝鲜外务相崔善姬说。', 'zh'), ['崔善姬 | foreign_minister | wd:Q30436217 | KP']);
    assert.deepEqual(told('قال وزير الخارجية الروسي سيرغي لافروف', 'ar'), [
      'سيرغي لافروف | foreign_minister | wd:Q58217 | RU',
    ]);
  });

  test('reads an adjective inside a title', () => {
    assert.deepEqual(told('Le ministre russe des Affaires étrangères Sergueï Lavrov parle.', 'fr'), [
      'Sergueï Lavrov | foreign_minister | wd:Q58217 | RU',
    ]);
  });

  test('finds names in the cases of Russian and Polish', () => {
    assert.deepEqual(told('Он ждал Владимира Путина. Путину звонили.', 'ru'), [
      'Владимира Путина | - | wd:Q7747 | RU',
      'Путину | - | wd:Q7747 | RU',
    ]);
    assert.deepEqual(told('Rozmawiał z Siergiejem Ławrowem.', 'pl'), ['Siergiejem Ławrowem | - | wd:Q58217 | RU']);
  });

  test('takes small words into a surname, and a body or state for nobody', () => {
    checkMentions('⟦Außenminister Joris van Telgen⟧ kam. Das meint ⟦van Telgen⟧.');
    checkMentions('Das sagte der ⟦Vorsitzende der Flusskommission, Anselm Beispiel⟧, gestern.');
    assert.deepEqual(told('Это сказала министр иностранных дел Норвальдии Ильва Брандт.', 'ru'), [
      'Ильва Брандт | foreign_minister | text:ильва-брандт | -',
    ]);
  });

  test('finds a name behind what the title is of, and before a title', () => {
    checkMentions('⟦Der Vorsitzende des Küstenrats, Sebastian Beispiel⟧ (ABC), schwieg.'.replace('⟦Der ', 'Der ⟦'));
    checkMentions('⟦Sebastian Beispiel, Sprecher⟧ des Küstenrats, schwieg.');
  });

  test('knows officials whose names are spelled otherwise, where title and date bear them out', () => {
    assert.deepEqual(told('Der israelische Premierminister Ariel Scharon schwieg.', 'de', '2005-03-01'), [
      'Ariel Scharon | head_of_government | wd:Q60206 | IL',
    ]);
    assert.deepEqual(told('Der bolivianische Präsident Evo Morales schwieg.', 'de', '2007-03-01'), [
      'Evo Morales | head_of_state | fb:bo:juan-evo-morales-ayma | BO',
    ]);
    assert.deepEqual(told('Former Treasury Secretary Tim Geithner was silent.', 'en', '2016-03-01'), [
      'Tim Geithner | finance_minister | wd:Q311211 | US',
    ]);
    assert.deepEqual(told('Премьер-министр Эстонии Андрус Ансип молчал.', 'ru', '2010-03-01'), [
      'Андрус Ансип | head_of_government | fb:ee:andrus-ansip | EE',
    ]);
    assert.deepEqual(told('Bundespräsident Horst Köhler schwieg.', 'de', '2005-03-01'), [
      'Horst Köhler | head_of_state | fb:de:horst-koehler | DE',
    ]);
  });

  test('takes nobody for an official of another name, time or country', () => {
    const unknown = told(
      'Der israelische Premierminister Ilan Scharon, der griechische Präsident Evo Morales und Premierminister Ariel Scharun.',
      'de',
      '1952-03-01',
    );
    assert.deepEqual(
      unknown.filter((line) => !line.includes('text:')),
      [],
    );
  });

  test('takes a namesake with a trade for nobody', () => {
    assert.deepEqual(told('Sie zog mit dem Schriftsteller Richard Wagner um.', 'de', '2009-10-08'), []);
    assert.deepEqual(told('Richard Wagner, a novelist, moved.', 'en', '2009-10-08'), []);
    assert.deepEqual(told('Der Romanschriftsteller Richard Wagner zog um.', 'de', '2009-10-08'), []);
  });

  test('takes a governor of whom only the surname is told for no prime minister', () => {
    assert.deepEqual(told('Gov. Christie spoke.', 'en', '2016-03-02'), ['Christie | regional | text:christie | -']);
  });

  test('prefers who holds the very office to who holds one like it', () => {
    assert.deepEqual(told('President Obama spoke.', 'en', '2016-08-24'), ['Obama | head_of_state | wd:Q76 | US']);
    assert.deepEqual(told('Ex-Ministerpräsident Berlusconi schwieg.', 'de', '2006-07-07'), [
      'Berlusconi | head_of_government | wd:Q11860 | IT',
    ]);
  });

  test('finds somebody named in full again without a title', () => {
    checkMentions('⟦Ministerin Ada Beispiel⟧ kam. Später schwieg ⟦Ada Beispiel⟧. Max Beispiel ging mit ⟦Beispiel⟧.');
    checkMentions('⟦Joris van Telgen, the foreign minister⟧, came. ⟦Joris van Telgen⟧ left.', 'en');
    checkMentions('⟦Глава КНДР Ким Чен Ын⟧ молчал. Ким Чен Нама там не было.', 'ru');
  });

  test('leaves what a title is of out of the name', () => {
    assert.deepEqual(told('Спикер Госдумы Сергей Нарышкин молчал.', 'ru', '2012-01-12'), [
      'Сергей Нарышкин | legislature_head | wd:Q983654 | RU',
    ]);
    assert.deepEqual(told('Der Stellvertreter von Timoschenko schwieg.', 'de', '2011-12-25'), []);
    assert.deepEqual(told('Kommissionspräsidentin von der Leyen schwieg.', 'de'), [
      'von der Leyen | intl_org_head | cia:de:ursula-von-der-leyen | DE',
    ]);
  });

  test('tells presidents of bodies from heads of state', () => {
    const role = (text: string, language: string): (string | undefined)[] =>
      scan(text, language, '2022-06-03').map((mention) => mention.role?.id);
    assert.deepEqual(role('Commission President Ursula von der Leyen spoke.', 'en'), ['intl_org_head']);
    assert.deepEqual(role('President Charles Michel spoke.', 'en'), ['intl_org_head']);
    assert.deepEqual(role('President Emmanuel Macron spoke.', 'en'), ['head_of_state']);
    assert.deepEqual(role('Präsidentin der EU-Kommission Ursula von der Leyen sprach.', 'de'), ['intl_org_head']);
    assert.deepEqual(role('La présidente de la Commission européenne, Ada Exemple, parla.', 'fr'), ['intl_org_head']);
  });

  test('finds foreign names before a Russian title, and initials behind what it is of', () => {
    checkMentions('Заявил ⟦Матиас Йоршен, докладчик⟧ комиссии.', 'ru');
    checkMentions('Сказал Йоршен, докладчик комиссии.', 'ru');
    checkMentions('⟦Руководитель центра Э. Примерова⟧ молчала.', 'ru');
    checkMentions('Выступил Нижний Новгород, мэр города молчал.', 'ru');
  });

  test('takes what stands in marks, a country or a Latin firm for nobody’s name', () => {
    checkMentions('Это сказали члены Конгресса США.', 'ru');
    checkMentions('Пришёл директор Global Culture Project.', 'ru');
    checkMentions('Пришла ⟦глава партии «Путь Долины» Ильва Брандт⟧.', 'ru');
  });

  test('reads a Korean name surname first where no country is told', () => {
    const text =
      'Vizeminister Park Dae-hyun sprach. Park schwieg. Minister Choe Jong Nam nannte es „falsch“; Choe ging.';
    assert.deepEqual(told(text), [
      'Park Dae-hyun | deputy_minister | text:park-dae-hyun | -',
      'Park | - | text:park-dae-hyun | -',
      'Choe Jong Nam | minister | text:choe-jong-nam | -',
      'Choe | - | text:choe-jong-nam | -',
    ]);
    assert.deepEqual(told('Governor Kim Smith came. Smith left.', 'en'), [
      'Kim Smith | regional | text:kim-smith | -',
      'Smith | - | text:kim-smith | -',
    ]);
  });

  test('takes names that share few sounds for two people', () => {
    assert.deepEqual(told('Minister Choe Jong kam.', 'de', '2019-03-12'), [
      'Choe Jong | minister | text:choe-jong | -',
    ]);
  });

  test('knows the transliterations of a name that papers do not agree on', () => {
    const names = [
      'Muammar al-Gaddafi',
      'Muammar Qadhafi',
      'Moammar Gadhafi',
      'Mouammar Kadhafi',
      'Muammar el-Qaddafi',
    ];
    for (const name of names) {
      const [mention = ''] = told(`Der libysche Machthaber ${name} sprach.`, 'de', '2009-05-04');
      assert.equal(mention, `${name} | head_of_state | fb:ly:muammar-abu-minyar-al-qadhafi | LY`);
    }
    assert.match(told('Ministerpräsident Thaksin Shinawatra sprach.', 'de', '2005-05-04').join(), /fb:th:thaksin/u);
  });

  test('reads “l’ancien” and “dell’ex” as a post of the past', () => {
    const former = (text: string, language: string) => scan(text, language).map(({ role }) => role?.former);
    assert.deepEqual(former('L’ancien président Ilva Brandt est venu.', 'fr'), [true]);
    assert.deepEqual(former("La visita dell'ex presidente Ilva Brandt.", 'it'), [true]);
  });

  test('knows the president of a parliament of many states by her surname', () => {
    const [mention = ''] = told('Präsidentin Metsola eröffnete die Sitzung.', 'de', '2023-03-12');
    assert.match(mention, /^Metsola \| intl_org_head \| cur:mt:roberta-metsola/u);
    assert.deepEqual(told('Präsidentin Metsola eröffnete die Sitzung.', 'de', '2009-03-12'), [
      'Metsola | head_of_state | text:metsola | -',
    ]);
  });
});
