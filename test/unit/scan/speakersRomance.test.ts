import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

// Each: what it shows, language, text, then kind, words and speaker of each quotation that is asked for.
type Case = readonly [string, string, string, ...(readonly [string, string, string | undefined])[]];

const cases: readonly Case[] = [
  [
    'a subject behind an adverb and an addressee',
    'fr',
    '« Nous irons au bout », a lancé mardi devant les députés la ministre Ilva Brandt.',
    ['direct', '« Nous irons au bout »', 'la ministre Ilva Brandt'],
  ],
  [
    'a subject behind commas',
    'fr',
    '« Il faut se taire », a plaidé, de son côté, le secrétaire général, Matteo Sorlin.',
    ['direct', '« Il faut se taire »', 'le secrétaire général, Matteo Sorlin'],
  ],
  [
    'the author’s words inside, an apposition and all',
    'fr',
    '« Cette décision, a expliqué lundi soir à la télévision le chef de l’Etat, Odo Lammers, restera. »',
    ['direct', '« Cette décision,', 'le chef de l’Etat, Odo Lammers'],
    ['direct', 'restera. »', 'le chef de l’Etat, Odo Lammers'],
  ],
  [
    'the author’s words inside with an adverb',
    'fr',
    'Le porte-parole Karel Tarn est venu. « Nous avons, a-t-il toutefois glissé en marge du sommet, un devoir. »',
    ['direct', '« Nous avons,', 'Le porte-parole Karel Tarn'],
    ['direct', 'un devoir. »', 'Le porte-parole Karel Tarn'],
  ],
  [
    'a quotation that is nobody',
    'fr',
    'La ministre Ilva Brandt a dit : « Nous avons une obligation de résultat envers tous les habitants de la vallée. » Et d’ajouter : « Pas un mètre. »',
    [
      'direct',
      '« Nous avons une obligation de résultat envers tous les habitants de la vallée. »',
      'La ministre Ilva Brandt',
    ],
    ['direct', '« Pas un mètre. »', 'La ministre Ilva Brandt'],
  ],
  [
    'the author’s words inside without a subject',
    'it',
    'La ministra Ilva Brandt è arrivata. «Chi dice il contrario – ha aggiunto – mente sapendo di mentire».',
    ['direct', '«Chi dice il contrario –', 'La ministra Ilva Brandt'],
    ['direct', 'mente sapendo di mentire»', 'La ministra Ilva Brandt'],
  ],
  [
    'whoever reports behind a comma',
    'fr',
    'Le pont restera fermé jusqu’à jeudi, assure l’agence Estor.',
    ['indirect', 'Le pont restera fermé jusqu’à jeudi', 'l’agence Estor'],
  ],
  [
    'one subject of two joined verbs',
    'es',
    'El diputado Livio Dask calificó de “vergüenza” el acuerdo y exigió al Gobierno publicar los informes.',
    ['direct', '“vergüenza”', 'El diputado Livio Dask'],
    ['indirect', 'publicar los informes', 'El diputado Livio Dask'],
  ],
  [
    'an infinitive with a negation',
    'it',
    'Il sindaco Teo Varn ha invitato gli abitanti a non avvicinarsi alle rive.',
    ['indirect', 'a non avvicinarsi alle rive', 'Il sindaco Teo Varn'],
  ],
  [
    'a denial in an infinitive',
    'es',
    'El diputado Livio Dask negó ayer haber recibido dinero alguno.',
    ['indirect', 'haber recibido dinero alguno', 'El diputado Livio Dask'],
  ],
  [
    'an elided source',
    'fr',
    'D’après le ministère de la défense, les troupes se sont retirées.',
    ['indirect', 'les troupes se sont retirées', 'le ministère de la défense'],
  ],
  [
    'a pronoun behind a source',
    'fr',
    '« Nous irons », a dit la ministre Ilva Brandt. Selon elle, le pays « n’a jamais violé » l’accord.',
    ['direct', '« Nous irons »', 'la ministre Ilva Brandt'],
    ['indirect', 'le pays « n’a jamais violé » l’accord', 'la ministre Ilva Brandt'],
    ['direct', '« n’a jamais violé »', 'la ministre Ilva Brandt'],
  ],
  [
    'marks behind an apostrophe, and a source that opens its sentence',
    'fr',
    'Pour Mme Brandt, il s’agit d’« une provocation inutile ».',
    ['indirect', 'il s’agit d’« une provocation inutile »', 'Mme Brandt'],
    ['direct', '« une provocation inutile »', 'Mme Brandt'],
  ],
  ['no source in a purpose', 'fr', 'Pour gagner du temps, le gouvernement a reporté le vote.'],
  [
    'a title before the name of an apposition',
    'fr',
    'Le porte-parole de l’armée, le colonel Joris van Telgen, a démenti que ses troupes soient parties.',
    ['indirect', 'que ses troupes soient parties', 'Le porte-parole de l’armée, le colonel Joris van Telgen'],
  ],
  [
    'an aside before its subject',
    'fr',
    'Comme l’a souligné la commissaire Lena Vik, le règlement entre en vigueur en juillet.',
    ['indirect', 'le règlement entre en vigueur en juillet', 'la commissaire Lena Vik'],
  ],
  [
    'hearsay in the past conditional',
    'fr',
    'Le général Odo Lammers aurait quitté le pays en secret.',
    ['indirect', 'Le général Odo Lammers aurait quitté le pays en secret.', undefined],
  ],
  ['no hearsay in a condition', 'fr', 'S’il avait su, le général aurait quitté le pays.'],
  [
    'a name without its adverbial',
    'es',
    '«No hemos movido ni un soldado», afirmó Tarnow en rueda de prensa.',
    ['direct', '«No hemos movido ni un soldado»', 'Tarnow'],
  ],
  [
    'a subject behind a day and a place',
    'es',
    '“No vamos a negociar”, afirmó este lunes en Kresk el portavoz, Joris van Telgen.',
    ['direct', '“No vamos a negociar”', 'el portavoz, Joris van Telgen'],
  ],
  [
    'a subject left out, and no newspaper for it',
    'es',
    'El ministro Odo Lammers negó el fraude. “Jamás lo he visto”, declaró al diario La Ribera.',
    ['direct', '“Jamás lo he visto”', 'El ministro Odo Lammers'],
  ],
  [
    'a noun that may be a participle',
    'es',
    'El comunicado precisa que «los gastos serán compartidos».',
    ['direct', '«los gastos serán compartidos»', 'El comunicado'],
  ],
  [
    'a title that means who was named with it',
    'es',
    'La ministra Ilva Brandt viaja hoy. “Volveré pronto”, prometió la ministra.',
    ['direct', '“Volveré pronto”', 'ministra Ilva Brandt'],
  ],
  [
    'a title of another gender, which means nobody named',
    'es',
    'El ministro Odo Lammers viaja hoy. “Volveré pronto”, prometió la ministra.',
    ['direct', '“Volveré pronto”', 'la ministra'],
  ],
  [
    'no report in a relative clause behind the speaker',
    'it',
    '"Bisogna tacere", ha detto dal canto suo il ministro Matteo Sorlin, che ha chiesto un incontro.',
    ['direct', '"Bisogna tacere"', 'il ministro Matteo Sorlin'],
  ],
  [
    'one word that its speaker follows',
    'it',
    '«No», ha risposto la ministra, «restiamo».',
    ['direct', '«No»', 'la ministra'],
    ['direct', '«restiamo»', 'la ministra'],
  ],
  [
    'a name that opens with an article',
    'it',
    'Il premier avrebbe promesso un ritiro, secondo il quotidiano La Riva.',
    ['indirect', 'Il premier avrebbe promesso un ritiro', 'il quotidiano La Riva'],
  ],
  [
    'a source joined to its article',
    'pt',
    'Na opinião da oposição, o chefe de Estado perdeu o controlo.',
    ['indirect', 'o chefe de Estado perdeu o controlo', 'oposição'],
  ],
  [
    'a subject behind brackets and commas',
    'pt',
    '“Não vamos negociar”, afirmou nesta segunda-feira (4), em Kresk, o porta-voz, Joris van Telgen.',
    ['direct', '“Não vamos negociar”', 'o porta-voz, Joris van Telgen'],
  ],
  [
    'a pronoun behind a source',
    'nl',
    '“Wij gaan door”, zei minister Ilva Brandt. Volgens haar heeft het land nooit geantwoord.',
    ['direct', '“Wij gaan door”', 'minister Ilva Brandt'],
    ['indirect', 'heeft het land nooit geantwoord', 'minister Ilva Brandt'],
  ],
  [
    'a name before the time of day',
    'nl',
    '‘Dit besluit’, zei president Odo Lammers maandagavond op de omroep, ‘blijft niet zonder gevolgen.’',
    ['direct', '‘Dit besluit’', 'president Odo Lammers'],
    ['direct', '‘blijft niet zonder gevolgen.’', 'president Odo Lammers'],
  ],
  [
    'hearsay with two verbs at the end',
    'nl',
    'De generaal zou in het geheim een gezant hebben ontmoet.',
    ['indirect', 'De generaal zou in het geheim een gezant hebben ontmoet.', undefined],
  ],
  [
    'a subject behind what is said of it by the way',
    'fr',
    '« Je ne sais pas », a répondu, visiblement agacé, le premier ministre.',
    ['direct', '« Je ne sais pas »', 'le premier ministre'],
  ],
  [
    'words behind a verb that elsewhere names',
    'fr',
    'Le général Odo Lammers s’est dit « très inquiet ».',
    ['direct', '« très inquiet »', 'Le général Odo Lammers'],
  ],
  [
    'a described name behind “pour”',
    'fr',
    'Pour l’opposante Lena Vik, « tout reste à faire ».',
    ['direct', '« tout reste à faire »', 'l’opposante Lena Vik'],
  ],
  [
    'a noun that is written like an auxiliary',
    'it',
    'Il capo dello Stato ha poi annunciato che i colloqui riprenderanno.',
    ['indirect', 'che i colloqui riprenderanno', 'Il capo dello Stato'],
  ],
  ['no clause in an object', 'nl', 'De premier wilde dat niet bevestigen.'],
  [
    'no report in what is told of the speaker',
    'nl',
    '“De wapens moeten zwijgen”, aldus secretaris-generaal Matteo Sorlin, die beide partijen opriep te praten.',
    ['direct', '“De wapens moeten zwijgen”', 'secretaris-generaal Matteo Sorlin'],
  ],
  [
    'an addressee that looks like an article and its noun',
    'pt',
    '"A gente vai continuar", declarou a jornalistas, em Kresk, o chefe do Executivo.',
    ['direct', '"A gente vai continuar"', 'o chefe do Executivo'],
  ],
  [
    'a source that a participle of saying opens',
    'it',
    'Secondo quanto riferito dalla polizia, l’uomo sarebbe fuggito in auto.',
    ['indirect', 'l’uomo sarebbe fuggito in auto', 'polizia'],
  ],
];

