/** A logistic model over standardised features, by name. */
export interface LogisticModel {
  readonly bias: number;
  readonly weights: Readonly<
    Record<string, { readonly mean: number; readonly deviation: number; readonly weight: number }>
  >;
}

/** The logarithm of the odds that the model gives; features that it doesn't know count nothing. */
export const logOdds = ({ bias, weights }: LogisticModel, features: Readonly<Record<string, number>>): number =>
  Object.entries(weights).reduce(
    (sum, [name, { mean, deviation, weight }]) => sum + (weight * ((features[name] ?? mean) - mean)) / deviation,
    bias,
  );

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
