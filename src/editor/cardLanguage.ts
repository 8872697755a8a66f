import * as vscode from 'vscode';
import type { CardLanguage } from '../core/officials/cardWords';

/** The language that cards are written in: that of the editor where there is one for it. */
export function cardLanguage(): CardLanguage {
  return vscode.env.language.startsWith('de') ? 'de' : 'en';
}
