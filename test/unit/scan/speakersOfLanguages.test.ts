import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

// Each: language, kind of the first quotation, its speaker, text.
const cases = [
  ['de', 'indirect', 'Anna Beispiel', 'Anna Beispiel erklärte, dass der Vertrag im Frühjahr in Kraft tritt.'],
  ['de', 'indirect', 'die Polizei', 'Nach Angaben der Polizei sei der Fluss seit gestern gesperrt.'],
  ['de', 'direct', 'Bernd Muster', '„Wir bleiben dabei“, sagte Bernd Muster am Montag, „und ändern nichts.“'],
  ['en', 'indirect', 'Anna Example', 'Anna Example said that the river would stay closed.'],
  ['en', 'direct', 'he', '“Some people say otherwise,” he conceded.'],
  ['fr', 'direct', 'le ministre', '« Nous sommes prêts, a déclaré le ministre, à négocier dès demain. »'],
  ['fr', 'direct', 'Anne Exemple', '« Nous restons ici », a déclaré Anne Exemple.'],
  ['fr', 'direct', 'Mme Brandt', '« Nous avons tenu parole, a déclaré Mme Brandt à la presse. Le reste est faux. »'],
  ['fr', 'direct', 'la porte-parole, Mirja Holt', '« L’accord tient toujours », assure la porte-parole, Mirja Holt.'],
  [
    'fr',
    'indirect',
    'Son homologue tellmarkois, Joris van Telgen',
    'Son homologue tellmarkois, Joris van Telgen, a répondu que personne ne lui avait rien montré.',
  ],
  [
    'es',
    'direct',
    'la ministra Ilva Brandt',
    '«Estamos listos —dijo la ministra Ilva Brandt a los periodistas—, pero no hoy».',
  ],
  [
    'it',
    'direct',
    'la ministra Ilva Brandt',
    '«Siamo pronti – ha detto la ministra Ilva Brandt ai giornalisti – ma non oggi».',
  ],
  ['ru', 'direct', 'Мэр Тео Варн', 'Мэр Тео Варн назвал решение «предательством».'],
  ['ru', 'marked', undefined, 'Комиссия назвала операцию «Тихая вода» успешной.'],
  ['uk', 'direct', 'Мер Тео Варн', 'Мер Тео Варн назвав рішення «зрадою».'],
  ['pl', 'direct', 'Burmistrz Teo Varn', 'Burmistrz Teo Varn nazwał decyzję „zdradą”.'],
  ['pl', 'marked', undefined, 'Miasto nazwało most „Mostem Pokoju”.'],
  ['nl', 'direct', 'Kamerlid Mara Quist', 'Kamerlid Mara Quist noemde dat ‘onbegrijpelijk’.'],
  ['nl', 'marked', undefined, 'De gemeente noemde het schip ‘Zeevogel’.'],
  ['it', 'direct', "L'opposizione", "L'opposizione definisce l'accordo «una resa»."],
  ['it', 'direct', 'Ilva Brandt', 'La replica di Ilva Brandt: «I farmaci arriveranno domani».'],
  ['es', 'direct', 'la ministra', 'La respuesta de la ministra: «Nadie paga dos veces».'],
  ['fr', 'direct', 'la ministre', 'La réponse de la ministre : « Personne ne paiera deux fois. »'],
  ['pt', 'direct', 'ministra', 'A resposta da ministra: «Ninguém paga duas vezes.»'],
  ['nl', 'direct', 'de minister', 'Het antwoord van de minister: “Niemand betaalt twee keer.”'],
  ['ar', 'direct', 'دبلوماسي', 'ونقلت وكالة إستور عن دبلوماسي قوله: "لن نوقع".'],
  ['ar', 'indirect', 'أحد السكان', 'ونقلت الوكالة عن أحد السكان قوله إن الجزيرة لم يبق فيها طبيب.'],
  ['it', 'direct', 'il portavoce Livio Dask', '«I farmaci arriveranno». Lo ha riferito il portavoce Livio Dask.'],
  ['es', 'direct', 'la ministra Ilva Brandt', '«El puerto cerrará». Así lo dijo la ministra Ilva Brandt.'],
  ['es', 'direct', 'el portavoz, Odo Lammers', '«El puerto cerrará». Lo afirmó el portavoz, Odo Lammers.'],
  ['fr', 'direct', 'L’opposition', 'L’opposition, elle, dénonce « un impôt déguisé ».'],
  ['fr', 'direct', 'l’élu', 'Et l’élu d’ajouter : « On ne gouverne pas un fleuve ainsi. »'],
  [
    'pt',
    'direct',
    'A ministra Ilva Brandt',
    'A ministra Ilva Brandt falou. «Não aceito chantagens», afirmou aos jornalistas.',
  ],
  ['nl', 'indirect', 'haar', 'Volgens haar wisten ambtenaren al in januari dat de kade verzakt.'],
  [
    'pl',
    'direct',
    'burmistrz Teo Varn',
    'Innego zdania jest burmistrz Teo Varn. „Dowiedzieliśmy się z radia” – powiedział w rozmowie z agencją Estor.',
  ],
  ['ja', 'direct', 'ヴァーン市長', 'ヴァーン市長は「ラジオで初めて知った」と反発。'],
  ['ja', 'direct', 'ヴァーン市長', 'ヴァーン市長は報告書は完成していたと指摘し、「島民への侮辱だ」と語気を強めた。'],
  ['ja', 'direct', 'ブラント運輸相', 'ブラント運輸相は方針を明らかにした。「職を失う人は一人もいない」と強調した。'],
  ['ko', 'direct', '시장', '여객선 중단에 시장 “라디오로 알았다”'],
  ['ko', 'direct', '장관', '사퇴 의사를 묻는 질문에 장관은 “생각해 본 적 없다”고 답했다.'],
  [
    'zh',
    'indirect',
    '诺瓦尔迪亚交通部长伊尔娃·布兰特',
    '【本报赫恩福特5月4日讯】诺瓦尔迪亚交通部长伊尔娃·布兰特周二表示，政府不会恢复渡轮。',
  ],
  [
    'it',
    'direct',
    'la ministra degli Esteri, Ilva Brandt',
    '«La diga non si tocca». Così la ministra degli Esteri, Ilva Brandt, rispondendo ai cronisti.',
  ],
  ['it', 'marked', undefined, '«Piove». Così il ministro resta a casa.'],
  ['nl', 'direct', 'minister Ilva Brandt', '“De dam blijft.” Aldus minister Ilva Brandt in een brief aan de Kamer.'],
  ['de', 'direct', 'der Minister Odo Lammers', '„Der Damm bleibt.“ So der Minister Odo Lammers am Montag.'],
  ['pt', 'direct', 'a ministra Ilva Brandt', '“Estamos prontos”, disse a ministra Ilva Brandt aos jornalistas.'],
  ['ru', 'direct', 'Брандт', '«Мы соблюдали каждую строку, — заявила Брандт журналистам. — Остальное неправда».'],
  ['uk', 'direct', 'Брандт', '«Ми дотримувалися кожного рядка, — заявила Брандт журналістам. — Решта неправда».'],
  ['ja', 'direct', 'タルノフ大統領', 'タルノフ大統領は会見で、条約に違反したことは「一度もない」と述べた。'],
  ['ja', 'direct', 'ラパン次官', '「誰も数値を見ていない」。ラパン次官はこう反論した。'],
  ['ja', 'direct', '条約第4条', '条約第4条は「締約国は武力を行使してはならない」と定めている。'],
  ['ja', 'marked', undefined, '会場には「統一海岸」と映画「静かな水」のコメントがあった。'],
  ['ko', 'direct', '라팽 차관', '"아무도 수치를 보지 못했다." 라팽 차관은 이렇게 반박했다.'],
  ['ko', 'direct', '타르노프 대통령', '(소호드=통신) 김하나 기자 = 타르노프 대통령은 "합의했다"고 말했다.'],
  ['ko', 'direct', '박진 외교부 장관', '박진 외교부 장관은 5일 "긴밀히 공조하겠다"는 입장을 밝혔다.'],
  [
    'ar',
    'direct',
    'وزيرة الخارجية إيلفا برانت',
    'وقالت وزيرة الخارجية إيلفا برانت في مؤتمر صحفي: "نحن مستعدون للحوار".',
  ],
  ['ar', 'indirect', 'تارنوف', 'وأشار تارنوف إلى أن البرلمان سيقرر كل شيء.'],
  ['ar', 'direct', 'المادة 4 من المعاهدة', 'وتنص المادة 4 من المعاهدة على ما يلي: «لا يجوز للطرفين استخدام القوة».'],
  ['ar', 'indirect', 'تقرير اللجنة', 'ووفقا لتقرير اللجنة، انخفض منسوب المياه مترين.'],
  ['ru', 'indirect', 'Брандт', 'Договор будет подписан до конца года, заявила журналистам Брандт.'],
  ['ru', 'indirect', 'министерстве обороны', 'Как сообщили в министерстве обороны, войска отведены.'],
  ['ru', 'indirect', 'источник в правительстве', 'Как рассказал агентству источник в правительстве, решение принято.'],
  ['ru', 'direct', 'депутат Олег Ясень', '«Это наш общий дом», — так прокомментировал ситуацию депутат Олег Ясень.'],
  ['ru', 'direct', 'Олег Ясень', '«Санкции не работают», — заявил в интервью телеканалу «Круг» Олег Ясень.'],
  ['ru', 'direct', 'Тарнов', 'На вопрос о сроках Тарнов ответил: «Всё решит парламент».'],
  ['ru', 'indirect', 'Тарнов', 'Тарнов, по его словам, ничего не знал о сделке.'],
  ['ru', 'indirect', 'Тарнов', 'Тарнов, приехавший утром, подтвердил, что готов к диалогу.'],
  ['ru', 'direct', 'Тарнов', 'Тарнов обвинил Грота: «Он знал обо всём с самого начала».'],
  [
    'uk',
    'indirect',
    'голова адміністрації Ян Вільний',
    'Мосту більше немає, повідомив голова адміністрації Ян Вільний.',
  ],
  ['uk', 'indirect', 'МЗС', 'У МЗС зазначили, що консультації тривають.'],
  ['pl', 'indirect', 'rzecznik rządu Adam Lis', 'Decyzja zapadła w kwietniu – przekazał PAP rzecznik rządu Adam Lis.'],
  ['pl', 'indirect', 'Dymowa', 'Zdaniem Dymowa rozmowy rozpoczną się w czerwcu.'],
  ['pl', 'indirect', 'policji', 'Według wstępnych danych policji ranne zostały trzy osoby.'],
  ['pl', 'indirect', 'komisji', 'Według komisji artykuły 5 i 7 zostaną omówione w październiku.'],
  ['pl', 'direct', 'Tarnow', 'Pytany o terminy Tarnow odparł, że „wszystko rozstrzygnie parlament”.'],
  ['pl', 'direct', 'minister Ilva Brandt', '„Wypełniliśmy wszystkie zobowiązania” – podkreśliła minister Ilva Brandt.'],
  ['ru', 'indirect', 'её', 'По её словам, соседи забрали вдвое больше воды.'],
  ['pl', 'indirect', 'Jej', 'Jej zdaniem sąsiad wypompował dwa razy więcej wody.'],
  [
    'ar',
    'direct',
    'وزيرة الخارجية إيلفا برانت',
    'قالت وزيرة الخارجية إيلفا برانت للصحفيين: «نحن ملتزمون بكل سطر من المعاهدة».',
  ],
  [
    'en',
    'indirect',
    'The board’s chairwoman, Dr Mara Quist',
    'The board’s chairwoman, Dr Mara Quist, said the talks would go on.',
  ],
  [
    'ja',
    'direct',
    'ノルヴァルデンのブラント外相',
    'ノルヴァルデンのブラント外相は月曜日、「条約を守っている」と述べた。',
  ],
  ['ja', 'direct', 'テルマーク政府の報道官', 'テルマーク政府の報道官は「測定値を見た者はいない」と反論した。'],
  ['ja', 'indirect', '河川委員会', '河川委員会によると、水位は二メートル下がった。'],
  ['ja', 'indirect', 'ラメルス大統領', 'ラメルス大統領は、条約に署名しないと表明した。'],
  [
    'ko',
    'direct',
    '노르발덴의 브란트 외교장관',
    '노르발덴의 브란트 외교장관은 월요일 “우리는 조약을 지켰다”고 말했다.',
  ],
  ['ko', 'indirect', '하천위원회', '하천위원회에 따르면 수위가 2미터 낮아졌다.'],
  ['ko', 'indirect', '라메르스 대통령', '라메르스 대통령은 조약에 서명하지 않겠다고 밝혔다.'],
  ['es', 'direct', 'Ana Ejemplo', '«Nos quedamos aquí», dijo Ana Ejemplo.'],
  ['it', 'direct', 'Anna Esempio', '«Noi restiamo qui», ha detto Anna Esempio.'],
  ['pt', 'direct', 'Ana Exemplo', '“Nós ficamos aqui”, disse Ana Exemplo.'],
  ['nl', 'direct', 'Anna Voorbeeld', '“Wij blijven hier”, zei Anna Voorbeeld.'],
  ['ru', 'direct', 'Анна Примерова', '«Мы остаёмся здесь», — сказала Анна Примерова.'],
  ['uk', 'direct', 'Ганна Прикладна', '«Ми залишаємося тут», — сказала Ганна Прикладна.'],
  ['pl', 'direct', 'Anna Przykład', '„Zostajemy tutaj i koniec” – powiedziała Anna Przykład.'],
] as const;

