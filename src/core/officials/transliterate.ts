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
const systems: readonly System[] = [german, english, passport, scholarly];
const ukrainianSystems = systems.map((system): System => ({ ...system, г: 'h', и: 'y' }));

/**
 * A name in Cyrillic as papers of Western Europe may write it: “Sergej Rjabkow”, “Sergey Ryabkov”, “Sergei Riabkov”.
 * Only for finding; which of them is right is for the reader of a list to say.
 */
export function latinForms(name: string): string[] {
  const lower = name.toLowerCase();
  const isUkrainian = /[іїєґ]/u.test(lower);
  return [...new Set((isUkrainian ? ukrainianSystems : systems).map((system) => write(lower, system)))];
}

// “Дмитрий” ends in one letter or two: Dmitri, Dmitry, Dmitrij; “Лавровский” likewise.
// All names of the registry in Cyrillic are written at once, so this goes letter by letter without callbacks.
function write(name: string, system: System): string {
  let written = '';
  let isFirst = true;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charAt(at);
    let latin = system[letter] ?? letter;
    if ((letter === 'і' || letter === 'и' || letter === 'ы') && name.charAt(at + 1) === 'й' && endsPart(name, at + 2)) {
      latin = `${system['и'] ?? 'i'}${system['й'] ?? ''}`;
      latin = latin === 'ij' || latin === 'yj' ? latin : 'y';
      at++;
    }
    written += isFirst ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
    isFirst = letter === ' ' || letter === '-' || (isFirst && latin === '');
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
