import assert from 'node:assert/strict';
import { countryName, flagOf, officialCard } from '../../../src/core/officials/card';
import { ambiguousCardMarkdown, cardMarkdown } from '../../../src/core/officials/cardMarkdown';
import type { Official } from '../../../src/core/officials/official';
import { bundledKnowledge } from '../../support/knowledge';

const date = '2024-12-05';

function bundled(id: string): Official {
  const official = bundledKnowledge().officials.get(id);
  assert.ok(official, `no bundled official ${id}`);
  return official;
}

function firstPost(id: string): string {
  const card = officialCard(bundled(id), { date, language: 'de', textLanguage: 'de' });
  const [post] = card.posts;
  return `${card.name}: ${post?.title ?? ''}, ${post?.countryName ?? ''}, ${post?.dates ?? ''}`;
}

suite('officialCard', () => {
  test('shows the post on the date of the text', () => {
    assert.equal(
      firstPost('wd:Q7747'),
      'Wladimir Putin: Präsident, Russland, seit 7. Mai 2012, im Amt, Stand 22. Januar 2026',
    );
    assert.equal(
      firstPost('wd:Q58217'),
      'Sergei Lawrow: Außenminister, Russland, seit 9. März 2004, im Amt, Stand März 2026',
    );
    assert.equal(
      firstPost('cur:kp:kim-jong-gyu'),
      'Kim Jong-gyu: Stellvertretender Außenminister, Nordkorea, belegt am 4. Dezember 2024',
    );
  });

  test('leaves out other names that differ by an accent or a capital alone', () => {
    const official: Official = {
      ...{ id: 'x', name: 'Ilva Brändt', tier: 1, memberships: [], sources: [] },
      otherNames: ['Ilva Brandt', 'ILVA BRÄNDT', 'Ilva Brandt-Moll', 'Ilva Brändt-Moll'].map((name) => ({
        name,
        kind: 'alias',
      })),
    };
    const { aliases } = officialCard(official, { date, language: 'en', textLanguage: 'en' });
    assert.deepEqual(
      aliases.map(({ name }) => name),
      ['Ilva Brandt-Moll'],
    );
  });

  test('shows the name in its own script beside the text’s', () => {
    const card = officialCard(bundled('wd:Q30436217'), { date, language: 'en', textLanguage: 'de' });
    assert.equal(card.originalName, '최선희');
    assert.equal(card.flag, '🇰🇵');
  });

  test('lists all posts where the date is unknown', () => {
    const card = officialCard(bundled('wd:Q7747'), { language: 'en' });
    assert.ok(card.posts.length > 4);
    assert.deepEqual(card.earlier, []);
  });
});

suite('cardMarkdown', () => {
  const tricky: Official = {
    id: 'x',
    name: 'Ada [link](command:evil) <b>*',
    otherNames: [],
    sources: ['a & b'],
    tier: 3,
    memberships: [{ role: 'minister', label: 'Minister of $(icons)', start: '2020' }],
  };

  test('escapes what comes from files', () => {
    const markdown = cardMarkdown(officialCard(tricky, { date, language: 'en' }));
    assert.ok(markdown.includes('**Ada \\[link\\](command:evil) &lt;b\\>\\***'), markdown);
    assert.ok(markdown.includes('Minister of \\$(icons)'), markdown);
    assert.ok(markdown.includes('a &amp; b'), markdown);
  });

  test('says the country once, and names its sources', () => {
    const markdown = cardMarkdown(officialCard(bundled('wd:Q58217'), { date, language: 'de' }));
    assert.equal(markdown.match(/Russland/gu)?.length, 1, markdown);
    assert.match(markdown, /Quellen: Wikidata/u);
    assert.doesNotMatch(markdown, /curated|factbook/u);
  });

  test('shows the last post where none is known on the date', () => {
    const markdown = cardMarkdown(officialCard(bundled('wd:Q567'), { date: '2023-05-04', language: 'en' }));
    assert.match(markdown, /no post known on 4 May 2023\*\n\n\*\*Federal Chancellor of Germany\*\*, .*2021/u);
    assert.doesNotMatch(markdown, /Earlier/u);
  });

  test('shows all that an ambiguous name may mean', () => {
    const cards = [bundled('wd:Q7747'), bundled('wd:Q58217')].map((official) =>
      officialCard(official, { date, language: 'de', namedHere: 2 }),
    );
    const markdown = ambiguousCardMarkdown(cards, 'de');
    assert.ok(markdown.startsWith('*Der Name kann bedeuten*'));
    assert.ok(markdown.includes('hier 2× genannt'));
  });
});

suite('countryName', () => {
  test('is in the language asked for, and leaves what is no code alone', () => {
    assert.equal(countryName('KP', 'de'), 'Nordkorea');
    assert.equal(countryName('Examplia', 'de'), 'Examplia');
    assert.equal(flagOf('Examplia'), '');
  });
});
