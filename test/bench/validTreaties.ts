/** A treaty that nothing is wrong with, as hard as real ones are. */
export interface ValidTreaty {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
}

/** How a language writes a treaty. `{own}` stands for one of its articles, `{paragraph}` for one with paragraph 1. */
interface Manner {
  readonly title: string;
  readonly heading: (number: string) => string;
  readonly numbers: (count: number) => string[];
  readonly plain: readonly string[];
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

const counted = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

const manners: Readonly<Record<string, Manner>> = {
  en: {
    title: 'Agreement on the Upkeep of the Lora Dams',
    heading: (number) => `Article ${number}`,
    numbers: counted,
    plain: [
      'The Parties shall keep the sluices in good repair and inform each other of every damage without delay.',
      'Each Party bears the costs of the pumps on its own bank and half of those on the island between them.',
      'The water level is read every morning by two keepers, one of whom is named by the upper Party.',
      'No boat may pass the lock at night unless the keeper has lit both lamps and hoisted the green flag.',
    ],
    own: [
      'Requests under Article {own} shall be made in writing to the keeper of the upper lock.',
      'The Commission decides on measures referred to in paragraph 1 of Article {own}.',
      'Subject to Articles {own} and {own} of this Agreement, fishing is free on both banks.',
    ],
    foreign: [
      'The customs value is determined under Articles 1 through 8, Article 45 and the notes of the Harbor Customs Agreement.',
      'Article 61 of the Convention on Rivers and Article VI:4 of the GATS apply to pilots.',
      '“Lock Convention” means the Convention on Locks, in particular Articles 72 and 73 thereof.',
      'In the Sluice Act, the words “under section 88 or Article 97” are replaced by “under this Agreement”.',
    ],
  },
  de: {
    title: 'Abkommen über den Unterhalt der Loradämme',
    heading: (number) => `Artikel ${number}`,
    numbers: counted,
    plain: [
      'Die Parteien halten die Schleusen instand und melden einander jeden Schaden unverzüglich.',
      'Jede Partei trägt die Kosten der Pumpen auf ihrem Ufer und die Hälfte derer auf der Insel.',
      'Den Wasserstand lesen jeden Morgen zwei Wärter ab, von denen einen die obere Partei bestellt.',
      'Nachts fährt kein Boot durch die Schleuse, bevor der Wärter nicht beide Lampen entzündet hat.',
    ],
    own: [
      'Anträge nach Artikel {own} sind schriftlich an den Wärter der oberen Schleuse zu richten.',
      'Die Kommission beschließt über Maßnahmen gemäß Artikel {own} Absatz 1.',
      'Vorbehaltlich der Artikel {own} und {own} dieses Abkommens ist der Fischfang auf beiden Ufern frei.',
    ],
    foreign: [
      'Das Verfahren richtet sich nach dem Reglement des Stromgerichtes (Artikel 71 bis 81).',
      'Im Sinne der Artikel 68, 69 und 90 des Dekretes über die Häfen vom 4. Mai 1921 gelten Kähne als Boote.',
      'Auf Lotsen findet Artikel 61 des am 3. Juni 1955 in Sochod geschlossenen Übereinkommens über Flüsse Anwendung.',
      'Im Schleusengesetz werden die Worte „nach § 88 oder Artikel 97“ gestrichen.',
    ],
  },
  es: {
    title: 'Acuerdo sobre el cuidado de los diques del Lora',
    heading: (number) => `Artículo ${number}`,
    numbers: (count) =>
      Array.from({ length: count }, (_, index) => `${(index / 6 + 1) | 0}-${String((index % 6) + 1).padStart(2, '0')}`),
    plain: [
      'Las Partes mantendrán las esclusas en buen estado y se informarán sin demora de todo daño.',
      'Cada Parte sufragará los gastos de las bombas de su orilla y la mitad de los de la isla.',
      'Ningún barco pasará la esclusa de noche mientras el guarda no haya encendido ambas lámparas.',
    ],
    own: [
      'Las solicitudes conforme al artículo {own} se dirigirán por escrito al guarda de la esclusa.',
      'La Comisión decidirá sobre las medidas previstas en el párrafo 1 del artículo {own} del presente Acuerdo.',
    ],
    foreign: [
      'El valor se determinará según los artículos 2 al 7 del Acuerdo de Valoración de Puertos.',
      'Se aplica a los pilotos el artículo XX del GATT de 1994 y el artículo 61 del Convenio de Ríos.',
    ],
  },
};

/** Treaties in turn in English, German and Spanish, of 12 to 30 articles. */
export function makeTreaties(count: number, random: () => number): ValidTreaty[] {
  const languages = Object.keys(manners);
  return Array.from({ length: count }, (_, index) => {
    const lang = languages[index % languages.length] ?? 'en';
    const manner = manners[lang];
    return { id: `${lang}-${index}`, lang, text: manner ? makeTreaty(manner, random) : '' };
  });
}

function makeTreaty(manner: Manner, random: () => number): string {
  const numbers = manner.numbers(12 + Math.floor(random() * 19));
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const articles = numbers.map((number, index) => {
    const sentences = [
      pick(manner.plain),
      pick(index % 3 === 1 ? manner.own : index % 3 ? manner.foreign : manner.plain),
    ];
    const paragraphs = sentences.map(
      (sentence, rank) => `${rank + 1}. ${sentence.replaceAll('{own}', () => pick(numbers))}`,
    );
    return [manner.heading(number), ...paragraphs].join('\n\n');
  });
  return [manner.title, ...articles].join('\n\n') + '\n';
}
