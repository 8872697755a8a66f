/**
 * The oblique cases of a Cyrillic full name, as newspapers write it: “Владимира Путина”, “Владимиру Путину”, … Of parts
 * joined by a hyphen either all are declined or the last one: “Франка-Вальтера”, “Касым-Жомарта”.
 */
export function cyrillicForms(name: string, female: boolean | undefined): string[] {
  const words = name.split(' ');
  const given = words[0] ?? '';
  const isFemale = female ?? (/[ая]$/u.test(given) && !/^(?:Никита|Илья|Кузьма|Фома|Лука|Савва|Микола)$/u.test(given));
  const language = /[іїєґ]/u.test(name.toLowerCase()) ? 'uk' : 'ru';
  const all = ([...(name.includes('-') ? [true, false] : [false])] as const).flatMap((everyPart) => {
    const declined = words.map((word, index) =>
      declineWord(word, { isFemale, isSurname: index === words.length - 1 && index > 0, language, everyPart }),
    );
    return [0, 1, 2, 3, 4].map((at) => declined.map((forms, index) => forms[at] ?? words[index] ?? '').join(' '));
  });
  return [...new Set(all)];
}

/** Genitive, dative, instrumental, prepositional case, and a second instrumental where both are written: “Шольцом”, “Шольцем”. */
type Forms = readonly [genitive: string, dative: string, instrumental: string, prepositional: string, other?: string];
type Rules = readonly (readonly [RegExp, Forms])[];

// Endings of the word and what takes their place. The first that fits counts.
const maleSurname: Rules = [
  [/(?<=[оеёє]в|[иыії]н)$/u, ['а', 'у', 'ым', 'е']],
  [/[иы]й$/u, ['ого', 'ому', 'им', 'ом']],
];
const femaleSurname: Rules = [
  [/(?<=[оеёє]в|[иыії]н)а$/u, ['ой', 'ой', 'ой', 'ой']],
  [/ая$/u, ['ой', 'ой', 'ой', 'ой']],
];
const masculine: Rules = [
  [/(?<=[жцчшщ])$/u, ['а', 'у', 'ем', 'е', 'ом']],
  [/(?<=[бвгдзклмнпрстфх])$/u, ['а', 'у', 'ом', 'е']],
  [/[йь]$/u, ['я', 'ю', 'ем', 'е']],
];
const feminine: Rules = [
  [/(?<=[гкхжшчщ])а$/u, ['и', 'е', 'ой', 'е']],
  [/(?<=и)я$/u, ['и', 'и', 'ей', 'и']],
  [/я$/u, ['и', 'е', 'ей', 'е']],
  [/(?<=[^аеёиоуыэюя])а$/u, ['ы', 'е', 'ой', 'е']],
];
const ukrainianMaleSurname: Rules = [
  [/(?<=[оеєії]в|[иії]н)$/u, ['а', 'у', 'им', 'у', 'ом']],
  [/ий$/u, ['ого', 'ому', 'им', 'ому']],
];
const ukrainianFemaleSurname: Rules = [
  [/(?<=[оеєії]в|[иії]н)а$/u, ['ої', 'ій', 'ою', 'ій']],
  [/(?<=[ксц]ьк)а$/u, ['ої', 'ій', 'ою', 'ій']],
];
const ukrainianMasculine: Rules = [
  [/(?<=[жчшщ])$/u, ['а', 'у', 'ем', 'у']],
  [/(?<=[бвгґдзклмнпрстфхц])$/u, ['а', 'у', 'ом', 'у']],
  [/о$/u, ['а', 'у', 'ом', 'у']],
  [/[йь]$/u, ['я', 'ю', 'єм', 'ю', 'ем']],
];
const ukrainianFeminine: Rules = [
  [/(?<=і)я$/u, ['ї', 'ї', 'єю', 'ї']],
  [/я$/u, ['і', 'і', 'ею', 'і']],
  [/(?<=[^аеєиіїоуюя])а$/u, ['и', 'і', 'ою', 'і']],
];

interface Word {
  readonly isFemale: boolean;
  readonly isSurname: boolean;
  readonly language: 'ru' | 'uk';
  readonly everyPart: boolean;
}

