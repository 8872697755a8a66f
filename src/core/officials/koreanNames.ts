/** Surnames of nine in ten Koreans, in the spellings of both states. */
const surnames = new Set(
  (
    'ahn an bae baek bak byun cha chang cho choe choi chong chu chung gang gwon ha han heo ho hong hur hwang hwangbo im ' +
    'jang jeon jeong ji jin jo jon jong joo ju jung kang ki kim ko koh kwon lee li lim ma min moon mun na nam namgung ' +
    'no noh o oh paek pae paik pak park pyon ra rhee ri rim roh ryang ryom ryu seo shim shin sim sin so son song suh ' +
    'thae u um uhm won woo yang yeo yi yim yom yoo yoon you yu yun'
  ).split(' '),
);

const onset = '(?:kk|tt|pp|ss|jj|ch|sh|kh|th|[bcdghjklmnprstwy])?';
const vowel = '(?:yae|yeo|wae|ae|ya|eo|ye|yo|wa|oe|wo|we|wi|yu|eu|ui|ee|oo|ou|au|ah|[aeiou])';
const coda = '(?:ng|ck|[klmnprt])?';
const syllable = `${onset}w?y?${vowel}${coda}`;
const given = new RegExp(`^${syllable}[- ]?${syllable}$`, 'u');

/**
 * Whether the words of a name are a Korean surname and its two syllables behind it: “Park Dae-hyun”, “Choe Jong Nam”.
 * One syllable more or less may be of any language: “Kim Smith”, “Song Li”.
 */
export function isKorean([surname = '', ...others]: readonly string[]): boolean {
  const written = others.join(' ');
  return (
    /[- ]/u.test(written) &&
    others.length <= 2 &&
    surnames.has(surname.toLowerCase()) &&
    given.test(written.toLowerCase())
  );
}
