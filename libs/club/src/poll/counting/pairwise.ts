/** What one voter said: a lower number is preferred, equal numbers are equal, and what is not named comes after all that is. */
export type Ranking = Readonly<Record<string, number>>;

/** How many prefer the option of the row to that of the column. */
export type Pairwise = readonly (readonly number[])[];

export function pairwise(options: readonly string[], rankings: readonly Ranking[]): Pairwise {
  const places = rankings.map((ranking) => options.map((option) => ranking[option] ?? Infinity));
  return options.map((_, row) =>
    options.map((__, column) => places.filter((place) => place[row]! < place[column]!).length),
  );
}
