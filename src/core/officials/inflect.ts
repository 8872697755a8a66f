/** The oblique cases of a Cyrillic full name, as newspapers write it: “Владимира Путина”, “Владимиру Путину”, … */
export function cyrillicForms(name: string, female: boolean | undefined): string[] {
  const words = name.split(' ');
  const given = words[0] ?? '';
  const isFemale = female ?? (/[ая]$/u.test(given) && !/^(?:Никита|Илья|Кузьма|Фома|Лука|Савва)$/u.test(given));
  const declined = words.map((word, index) => declensions(word, isFemale, index === words.length - 1 && index > 0));
  return [0, 1, 2, 3].map((at) => declined.map((forms, index) => forms[at] ?? words[index] ?? '').join(' '));
}

type Forms = readonly [genitive: string, dative: string, instrumental: string, prepositional: string];

// Endings of the word and what takes their place. The first that fits counts.
const maleSurname: readonly (readonly [RegExp, Forms])[] = [
  [/(?<=[оеё]в|[иы]н)$/u, ['а', 'у', 'ым', 'е']],
  [/[иы]й$/u, ['ого', 'ому', 'им', 'ом']],
];
const femaleSurname: readonly (readonly [RegExp, Forms])[] = [
  [/(?<=[оеё]в|[иы]н)а$/u, ['ой', 'ой', 'ой', 'ой']],
  [/ая$/u, ['ой', 'ой', 'ой', 'ой']],
];
const masculine: readonly (readonly [RegExp, Forms])[] = [
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['а', 'у', 'ом', 'е']],
  [/[йь]$/u, ['я', 'ю', 'ем', 'е']],
];
const feminine: readonly (readonly [RegExp, Forms])[] = [
  [/(?<=[гкхжшчщ])а$/u, ['и', 'е', 'ой', 'е']],
  [/(?<=и)я$/u, ['и', 'и', 'ей', 'и']],
  [/я$/u, ['и', 'е', 'ей', 'е']],
  [/(?<=[^аеёиоуыэюя])а$/u, ['ы', 'е', 'ой', 'е']],
];

function declensions(word: string, isFemale: boolean, isSurname: boolean): readonly string[] {
  const surname = isSurname ? (isFemale ? femaleSurname : maleSurname) : [];
  const rules = [...surname, ...feminine, ...(isFemale ? [] : masculine)];
  const rule = rules.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((ending) => word.replace(rule[0], ending)) : [word, word, word, word];
}

/** Of names that come surname first only the last part is declined: “Ким Чен Ына”. */
export function lastPartForms(name: string): string[] {
  const [, stem = '', last = ''] = /^(.*?)([^ -]+)$/u.exec(name) ?? [];
  const rule = masculine.find(([ending]) => ending.test(last));
  return rule ? rule[1].map((ending) => stem + last.replace(rule[0], ending)) : [];
}

const polishLetters: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'w', г: 'g', д: 'd', е: 'ie', ё: 'io', ж: 'ż', з: 'z', и: 'i', й: 'j', к: 'k', л: 'ł' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'ch', ц: 'c', ч: 'cz', ш: 'sz' },
  ...{ щ: 'szcz', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** A Russian name as Polish papers write it: “Siergiej Ławrow”. */
export function polishTransliteration(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll(/л(?=[еёиьюя])/gu, 'l')
    .replaceAll(/(?<=^|[ аеёиоуыэюяьъ-])[еёюя]/gu, (vowel) => `j${{ е: 'e', ё: 'o', ю: 'u', я: 'a' }[vowel] ?? ''}`)
    .replaceAll(/[а-яё]/gu, (letter) => polishLetters[letter] ?? letter);
  return letters.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The oblique cases of a man's or woman's name in Polish: “Putina”, “Putinowi”, “Putinem”, “Putinie”. */
export function polishForms(name: string): string[] {
  const words = name.split(' ');
  const declined = words.map(polishDeclension);
  return [0, 1, 2, 3].map((at) => declined.map((forms, index) => forms[at] ?? words[index] ?? '').join(' '));
}

const polish: readonly (readonly [RegExp, Forms])[] = [
  [/(?<=[ksdc])(?:i|y)$/u, ['iego', 'iemu', 'im', 'im']],
  [/(?<=[kg])a$/u, ['i', 'ce', 'ą', 'ce']],
  [/a$/u, ['y', 'ie', 'ą', 'ie']],
  [/(?<=[kg])$/u, ['a', 'owi', 'iem', 'u']],
  [/(?<=[bcdfhjlłmnprstwzńśźż])$/u, ['a', 'owi', 'em', 'ie']],
];

function polishDeclension(word: string): readonly string[] {
  const rule = polish.find(([ending]) => ending.test(word));
  return rule ? rule[1].map((ending) => word.replace(rule[0], ending)) : [word, word, word, word];
}