function declineWord(word: string, how: Word): readonly string[] {
  const [last = '', ...others] = word.split('-').reverse();
  const rules = rulesFor(how);
  const forms = decline(last, rules);
  const before = others
    .reverse()
    .map((part) => (how.everyPart ? decline(part, rules) : [part, part, part, part, part]));
  return forms.map((form, at) => [...before.map((part) => part[at] ?? ''), form].join('-'));
}

function rulesFor({ isFemale, isSurname, language }: Word): Rules {
  const isUkrainian = language === 'uk';
  const surname = isUkrainian ? [ukrainianMaleSurname, ukrainianFemaleSurname] : [maleSurname, femaleSurname];
  const men = isUkrainian ? ukrainianMasculine : masculine;
  const women = isUkrainian ? ukrainianFeminine : feminine;
  return [...((isSurname ? surname[isFemale ? 1 : 0] : undefined) ?? []), ...women, ...(isFemale ? [] : men)];
}

function decline(word: string, rules: Rules): readonly string[] {
  const rule = rules.find(([ending]) => ending.test(word));
  if (!rule) {
    return [word, word, word, word, word];
  }
  const [genitive, dative, instrumental, prepositional, other = instrumental] = rule[1];
  return [genitive, dative, instrumental, prepositional, other].map((ending) => word.replace(rule[0], ending));
}

/** Of names that come surname first only the last part is declined: “Ким Чен Ына”. */
export function lastPartForms(name: string): string[] {
  const [, stem = '', last = ''] = /^(.*?)([^ -]+)$/u.exec(name) ?? [];
  const isDeclined = masculine.some(([ending]) => ending.test(last));
  return isDeclined ? decline(last, masculine).map((form) => stem + form) : [];
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
    .replaceAll(/(?<=[жчшщцл])е/gu, 'э')
    .replaceAll(/ия(?=$|[ -])/gu, 'ья')
    .replaceAll(/(?<=^|[ аеёиоуыэюяьъ-])[еёюя]/gu, (vowel) => `j${{ е: 'e', ё: 'o', ю: 'u', я: 'a' }[vowel] ?? ''}`)
    .replaceAll(/[а-яё]/gu, (letter) => polishLetters[letter] ?? letter);
  return letters.replaceAll(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const polish: Rules = [
  [/(?<=[bcdfghjklłmnprstwz])(?:i|y)$/u, ['iego', 'iemu', 'im', 'im']],
  [/(?<=[kg])a$/u, ['i', 'ce', 'ą', 'ce']],
  [/(?<=[lij])a$/u, ['i', 'i', 'ą', 'i']],
  [/a$/u, ['y', 'ie', 'ą', 'ie']],
  [/(?<=[kg])$/u, ['a', 'owi', 'iem', 'u']],
  [/ć$/u, ['cia', 'ciowi', 'ciem', 'ciu']],
  [/ś$/u, ['sia', 'siowi', 'siem', 'siu']],
  [/ń$/u, ['nia', 'niowi', 'niem', 'niu']],
  [/(?<=[bcčdfhjlłmnprsštvwzžśźż])$/u, ['a', 'owi', 'em', 'ie']],
];
// “Tony’ego Blaira”
const polishGivenInY: Rules = [[/(?<=[^aeiouyąęó])y$/u, ["y'ego", "y'emu", 'ym', 'ym']]];
// Women's surnames that end in a consonant stay as they are: “Angeli Merkel”.
const polishWoman = polish.filter(([ending]) => ending.source.includes('a$'));

/** The oblique cases of a man's or woman's name in Polish: “Putina”, “Putinowi”, “Putinem”, “Putinie”. */
export function polishForms(name: string): string[] {
  const words = name.split(' ');
  const [given = ''] = words;
  const isFemale = given.endsWith('a') && !/^(?:Nikita|Ilia|Kosma|Luka|Sawa)$/u.test(given);
  const declined = words.map((word, index) =>
    decline(word, index === 0 && !isFemale ? [...polishGivenInY, ...polish] : isFemale ? polishWoman : polish),
  );
  return [0, 1, 2, 3].map((at) => declined.map((forms, index) => forms[at] ?? words[index] ?? '').join(' '));
}
