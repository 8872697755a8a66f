import { arabic } from './ar';
import { chinese } from './zh';
import { dutch } from './nl';
import { english } from './en';
import { french } from './fr';
import { german } from './de';
import { italian } from './it';
import { japanese } from './ja';
import { korean } from './ko';
import type { Language } from './language';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { spanish } from './es';
import { ukrainian } from './uk';

/** Every language that Glossator knows; the first is taken where a text does not tell. */
export const languages: readonly Language[] = [
  german,
  english,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ukrainian,
  arabic,
  chinese,
  japanese,
  korean,
];

/** The language with this code (`de`, `de-CH`), or `undefined` where we do not know it. */
export function languageOf(code: string, known: readonly Language[] = languages): Language | undefined {
  const primary = code.toLowerCase().split(/[-_]/u)[0];
  return known.find((language) => language.code === primary);
}