suite('findQuotations in each language', () => {
  for (const [language, kind, speaker, text] of cases) {
    test(`${language}: ${text}`, () => {
      const [first] = analyze({ text, language }, bundledKnowledge()).quotations;
      assert.deepEqual([first?.kind, first?.speaker?.text], [kind, speaker]);
    });
  }
});

// The quotation in the last sentence of each text, and whom its speaker means.
const meanings = [
  [
    'en',
    'Pell Amsorg',
    'Pell Amsorg, who runs the ferry, was tired. The harbour board had written twice. “They never came to look,” he said.',
  ],
  [
    'en',
    'Joris van Telgen',
    '“We kept to every line,” Ms Brandt told reporters.\n\nJoris van Telgen, her counterpart, rejected the charge. “Nobody has shown me anything,” he said.',
  ],
  [
    'en',
    'Secretary Odo Lammers',
    'Secretary Odo Lammers called on the river commission to talk. “We stand ready to help,” he said.',
  ],
  [
    'es',
    'El portavoz, Odo Lammers',
    '«Estamos listos», dijo Ana Ejemplo.\n\nEl portavoz, Odo Lammers, respondió que nadie firmaba. «Que la muestren ya», añadió.',
  ],
  [
    'it',
    'Il portavoce, Odo Lammers',
    '«Siamo pronti», ha detto Anna Esempio.\n\nIl portavoce, Odo Lammers, ha risposto che nessuno firmava. «La mostrino subito», ha aggiunto.',
  ],
  [
    'ru',
    'Министр Илва Брандт',
    'Министр Илва Брандт сообщила, что денег нет. По мнению градоначальника, доклад был готов.\n\n«И не подумаю», – ответила она.',
  ],
  [
    'uk',
    'Міністерка Ільва Брандт',
    'Міністерка Ільва Брандт сказала, що грошей немає. На думку очільника громади, звіт готовий.\n\n«І не подумаю», – відповіла вона.',
  ],
  ['ru', undefined, 'По мнению градоначальника, доклад был готов.\n\n– Вы уйдёте в отставку? – спросили министра.'],
] as const;

suite('findQuotations: whom a speaker means', () => {
  for (const [language, speaker, text] of meanings) {
    test(`${language}: ${text}`, () => {
      const last = analyze({ text, language }, bundledKnowledge()).quotations.at(-1);
      assert.equal(last?.speaker?.text, speaker);
    });
  }
});
