/**
 * Find All References of an article over a folder of texts, beside ripgrep for its number over the same files.
 *
 *   npx tsx test/bench/findReferences.ts [--files 2000] [--rounds 5] [--rg path/to/rg]
 *
 * The texts are made up, in a temporary folder: news in three languages, one in six of them on a treaty, and some treaties.
 * Cold reads the files, finds which of them name the instrument and reads the references of those; warm asks the index
 * again. Wall time, the best of the rounds, each round with both. Without ripgrep the peer is GNU grep.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeReferences } from '../../src/core/analyze';
import type { CitingText } from '../../src/core/treaty/citations';
import { CitationIndex } from '../../src/core/treaty/citations';
import { instrumentsNamedIn } from '../../src/core/treaty/instruments/namedInstruments';
import { bundledKnowledge } from '../support/knowledge';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    rg: { type: 'string', default: findRipgrep() },
  },
});
const knowledge = bundledKnowledge();
const asked = { key: '', instrument: 'un-charter' };
const towns = 'Auental Birkfurt Cronbach Dornfeld Eschwege Falkenau Grünwald Hohenau Ilmtal Jarnow'.split(' ');
const plain = [
  (town: string, day: number) =>
    `Der Stadtrat von ${town} hat am ${day}. Mai beschlossen, den Deich am Fluss zu erhöhen. „Wir haben lange gewartet“, sagte die Bürgermeisterin, „jetzt wird gebaut.“`,
  (town: string, day: number) =>
    `The council of ${town} met on ${day} May and agreed to raise the levee. “We have waited long enough,” the mayor said, adding that work would begin in 51 days.`,
  (town: string, day: number) =>
    `Le conseil de ${town} a décidé le ${day} mai de rehausser la digue. « Nous avons attendu longtemps », a déclaré le maire.`,
];
const onTreaty = [
  (number: number) =>
    `Die Regierung berief sich auf Artikel ${number} der Charta der Vereinten Nationen. Auch Artikel ${number + 1} Absatz 1 wurde genannt.`,
  (number: number) =>
    `The government invoked Article ${number} of the UN Charter, and Article ${number + 2}(1) in a second letter.`,
  (number: number) => `Le gouvernement a invoqué l’article ${number} de la Charte des Nations unies.`,
];

const folder = mkdtempSync(join(tmpdir(), 'glossator-bench-'));
try {
  writeTexts(folder, Number(values.files));
  compare();
} finally {
  rmSync(folder, { recursive: true });
}

function compare(): void {
  const best = { peer: Infinity, cold: Infinity, warm: Infinity };
  let found = { peer: 0, cold: 0, warm: 0 };
  for (let round = 0; round < Number(values.rounds); round++) {
    const peer = timed(grep);
    const cold = timed(() => {
      const index = new CitationIndex(readTexts());
      return { index, count: index.of(asked, 'art_51').length };
    });
    const warm = timed(() => cold.value.index.of(asked, 'art_51').length);
    best.peer = Math.min(best.peer, peer.time);
    best.cold = Math.min(best.cold, cold.time);
    best.warm = Math.min(best.warm, warm.time);
    found = { peer: peer.value, cold: cold.value.count, warm: warm.value };
  }
  const name = values.rg === '' ? 'GNU grep' : 'ripgrep';
  report(name, best.peer, `${found.peer} lines`);
  report('cold', best.cold, `${found.cold} references, ${(best.cold / best.peer).toFixed(1)} times ${name}`);
  report('warm', best.warm, `${found.warm} references, ${(best.warm / best.peer).toFixed(4)} times ${name}`);
}

function readTexts(): readonly CitingText[] {
  return readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const kind = name.endsWith('.treaty') ? ('treaty' as const) : ('news' as const);
    return {
      key: name,
      instrument: undefined,
      names: instrumentsNamedIn(text, knowledge.instruments),
      references: () => analyzeReferences({ text, kind }, knowledge).references,
    };
  });
}

function grep(): number {
  const pattern = '(Artikels?|Art\\.|[Aa]rticle) 51\\b';
  const [command, ...options] =
    values.rg === '' ? ['grep', '-rnE', pattern, folder] : [values.rg, '-n', pattern, folder];
  const { stdout } = spawnSync(command, options, { encoding: 'utf8', maxBuffer: 1e8 });
  return stdout.split('\n').length - 1;
}

// On the path, or the one of the VS Code that the tests run in.
function findRipgrep(): string {
  const host = process.env['GLOSSATOR_HOST_DIR'] ?? join(__dirname, '..', '..', '.vscode-test', 'host');
  const platform = `${process.platform}-${process.arch}`;
  const bundled = join(host, 'server', 'node_modules', '@vscode', 'ripgrep-universal', 'bin', platform, 'rg');
  return spawnSync('rg', ['--version']).status === 0 ? 'rg' : existsSync(bundled) ? bundled : '';
}

function timed<Value>(run: () => Value): { readonly time: number; readonly value: Value } {
  const from = performance.now();
  const value = run();
  return { time: performance.now() - from, value };
}

function report(name: string, time: number, rest: string): void {
  console.log(`${name.padEnd(12)} ${time.toFixed(2).padStart(9)} ms  ${rest}`);
}

function writeTexts(target: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const isTreaty = index % 50 === 49;
    const text = isTreaty ? makeTreaty(index) : makeNews(index);
    writeFileSync(join(target, `text-${String(index).padStart(4, '0')}.${isTreaty ? 'treaty' : 'news'}`), text);
  }
}

function makeNews(index: number): string {
  const write = plain[index % 3];
  const paragraphs = Array.from({ length: 14 }, (_, at) =>
    (write ?? plain[0])?.(towns[(index + at) % towns.length] ?? '', ((index + at) % 28) + 1),
  );
  if (index % 6 === 0) {
    paragraphs.splice(3, 0, onTreaty[index % 3]?.(index % 4 === 0 ? 51 : (index % 40) + 1));
  }
  return `${towns[index % towns.length] ?? ''}, 5. Mai. ${paragraphs.join('\n\n')}\n`;
}

function makeTreaty(index: number): string {
  const articles = Array.from(
    { length: 60 },
    (_, at) =>
      `Artikel ${at + 1}\nPflege\n\n(1) Die Vertragsparteien pflegen die Deiche von ${towns[(index + at) % towns.length] ?? ''}, wie Artikel ${Math.max(1, at)} Absatz 2 es verlangt.\n\n(2) Artikel 51 der Charta der Vereinten Nationen bleibt unberührt.\n`,
  );
  return `Vertrag über die Deiche\n\nDie Vertragsparteien sind übereingekommen:\n\n${articles.join('\n')}`;
}
