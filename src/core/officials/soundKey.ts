import { romanized } from './transliterate';

/** What several letters sound like together, by their first letter and longest first; `a` is any vowel. */
const together: Readonly<Record<string, readonly (readonly [letters: string, sound: string])[]>> = {
  s: pairs('schtsch-s shch-s sch-s sh-s'),
  t: pairs('tsch-s tch-s ts-s tz-s th-t'),
  d: pairs('dsch-a dzh-a dj-a dh-d dt-t'),
  z: pairs('zh-s'),
  c: pairs('cz-s ck-k'),
  k: pairs('kh-h ks-ks'),
  p: pairs('ph-v'),
  b: pairs('bh-b'),
  g: pairs('gh-k'),
};

const alone: Readonly<Record<string, string>> = {
  ...{ a: 'a', e: 'a', i: 'a', o: 'a', u: 'a', y: 'a', j: 'a' },
  ...{ f: 'v', w: 'v', q: 'k', g: 'k', z: 's', x: 'ks' },
};

function pairs(list: string): (readonly [string, string])[] {
  return list.split(' ').map((pair) => {
    const [letters = '', sound = ''] = pair.split('-');
    return [letters, sound] as const;
  });
}

/**
 * What a folded word of a name sounds like, roughly: “scharon” is “sharon”, “akajew” is “akayev”, “саакашвили” is
 * “saakashvili”. Vowels are told from consonants only, and sibilants are one. Many names share a key, so it counts only
 * beside other evidence. “ch” is read in two ways, which makes two keys: “Chatami” and “Chernenko”.
 */
export function soundKeys(word: string): readonly string[] {
  const letters = romanized(word);
  const key = keyOf(letters, 'h');
  return letters.includes('ch') && /(?<!s|ts)ch/u.test(letters) ? [key, keyOf(letters, 's')] : [key];
}

// The keys of all names of the registry are made at once, so nothing is allocated for a letter.
function keyOf(letters: string, ch: string): string {
  let key = '';
  let last = '';
  for (let at = 0; at < letters.length; at++) {
    const letter = letters.charAt(at);
    const several = together[letter]?.find(([beginning]) => letters.startsWith(beginning, at));
    let sound = several?.[1] ?? alone[letter] ?? letter;
    if (letter === 'c' && !several) {
      const next = letters.charAt(at + 1);
      sound = next === 'h' ? ch : next === 'e' || next === 'i' || next === 'y' ? 's' : 'k';
      at += next === 'h' ? 1 : 0;
    }
    at += several ? several[0].length - 1 : 0;
    key += sound === last ? '' : sound;
    last = sound;
  }
  return key.length > 2 ? withoutBreath(key) : key;
}

function withoutBreath(key: string): string {
  let end = key.length;
  while (end > 0 && (key.charAt(end - 1) === 'a' || key.charAt(end - 1) === 'h')) {
    end--;
  }
  return key.slice(0, end);
}

/** Whether a word with this first letter may have the key. */
export function mayBegin(key: string, initial: string): boolean {
  const sounds = [alone[initial] ?? initial, ...(together[initial] ?? []).map(([, sound]) => sound)];
  const first = initial === 'c' ? [...sounds, 'h', 's', 'k'] : sounds;
  // What is all vowels and breath may be left without a sound; so may a letter that stands for none.
  return initial === '' || first.some((sound) => (key === '' ? 'ah' : key.charAt(0)).includes(sound.charAt(0)));
}

/** So few sounds say little: “Choe” is not “Suu”, nor “Jong” “Aung”, though their keys are the same. */
const fewSounds = 3;

/** Whether two folded words of names may be one in two spellings. */
export function soundsLike(one: string, other: string): boolean {
  if (one === other) {
    return true;
  }
  const keys = soundKeys(other);
  const beginAlike = beginningOf(one) === beginningOf(other);
  return soundKeys(one).some((key) => keys.includes(key) && (beginAlike || key.length > fewSounds));
}

// “Iyad” and “Ayad” begin alike: with a vowel.
function beginningOf(word: string): string {
  return romanized(word)
    .charAt(0)
    .replace(/[aeiou]/u, 'a')
    .replace('y', 'j');
}
