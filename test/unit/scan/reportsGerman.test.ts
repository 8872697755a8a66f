import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

function reported(text: string): string[] {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.flatMap(({ kind, start, end, speaker }) =>
    kind === 'indirect' ? [`${text.slice(start, end)} ← ${speaker?.text ?? '?'}`] : [],
  );
}

function kinds(text: string): string[] {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.flatMap(({ kind }) =>
    kind === 'indirect' ? [] : [kind],
  );
}

suite('findQuotations: reports in German', () => {
  test('know the subjunctive of verbs that no list has, by ending and place', () => {
    assert.deepEqual(reported('Mirja Holt sagte am Montag in Hohenfurt, man prüfe alle Verträge.'), [
      'man prüfe alle Verträge ← Mirja Holt',
    ]);
    assert.deepEqual(reported('Der Minister erklärte, das Nachbarland besitze seit Jahren eine Flotte.'), [
      'das Nachbarland besitze seit Jahren eine Flotte ← Der Minister',
    ]);
    assert.deepEqual(reported('Der Minister trat vor die Presse, heute neue Zahlen in der Hand.'), []);
  });

  test('begin with the first of two clauses that are reported', () => {
    assert.deepEqual(reported('Odo Guter sagte, die Partei sei klein und dass die anderen nun am Zug seien.'), [
      'die Partei sei klein und dass die anderen nun am Zug seien ← Odo Guter',
    ]);
  });

  test('are not what tells when or why', () => {
    assert.deepEqual(reported('Da ein Rückflug nach Seehafen nicht möglich war, entschied der Pilot allein.'), []);
    assert.deepEqual(reported('Der Pilot rief an, um sein Abonnement der Zeitung zu kündigen.'), []);
  });

  test('end with their verb where the cue is part of another clause', () => {
    assert.deepEqual(
      reported('Während Ministerin Mirja Holt ankündigte, den Vorschlag prüfen zu lassen, lehnte die Partei ihn ab.'),
      ['den Vorschlag prüfen zu lassen ← Ministerin Mirja Holt'],
    );
  });

  test('hang on a noun far before “dass”', () => {
    assert.equal(reported('Vorwürfe wurden am Abend laut, dass die Werft Geld genommen hat.').length, 1);
    assert.deepEqual(reported('Der Regen wurde am Abend so laut, dass die Gäste gingen.'), []);
  });

  test('are not what somebody cannot say, or says of himself', () => {
    assert.deepEqual(reported('Die Polizei konnte den Zusammenhang zunächst nicht bestätigen.'), []);
    assert.equal(reported('Die Polizei bestritt den Zusammenhang mit dem Brand.').length, 1);
  });
});

suite('findQuotations: sources in German', () => {
  test('stand before “nach” and “zufolge”', () => {
    assert.deepEqual(reported('Odo Guter sprach im Rat. Seiner Meinung nach hätte die Aufsicht eingreifen müssen.'), [
      'hätte die Aufsicht eingreifen müssen ← Odo Guter',
    ]);
    assert.deepEqual(reported('Dem Vernehmen nach bleibt der Gesandte im Amt.'), ['bleibt der Gesandte im Amt ← ?']);
    assert.deepEqual(reported('Zur Durchsetzung ihrer Forderung nach Neuwahlen besetzten die Fischer den Hafen.'), []);
    assert.deepEqual(reported('Das Verfahren verringert neuesten Studien zufolge das Risiko.'), [
      'Das Verfahren verringert neuesten Studien zufolge das Risiko ← neuesten Studien',
    ]);
  });

  test('are those of the sentence before in “den Angaben zufolge”', () => {
    assert.deepEqual(
      reported('Nach Angaben der Polizei brannte das Lager. Den Angaben zufolge starben zwei Menschen.'),
      ['brannte das Lager ← die Polizei', 'starben zwei Menschen ← die Polizei'],
    );
  });

  test('are what “wonach” stands behind, not who spoke before', () => {
    assert.deepEqual(reported('Mirja Holt bestritt Berichte, wonach der Gesandte abberufen wurde.'), [
      'wonach der Gesandte abberufen wurde ← Berichte',
    ]);
    assert.deepEqual(reported('Das Gesetz enthält eine Klausel, wonach der Minister den Rat einberuft.'), [
      'wonach der Minister den Rat einberuft ← eine Klausel',
    ]);
  });

  test('may be named in the middle of what a third one has said', () => {
    assert.deepEqual(
      reported('Ein Beamter habe ihm, so van Telgen, im Gang gesagt, die Akten seien „verbrannt worden“.'),
      ['Ein Beamter habe ihm, so van Telgen, im Gang gesagt, die Akten seien „verbrannt worden“ ← van Telgen'],
    );
  });

  test('keep the name that follows with where somebody comes from', () => {
    assert.deepEqual(reported('Die Vorsitzende der Kommission, Anna Berg aus Norwalden, sagte, man habe gewarnt.'), [
      'man habe gewarnt ← Die Vorsitzende der Kommission, Anna Berg',
    ]);
  });

  test('are nobody that somebody is set against', () => {
    assert.deepEqual(reported('Anders als von der Regierung behauptet, wurde der Vertrag nie gekündigt.'), []);
    assert.deepEqual(reported('Anders als zuerst gemeldet will die Opposition dem Vertrag nicht zustimmen.'), []);
  });
});

