/** What each coder called one unit; `undefined` where a coder did not judge it. `weight` is how many such units there are. */
export interface CodedUnit {
  readonly values: readonly (string | undefined)[];
  readonly weight: number;
}

/**
 * Share of the pairs of coders that agree on a unit, over all units: 1 where all say the same. `undefined` where no
 * two coders judged the same unit.
 */
export function observedAgreement(units: readonly CodedUnit[]): number | undefined {
  let [agreeing, all] = [0, 0];
  for (const { values, weight } of units) {
    const { counts, total } = countValues(values);
    if (total >= 2) {
      const same = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
      agreeing += (weight * same) / (total * (total - 1));
      all += weight;
    }
  }
  return all === 0 ? undefined : agreeing / all;
}

/**
 * Cohen’s kappa of the first two coders: (observed − expected) / (1 − expected), where each coder’s own shares of the
 * values say what chance would give. J. Cohen, “A Coefficient of Agreement for Nominal Scales”, Educational and
 * Psychological Measurement 20 (1960), 37–46. `undefined` where chance alone explains everything: both said one and
 * the same of all units.
 */
export function cohenKappa(units: readonly CodedUnit[]): number | undefined {
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  let [same, all] = [0, 0];
  for (const { values, weight } of units) {
    const [one, other] = values;
    if (one !== undefined && other !== undefined) {
      first.set(one, (first.get(one) ?? 0) + weight);
      second.set(other, (second.get(other) ?? 0) + weight);
      same += one === other ? weight : 0;
      all += weight;
    }
  }
  // In whole numbers, so that “no variation” is found exactly.
  const byChance = [...first].reduce((sum, [value, count]) => sum + count * (second.get(value) ?? 0), 0);
  const most = all * all;
  return most === byChance ? undefined : (same * all - byChance) / (most - byChance);
}

/**
 * Krippendorff’s alpha for nominal values, any number of coders and missing judgments: 1 − observed / expected
 * disagreement, by the coincidences of values within units. K. Krippendorff, “Computing Krippendorff’s
 * Alpha-Reliability” (2011), section C. `undefined` where nothing varies: then there is nothing to be reliable about.
 */
export function krippendorffAlpha(units: readonly CodedUnit[]): number | undefined {
  const totals = new Map<string, number>();
  let [disagreement, all] = [0, 0];
  for (const { values, weight } of units) {
    const { counts, total } = countValues(values);
    if (total < 2) {
      continue;
    }
    const same = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
    disagreement += (weight * (total * total - same)) / (total - 1);
    all += weight * total;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + weight * count);
    }
  }
  const expected = all * all - [...totals.values()].reduce((sum, count) => sum + count * count, 0);
  return expected === 0 ? undefined : 1 - ((all - 1) * disagreement) / expected;
}

function countValues(values: CodedUnit['values']): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const value of values) {
    if (value !== undefined) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
      total++;
    }
  }
  return { counts, total };
}
