import * as vscode from 'vscode';
import { textDocuments } from '../documents';
import type { Citations } from '../treaty/citedTexts';
import { registerBindInstrument } from './bindInstrument';
import type { InstrumentsStore } from './instrumentsStore';
import type { ReferenceServices } from './provisionTexts';
import { registerReferenceCompletion } from './referenceCompletion';
import { registerReferenceHover } from './referenceHover';
import { registerReferenceNavigation } from './referenceNavigation';

/** All that follows references: their card, the way to the provision and back, completion, and binding of names. */
export function registerReferences(
  services: ReferenceServices,
  citations: Citations,
  store: InstrumentsStore,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerReferenceHover(textDocuments, services),
    registerReferenceNavigation(services, citations),
    registerReferenceCompletion(services),
    registerBindInstrument(services, store),
  );
}