suite('findQuotations in the news of Romance languages and Dutch', () => {
  for (const [what, language, text, ...expected] of cases) {
    test(`${language}: finds ${what}`, () => {
      const found = analyze({ text, language, kind: 'news' }, bundledKnowledge()).quotations.filter(
        ({ kind }) => kind !== 'marked',
      );
      assert.deepEqual(
        found.map(({ start, end, kind, speaker }) => [kind, text.slice(start, end), speaker?.text]),
        expected,
      );
    });
  }
});

suite('findMentions in the news of Romance languages and Dutch', () => {
  // Each: language, text, role and name.
  const mentions = [
    ['fr', 'Le président d’Aurélia, Livio Tarnow, a signé.', 'head_of_state', 'Livio Tarnow'],
    ['fr', 'La ministre norvaldienne Ilva Brandt a signé.', 'minister', 'Ilva Brandt'],
    ['it', 'Il presidente norvaldiano Odo Lammers ha firmato.', 'head_of_state', 'Odo Lammers'],
    ['pt', 'O presidente da República, Odo Lameira, assinou.', 'head_of_state', 'Odo Lameira'],
    ['pt', 'O ex-presidente Bruno Askel assinou.', 'head_of_state', 'Bruno Askel'],
    ['fr', 'Le conseiller du président, Rémi Astor, a signé.', 'adviser', 'Rémi Astor'],
    ['es', 'El presidente de Aurelia, Livio Tarnow, firmó.', 'head_of_state', 'Livio Tarnow'],
    ['es', 'El presidente de la Liga, Livio Tarnow, firmó.', 'chair', 'Livio Tarnow'],
    ['es', 'El exprimer ministro Basilio Querol firmó.', 'head_of_government', 'Basilio Querol'],
    ['nl', 'Minister Ilva Brandt van Buitenlandse Zaken tekende.', 'foreign_minister', 'Ilva Brandt'],
    ['nl', 'Minister Jan Peter van Dijk tekende.', 'minister', 'Jan Peter van Dijk'],
  ] as const;
  for (const [language, text, role, name] of mentions) {
    test(`${language}: ${text}`, () => {
      const [first] = analyze({ text, language, kind: 'news' }, bundledKnowledge()).mentions;
      assert.deepEqual([first?.role?.id, first && text.slice(first.name.start, first.name.end)], [role, name]);
    });
  }
});
