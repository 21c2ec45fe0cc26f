// What stands out among scores.

export const highest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

/** The best score among what is in question. */
export function weighted(scores: Float64Array, weights: Float64Array): number {
  return scores.reduce((most, score, i) => Math.max(most, score * Math.min(1, weights[i] ?? 0)), 0);
}
