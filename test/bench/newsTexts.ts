// News of invented people of invented states, for benchmarks: sentences from many templates, drawn by a seed, so that
// no two paragraphs are alike and every run reads the same text. Every fourth sentence tells what somebody said, every tenth has marks.
import { randomOf } from './anchoringTexts';
import type { Random } from './anchoringTexts';

interface NewsWords {
  /** Sentences with `{slot}`s, each filled by a word of the list of that name. */
  readonly plain: readonly string[];
  /** Sentences that tell what somebody said. */
  readonly spoken: readonly string[];
  readonly slots: Readonly<Record<string, readonly string[]>>;
}

const german: NewsWords = {
  plain: [
    'Die Regierung von {state} hat am {day} ein {adjective}es Abkommen mit dem Nachbarland unterzeichnet.',
    'In den Häfen am Unterlauf arbeiten heute etwa {number} Menschen, die meisten davon im Umschlag von {goods} und {goods}.',
    'Am Ufer standen Fischer aus {number} Dörfern und warteten auf das Hochwasser, das in diesem Jahr spät kam.',
    'Das Verfahren gegen die Reederei „{ship}“ dauert seit dem Frühjahr.',
    'Wegen der Trockenheit fahren die Schiffe zwischen {place} und {place} nur noch am Tag.',
    'Der Haushalt von {state} wächst im kommenden Jahr um {number} Millionen Taler.',
    'Zwei Züge mit {goods} blieben in der Nacht zum {day} vor {place} stehen.',
    'Die Opposition lehnt das Vorhaben ab und verlangt eine Abstimmung noch vor der Sommerpause.',
    'An der Grenze bei {place} wird seit {number} Tagen wieder kontrolliert.',
    'Bis zum Herbst soll die {adjective}e Brücke über den Aarlund fertig sein.',
    'Für {goods} und {goods} gelten andere Zölle als für Holz.',
    'Der Preis für {goods} ist in {place} auf {number} Taler gestiegen, nachdem die Ernte ausgefallen war.',
    'Im Stadtrat von {place} sitzen {number} Abgeordnete aus sechs Parteien.',
    'Nach dem Regen vom {day} sind mehrere Straßen im Süden gesperrt.',
    'Das Museum zeigt Karten aus der Zeit, in der {place} noch zu {state} gehörte.',
    'Ein Frachter lief am Morgen auf Grund, verletzt wurde niemand.',
  ],
  spoken: [
    '{role} {name} sagte am {day}: „{speech}“',
    '„{speech}“, sagte {name} vor Journalisten in {place}.',
    '„{speech}“, so der Gesandte {name}.',
    '{role} {name} erklärte, {mood}.',
    'Nach Angaben des Ministeriums treten die Regeln am {day} in Kraft.',
    'Beide Seiten bekräftigten, dass {clause}.',
    'Wie die Zeitung „Der Bote“ berichtet, hat {name} den Entwurf schon im Mai gesehen.',
    'Sie fügte hinzu, {mood}.',
    'Der Sprecher der Kommission nannte den Plan einen „{irony}“.',
    'Laut {name} fehlen dafür {number} Millionen Taler.',
  ],
  slots: {
    state: ['Ruritanien', 'Graustark', 'Borduria', 'Nordmark', 'Zubrovka', 'Orsinien'],
    day: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', '3. Mai', '21. September', 'Wochenende'],
    place: ['Hohenfurt', 'Aarwerder', 'Sankt Ilgen', 'Kaltenbrunn', 'Osterhafen', 'Marienau', 'Seebruck'],
    goods: ['Getreide', 'Erz', 'Kohle', 'Zucker', 'Glas', 'Salz', 'Maschinen', 'Papier'],
    number: ['zwölf', 'dreißig', '140', '3.500', 'achtzig', '27', 'sieben'],
    adjective: ['neu', 'umfassend', 'vorläufig', 'geheim', 'lang erwartet'],
    ship: ['Nordstern', 'Krummer Arm', 'Weiße Flotte', 'Drei Schwestern'],
    irony: ['Spaziergang', 'großen Wurf', 'Kuhhandel', 'ersten Schritt'],
    role: ['Außenministerin', 'Der Hafenmeister', 'Die Abgeordnete', 'Der Regierungssprecher', 'Bürgermeister'],
    name: ['Ilva Brandt', 'Joris van Telgen', 'Odo Lammers', 'Mara Quist', 'Berit Sohlberg', 'Anselm Rauth'],
    speech: [
      'Wir haben lange verhandelt, und das Ergebnis kann sich sehen lassen.',
      'Davon haben alle etwas.',
      'Niemand hat uns gefragt, ob wir diese Grenze wollen!',
      'Was am Pegel fehlt, fehlt auf der anderen Seite der Grenze, und das wissen dort alle.',
    ],
    mood: [
      'die Kosten seien noch nicht beziffert und würden im Herbst geschätzt',
      'der Vertrag sei ein Anfang, mehr nicht',
      'man habe sich an jede Zeile gehalten',
    ],
    clause: ['weitere Gespräche folgen werden', 'der Fluss allen gehört', 'kein Zoll ohne Absprache erhoben wird'],
  },
};