suite('findQuotations: the extent of a German report', () => {
  test('holds what stands before and behind its frame', () => {
    assert.deepEqual(reported('Im Rat seien Fehler gemacht worden, räumte Guter ein, doch habe niemand gelogen.'), [
      'Im Rat seien Fehler gemacht worden, räumte Guter ein, doch habe niemand gelogen ← Guter',
    ]);
    assert.deepEqual(reported('Er werde das tun, versprach der Vorsitzende, sobald die Zahlen vorlägen.').length, 1);
  });

  test('ends where the sentence goes on in the indicative', () => {
    assert.deepEqual(
      reported('Mirja Holt sagte, sie wisse nicht, ob das stimme, und verwies auf den Bericht, der im Mai erscheine.'),
      ['sie wisse nicht, ob das stimme ← Mirja Holt'],
    );
    assert.deepEqual(reported('Mirja Holt sagte, sie wisse, dass die Partei, die regiert, nichts tun wird.'), [
      'sie wisse, dass die Partei, die regiert, nichts tun wird ← Mirja Holt',
    ]);
  });

  test('begins behind whom it is said to', () => {
    assert.deepEqual(
      reported('Da sagte der Bürgermeister von Norwalden, Karl Vogt (Grüne), dem Rundfunk, man habe alles getan.'),
      ['man habe alles getan ← der Bürgermeister von Norwalden, Karl Vogt'],
    );
  });
});

suite('findQuotations: words in marks inside a German report', () => {
  test('are the words of whom it reports', () => {
    assert.deepEqual(kinds('Die Abgeordnete Mirja Holt urteilte, dass die Stadt in einen „Bunker“ verwandelt werde.'), [
      'direct',
    ]);
  });

  test('are a name where they are one', () => {
    assert.deepEqual(kinds('Die Reederin Mirja Holt sagte, dass der Frachter „Nordstern“ am Montag gesunken sei.'), [
      'marked',
    ]);
  });
});

suite('findQuotations: reports behind German nouns', () => {
  test('are said by whom the noun belongs to, not by who denies them', () => {
    assert.deepEqual(reported('Mirja Holt wies die Befürchtung der Opposition zurück, dass das Geld fehle.'), [
      'dass das Geld fehle ← die Opposition',
    ]);
    assert.deepEqual(reported('Mirja Holt wies die Behauptung zurück, dass ihr Haus gewarnt worden sei.'), [
      'dass ihr Haus gewarnt worden sei ← ?',
    ]);
  });

  test('end before the verb that the noun is the subject of', () => {
    assert.deepEqual(reported('Der Vorwurf, der Minister habe gelogen, wurde im Rat nicht erhoben.'), [
      'der Minister habe gelogen ← ?',
    ]);
  });

  test('may be infinitives', () => {
    assert.deepEqual(reported('Die Forderung der Opposition, das Gesetz zurückzuziehen, lehnte Mirja Holt ab.'), [
      'das Gesetz zurückzuziehen ← die Opposition',
    ]);
    assert.deepEqual(reported('Unglaublich waren Gerüchte, die sie geschickt auszustreuen verstand.'), []);
  });

  test('leave the next words to who has denied them', () => {
    const text = 'Die Ministerin widersprach der Ansicht, dass das Geld fehle. „Es ist genug für alle da.“';
    assert.equal(analyze({ text, language: 'de' }, bundledKnowledge()).quotations[1]?.speaker?.text, 'Die Ministerin');
  });
});

