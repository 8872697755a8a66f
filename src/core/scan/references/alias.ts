import type { Reading } from '../../reading';
import { findNames } from '../../treaty/instruments/instrumentNames';
import type { InstrumentTable } from '../../treaty/instruments/instruments';
import { grammarOf } from './grammar';
import { aliasKey } from './resolve';

const quoted =
  /^[\s:,—–-]*(?:(?:genannt|als|kurz|the|die|der|das|dénommé|dénommée|«)\s*)*[„“"«《]?\s*(?<alias>[\p{L}][\p{L}\p{M}\d ‑-]{1,60}?)\s*[“”"»》)]/u;

/** The short names that the text defines: „(im Folgenden „Vertrag“)“, “(hereinafter “the Treaty”)”. */
export function findAliases(reading: Reading, table: InstrumentTable): ReadonlyMap<string, string> {
  const { text, language } = reading;
  const aliases = new Map<string, string>();
  for (const opener of text.matchAll(grammarOf(language).alias)) {
    const behind = opener.index + opener[0].length;
    const alias = quoted.exec(text.slice(behind, behind + 120))?.groups?.['alias'];
    const before = text.slice(Math.max(0, opener.index - 300), opener.index);
    const named = findNames(table.names, before)
      .filter(({ ids }) => ids.length === 1)
      .at(-1)?.ids[0];
    if (alias !== undefined && named !== undefined) {
      aliases.set(aliasKey(alias), named);
    }
  }
  return aliases;
}
