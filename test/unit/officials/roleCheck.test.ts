import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { checkRoles } from '../../../src/core/officials/roleCheck';
import { bundledKnowledge } from '../../support/knowledge';

function check(text: string, date: string, language = 'de'): string[] {
  const knowledge = bundledKnowledge();
  const analysis = analyze({ text, language, date }, knowledge);
  return checkRoles(analysis, knowledge.officials, date).map(({ kind, membership }) => `${kind}: ${membership.label}`);
}

suite('checkRoles', () => {
  test('says nothing about the post that was held', () => {
    assert.deepEqual(check('Der russische Außenminister Sergei Lawrow kam.', '2024-12-05'), []);
    assert.deepEqual(check('Bundeskanzlerin Angela Merkel kam.', '2010-05-01'), []);
  });

  test('tells a post that was over, unless the text says so', () => {
    assert.deepEqual(check('Bundeskanzlerin Angela Merkel kam.', '2023-05-01'), [
      'late: Federal Chancellor of Germany',
    ]);
    assert.deepEqual(check('Die ehemalige Bundeskanzlerin Angela Merkel kam.', '2023-05-01'), []);
  });

  test('tells a post that came later', () => {
    assert.deepEqual(check('Bundeskanzlerin Angela Merkel kam.', '2003-05-01'), [
      'early: Federal Chancellor of Germany',
    ]);
  });

  test('lets a president keep the title where the language does', () => {
    assert.deepEqual(check('She was appointed by President Bill Clinton in 1993.', '2016-07-13', 'en'), []);
    assert.deepEqual(check('Präsident Bill Clinton kam.', '2016-07-13'), ['late: President']);
  });

  test('knows that a premier of a state may become president', () => {
    assert.deepEqual(check('Niedersachsens Ministerpräsident Christian Wulff kam.', '2007-02-13'), []);
  });

  test('leaves what somebody was later, and two offices at a time', () => {
    assert.deepEqual(check('Die spätere Bundeskanzlerin Angela Merkel kam.', '2003-05-01'), []);
    assert.deepEqual(check('Der spanische Innenminister Alfredo Pérez Rubalcaba kam.', '2010-12-04'), []);
  });

  test('says nothing where the date is unknown', () => {
    assert.deepEqual(check('Bundeskanzlerin Angela Merkel kam.', ''), []);
  });
});
