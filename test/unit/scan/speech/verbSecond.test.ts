import { analyze } from '../../../../src/core/analyze';
import { bundledKnowledge } from '../../../support/knowledge';
import { checkSpans } from '../../../support/spans';

// Where the speaker of each direct quotation is named; the tests ask for the last one's.
function speakers(text: string) {
  return analyze({ text, language: 'de' }, bundledKnowledge()).quotations.flatMap(({ kind, speaker }) =>
    kind === 'direct' && speaker?.start !== undefined && speaker.end !== undefined
      ? [{ start: speaker.start, end: speaker.end }]
      : [],
  );
}

suite('verbSecondSubject', () => {
  const sentences = {
    'steps over a dative before the verb':
      'Den Fischern sicherte ⟦Präsident Oldo Kresk⟧ am Abend zu: „Der Hafen bleibt für euch offen.“',
    'steps over a feminine dative that looks like a nominative':
      'Der örtlichen Zeitung sagte ⟦Ilva Morn⟧: „Wir haben nichts zu verbergen.“',
    'steps over the clause before the verb':
      'Als ein Matrose zu Hilfe eilte, rief ⟦der Kapitän⟧: „Lasst mich hier raus!“',
    'steps over an opening with “als”':
      'Als Antwort darauf sagte ⟦ein Sprecher der Werft⟧: „Wir warten den Bericht ab.“',
    'steps over the day with its number': 'Am 3. Mai sagte ⟦Ilva Morn⟧: „Wir haben nichts zu verbergen.“',
    'steps over an adverb that opens the sentence':
      'Relativierend fügt ⟦Morn⟧ hinzu: „Allerdings darf man die Kosten nicht vergessen.“',
    'takes the pronoun behind the verb before the object in front of it':
      'Ilva Morn reiste ab. Das Angebot der Werft lehnte ⟦sie⟧ jedoch ab: „Wir nehmen kein Geld von euch.“',
    'takes who can speak before what cannot':
      'Die Pläne der Werft nannte ⟦der Bürgermeister⟧ am Montag „völlig unrealistisch und viel zu teuer“.',
    'takes the first of the noun phrases before an apposition':
      '⟦Oldo Kresk⟧, eines der Mitglieder, die den Brief unterschrieben, sagte: „Wir ziehen nichts zurück.“',
    'takes no verb for an apposition':
      'Kresk wies das zurück, ⟦die Sprecherin der Werft, Ilva Morn⟧, erklärte: „Neid hilft hier niemandem weiter.“',
    'gives a shared subject to the second verb':
      'Nach der Sitzung umarmte ⟦der Kapitän⟧ den Lotsen und sagte: „Wir sehen uns im Herbst wieder.“',
    'finds the subject of a clause with the verb at its end':
      'Die Lage ist heikel, weil ⟦die Regierung⟧ den Nachbarn erst im Mai als „junge, mutige Republik“ bezeichnet hat.',
    'finds the subject behind a modal verb':
      'Wie der Bote meldete, soll ⟦Kresk⟧ zum Lotsen gesagt haben: „Geh mir aus dem Weg, du Lügner.“',
    'lets what opens the sentence hold for all of it':
      'Wie ⟦der Finanzminister⟧ am Dienstag erklärte, sieht die Regierung darin „kein Hindernis für den Handel“.',
    'does not take the subject of a clause that is closed before':
      'Laut ⟦Hafenpolizei⟧ ist der Umzug, zu dem ein Bündnis aus vielen Gruppen aufgerufen hatte, „weitgehend ruhig“ verlaufen.',
    'prefers the verb right behind the marks to the colon before them':
      'Besorgt äußerte sich Kresk zur Lage: „Wir befürchten das Schlimmste“, sagte ⟦er⟧ dem Boten.',
    'does not take a passive subject for the speaker':
      'Die Gemälde werden von ⟦Kennern⟧ als „Meilensteine in der Kunst dieses Landes“ bezeichnet.',
    'keeps the small words of a surname': '„Wir bleiben dabei und ändern nichts“, sagte ⟦von der Lauen⟧ am Montag.',
    'keeps an adjective before a bare noun':
      'Nach dem Streit sagten ⟦englische Fischer⟧: „Wir haben die Netze nicht zerschnitten.“',
    'does not let the mood of a clause change the speaker of its sentence':
      'Ilva Morn sagte: „Das geht so nicht.“ ⟦Oldo Kresk von der Werft⟧ ist der Meinung, dass die Klage „einiger weniger Gestriger“ nichts aufhalten dürfe.',
  };
  for (const [name, text] of Object.entries(sentences)) {
    test(name, () => {
      checkSpans((whole) => speakers(whole).slice(-1), text);
    });
  }
});
