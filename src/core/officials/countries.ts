/**
 * Whether this is a code of ISO 3166-1, one of a state that is gone (`SU`, `DD`), or one that ISO leaves to its users.
 * `UK` is only reserved: the flag and everybody else have `GB`.
 */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code) && code !== 'UK' && (isFree(code) || nameOf(code, 'en') !== undefined);
}

// AA, QM–QZ, XA–XZ and ZZ.
function isFree(code: string): boolean {
  return /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/u.test(code);
}

function nameOf(code: string, language: string): string | undefined {
  const name = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
  return name === code ? undefined : name;
}

/** All countries of today with their names in a language, in the order of the codes. */
export function allCountries(language: string): { readonly code: string; readonly name: string }[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(0x41 + index));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const isOfToday = !isFree(code) && new Intl.Locale(`und-${code}`).region === code;
      const name = isOfToday ? nameOf(code, language) : undefined;
      return name === undefined ? [] : [{ code, name }];
    });
}
