/** A way of writing Cyrillic letters in Latin ones. */
type System = Readonly<Record<string, string>>;

const german: System = {
  ...{ а: 'a', б: 'b', в: 'w', г: 'g', д: 'd', е: 'e', ё: 'jo', ж: 'sch', з: 's', и: 'i', й: 'j', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch' },
  ...{ щ: 'schtsch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja', і: 'i', ї: 'ji', є: 'je', ґ: 'g', ў: 'u' },
};
const english: System = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u' },
};
// Of passports: “Sergei Riabkov”.
const passport: System = { ...english, й: 'i', ю: 'iu', я: 'ia', ї: 'i', є: 'ie', ё: 'e' };
// Of libraries, which some papers follow without the marks: “Sergej Lavrov”.
const scholarly: System = {
  ...{
    ...english,
    ж: 'z',
    х: 'ch',
    ц: 'c',
    ч: 'c',
    ш: 's',
    щ: 'sc',
    й: 'j',
    ю: 'ju',
    я: 'ja',
    ї: 'ji',
    є: 'je',
    ё: 'e',
  },
};
const firstCyrillic = 0x400;

const systems: readonly Letters[] = [german, english, passport, scholarly].map(toLetters);
const ukrainianSystems = [german, english, passport, scholarly].map((system) =>
  toLetters({ ...system, г: 'h', и: 'y' }),
);

/** A system's Latin letters by the number of the Cyrillic one: an array is read several times faster than a record. */
type Letters = readonly (string | undefined)[];

function toLetters(system: System): Letters {
  return Array.from({ length: 0x100 }, (_, index) => system[String.fromCharCode(firstCyrillic + index)]);
}

/**
 * A name in Cyrillic as papers of Western Europe may write it: “Sergej Rjabkow”, “Sergey Ryabkov”, “Sergei Riabkov”.
 * Only for finding; which of them is right is for the reader of a list to say.
 */
export function latinForms(name: string): string[] {
  const lower = name.toLowerCase();
  const isUkrainian = /[іїєґ]/u.test(lower);
  return [...new Set((isUkrainian ? ukrainianSystems : systems).map((system) => write(lower, system)))];
}

const i = numberOf('и');
const y = numberOf('ы');
const short = numberOf('й');
const ukrainianI = numberOf('і');

function numberOf(letter: string): number {
  return letter.charCodeAt(0) - firstCyrillic;
}

// All names of the registry in Cyrillic are written at once, so this goes letter by letter without callbacks.
function write(name: string, letters: Letters): string {
  let written = '';
  let isFirst = true;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at) - firstCyrillic;
    let latin = letters[letter] ?? name.charAt(at);
    // “Дмитрий” ends in one letter or two: Dmitri, Dmitry, Dmitrij; “Лавровский” likewise.
    const endsInTwo = letter === i || letter === y || letter === ukrainianI;
    if (endsInTwo && name.charCodeAt(at + 1) - firstCyrillic === short && endsPart(name, at + 2)) {
      latin = `${letters[i] ?? 'i'}${letters[short] ?? ''}`;
      latin = latin === 'ij' || latin === 'yj' ? latin : 'y';
      at++;
    }
    written += isFirst ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
    isFirst = latin === ' ' || latin === '-' || (isFirst && latin === '');
  }
  return written;
}

function endsPart(name: string, at: number): boolean {
  return at === name.length || name.charAt(at) === ' ' || name.charAt(at) === '-';
}

/** A folded word in plain Latin letters, for comparing: Cyrillic ones are written as English papers do. */
export function romanized(word: string): string {
  return word.charCodeAt(0) < 0x400 ? word : word.replaceAll(/[а-яёіїєґў]/gu, (letter) => english[letter] ?? letter);
}
