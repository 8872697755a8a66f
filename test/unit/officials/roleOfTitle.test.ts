import assert from 'node:assert/strict';
import { roleOfTitle } from '../../../src/core/officials/roleOfTitle';

suite('roleOfTitle', () => {
  for (const [title, role] of [
    ['Minister of Foreign Affairs of Norway', 'foreign_minister'],
    ['Deputy Minister of Foreign Affairs', 'deputy_foreign_minister'],
    ['President of Finland', 'president'],
    ['Prime Minister of Estonia', 'head_of_government'],
    ['curator of a museum', 'other'],
  ] as const) {
    test(`takes “${title}” for ${role}`, () => {
      assert.equal(roleOfTitle(title), role);
    });
  }
});