suite('findQuotations: German sentences that tell what was said', () => {
  test('may have a bare name for their subject', () => {
    assert.deepEqual(reported('Karl Vogt kündigte Neuwahlen an.'), ['Karl Vogt kündigte Neuwahlen an. ← Karl Vogt']);
    assert.deepEqual(reported('Fluten haben 30 Opfer gefordert.'), []);
    assert.deepEqual(reported('Rosinenbomber nannte man die Flugzeuge.'), []);
  });

  test('know “es” apart from its verb', () => {
    assert.deepEqual(reported('Sie las einen Bericht, in dem es zur Brücke heißt, dass sie nicht hält.'), [
      'dass sie nicht hält ← einen Bericht',
    ]);
  });
});

suite('findQuotations: German clauses around a report', () => {
  test('are left out where the sentence goes on behind it', () => {
    assert.deepEqual(reported('Das Gesetz, in dem es heißt, der Rat entscheide allein, trat in Kraft.'), [
      'der Rat entscheide allein ← Das Gesetz',
    ]);
    assert.deepEqual(reported('Mit der Begründung, die Brücke sei baufällig, sperrte die Stadt die Straße.'), [
      'die Brücke sei baufällig ← die Stadt',
    ]);
    assert.deepEqual(reported('Viele seien enttäuscht, so ein Teilnehmer, der seinen Namen nicht nennen wollte.'), [
      'Viele seien enttäuscht ← ein Teilnehmer',
    ]);
  });

  test('are left out where they tell of the source', () => {
    assert.deepEqual(
      reported('Wie aus einem Papier hervorgeht, das dem Boten vorliegt, rechnet die Stadt mit Regen.'),
      ['rechnet die Stadt mit Regen ← einem Papier'],
    );
    assert.deepEqual(
      reported('Nach Einschätzung von Fachleuten wie der Hydrologin Mara Lind reichen die Dämme nicht.'),
      ['reichen die Dämme nicht ← Fachleuten'],
    );
  });

  test('keep a source to the words between its commas', () => {
    assert.deepEqual(reported('Die Straße, nach Angaben der Polizei die gefährlichste des Landes, wird gesperrt.'), [
      'die gefährlichste des Landes ← die Polizei',
    ]);
    assert.deepEqual(reported('Karl Vogt, laut eigenen Angaben ein Freund des Ministers, verließ den Saal.'), [
      'ein Freund des Ministers ← Karl Vogt',
    ]);
  });

  test('belong to the report over a semicolon', () => {
    assert.deepEqual(reported('Der Botschafter schrieb, sein Land habe nichts getan; das Gegenteil sei wahr.'), [
      'sein Land habe nichts getan; das Gegenteil sei wahr. ← Der Botschafter',
    ]);
  });

  test('have the nearer of two cues', () => {
    assert.deepEqual(reported('Der Sprecher, der anonym bleiben wollte, bestätigte, dass die Gespräche stocken.'), [
      'dass die Gespräche stocken ← Der Sprecher',
    ]);
  });
});

suite('findQuotations: who says what in German news', () => {
  test('leaves denied words to whose they are, and conditions to nobody', () => {
    assert.deepEqual(
      reported('Mirja Holt hat die Vorwürfe der Opposition zurückgewiesen, ihr Haus habe geschwiegen.'),
      ['ihr Haus habe geschwiegen ← die Opposition'],
    );
    assert.deepEqual(reported('Den Vorwurf, sie habe geschwiegen, wollte Mirja Holt nicht gelten lassen.'), [
      'sie habe geschwiegen ← ?',
    ]);
    assert.deepEqual(reported('Die Fischer drohen mit Streik, falls die Vorlage nicht nachgebessert werde.'), []);
  });

  test('takes no question for a report, and no topic for a speaker', () => {
    assert.deepEqual(reported('Auf die Frage, ob sie gehen werde, antwortete Mirja Holt: „Nein.“'), []);
    assert.deepEqual(reported('Ministerrat: Streit um neuen Ausweis\n\nEs gab keine Einigung.'), []);
  });

  test('gives a whole sentence in the subjunctive to who has spoken', () => {
    const text = 'Nach Angaben der Kanzlei ist alles gesagt. Sie habe ihre Minister gebeten, bis Montag zu schweigen.';
    assert.deepEqual(reported(text).slice(1), [
      'Sie habe ihre Minister gebeten, bis Montag zu schweigen. ← die Kanzlei',
    ]);
  });
});