const english: NewsWords = {
  plain: [
    'The government of {state} signed a {adjective} agreement with its neighbor on {day}.',
    'About {number} people work in the ports of the lower river, most of them with {goods} and {goods}.',
    'Two trains that carried {goods} stopped outside {place} during the night.',
    'The budget of {state} will grow by {number} million crowns next year.',
    'Fishermen from {number} villages waited on the bank for a flood that came late this year.',
    'The case against the shipping line “{ship}” has lasted since spring.',
    'Prices of {goods} in {place} rose after the harvest had failed.',
    'The opposition wants a vote before the summer recess, and has the seats to force one.',
    'Several roads in the south were closed after the rain of {day}.',
    'Ships between {place} and {place} sail only by day because of the drought.',
    'The town council of {place} has {number} members from six parties.',
    'A freighter ran aground in the morning; nobody was hurt.',
    'The museum shows maps from the time when {place} still belonged to {state}.',
    'Customs for {goods} differ from those for timber, which are lower in winter.',
  ],
  spoken: [
    '“{speech}” said {role} {name} on {day}.',
    '{role} {name} told reporters in {place}: “{speech}”',
    '“{speech}” she added.',
    'According to {name}, the plan lacks {number} million crowns.',
    '{name} said that {clause}.',
    'The ministry announced on {day} that {clause}.',
    'A spokesman for the commission called the meeting “a {irony}”.',
    'He said {clause}, but gave no date.',
  ],
  slots: {
    state: ['Ruritania', 'Graustark', 'Borduria', 'Zubrovka', 'Orsinia', 'Norland'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'May 3', 'September 21', 'Sunday'],
    place: ['Hohenfurt', 'Port Ilgen', 'Kaltenbrunn', 'East Harbor', 'Marienau', 'Seabridge'],
    goods: ['grain', 'ore', 'coal', 'sugar', 'glass', 'salt', 'machines', 'paper'],
    number: ['twelve', 'thirty', '140', '3,500', 'eighty', '27', 'seven'],
    adjective: ['new', 'broad', 'preliminary', 'secret', 'long-awaited'],
    ship: ['Northern Star', 'Crooked Arm', 'White Fleet', 'Three Sisters'],
    irony: ['walk', 'great success', 'cattle trade', 'first step'],
    role: ['Foreign Minister', 'the harbor master', 'Senator', 'government spokeswoman', 'Mayor'],
    name: ['Ilva Brandt', 'Joris Telgen', 'Odo Lammers', 'Mara Quist', 'Berit Sohlberg', 'Anselm Rauth'],
    speech: [
      'We kept every line of it,',
      'Nobody asked us whether we want this border,',
      'What is missing at the gauge is missing on the other side of the border, and everybody there knows it,',
      'It isn’t over,',
    ],
    clause: ['further talks would follow', 'the river belongs to all', 'no duty will be raised without a word before'],
  },
};

/** At least `length` characters of German news, in paragraphs of two to five sentences. */
export function germanNews(length: number, seed = 1): string {
  return newsOf(german, length, randomOf(seed));
}

/** The same in English. */
export function englishNews(length: number, seed = 1): string {
  return newsOf(english, length, randomOf(seed));
}

function newsOf(words: NewsWords, length: number, random: Random): string {
  const parts: string[] = [];
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
  const fill = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => fill(pick(words.slots[slot] ?? [])));
  for (let written = 0, left = 3; written < length;) {
    const sentence = fill(pick(random(4) === 0 ? words.spoken : words.plain));
    const part = sentence.charAt(0).toUpperCase() + sentence.slice(1) + (--left > 0 ? ' ' : '\n\n');
    left = left > 0 ? left : 2 + random(4);
    written += part.length;
    parts.push(part);
  }
  return parts.join('');
}
