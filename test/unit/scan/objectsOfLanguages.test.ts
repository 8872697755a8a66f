import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

// Each: language, kind of the last quotation, whom its speaker means, text.
const last = [
  ['nl', 'indirect', 'Lammers', 'Lammers ontkent dat hij gewaarschuwd was.'],
  ['nl', 'direct', 'Lammers', 'Die conclusie noemde Lammers “een schande voor het vak”.'],
  ['nl', 'direct', 'Brandt', '‘Niet wij’, antwoordde Brandt. Die sprak dat later tegen: ‘Ik heb het anders bedoeld.’'],
  ['it', 'direct', 'Lammers', 'Una conclusione che Lammers definisce «una vergogna per il mestiere».'],
  ['it', 'direct', 'il consigliere Basso Terpi', '«Chi paga?», si è chiesto il consigliere Basso Terpi.'],
  ['it', 'direct', 'Brandt', '«Chi paga?», ha chiesto Terpi. «Non noi», gli ha risposto Brandt.'],
  ['it', 'direct', 'la moglie di un barcaiolo', '«Non ho sentito altro», racconta la moglie di un barcaiolo.'],
  [
    'it',
    'direct',
    'La ministra',
    'La ministra ha fermato i traghetti. «Non posso aspettare», ha detto davanti ai giornalisti.',
  ],
  ['pt', 'direct', 'Brandt', '«Quem paga?», perguntou Terpa. «Nós não», respondeu-lhe Brandt.'],
  ['pt', 'direct', 'O armador Odo Lammers', 'O armador Odo Lammers discorda: «Os meus barcos estão em ordem.»'],
  ['ar', 'direct', 'مالك السفن أودو لامرس', 'ورفض مالك السفن أودو لامرس القرار قائلًا: «سفني سليمة».'],
  ['ar', 'direct', 'المحامي سامي كويست', 'وانتقد المحامي سامي كويست الوزيرة بقوله: «إنها لا تقرأ العقود».'],
  ['ar', 'direct', 'الوزيرة', 'ثم أوضحت الوزيرة لاحقًا: «قصدت شيئًا آخر».'],
  ['ar', 'marked', undefined, 'وكتبت أوفين عن المراجل في كتابها «العبّارة الأخيرة».'],
] as const;

suite('findQuotations: objects, clitics and clauses of other languages', () => {
  for (const [language, kind, speaker, text] of last) {
    test(`${language}: ${text}`, () => {
      const found = analyze({ text, language }, bundledKnowledge()).quotations.at(-1);
      assert.deepEqual([found?.kind, found?.speaker?.text], [kind, speaker]);
    });
  }

  test('nothing is reported where all but the source stands in marks', () => {
    const text = '“Wij varen al veertig jaar”, aldus de veerbaas, “en nooit is er iemand verdronken.”';
    const kinds = analyze({ text, language: 'nl' }, bundledKnowledge()).quotations.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['direct', 'direct']);
  });
});
