import { type Pool } from 'pg';
import { type Shipped } from './shipping.js';

interface Choice {
  value: string;
  fr: string;
  en: string;
}

/** Fills in what parameters of shipped reports may be where that is a list of the database: themes, licences, départements. */
export async function listChoices(
  pool: Pool,
  shipped: readonly Shipped[],
  statements: Readonly<Record<string, string>>,
): Promise<void> {
  const read = new Map<string, Promise<Choice[]>>();
  const list = (name: string): Promise<Choice[]> => {
    const statement = statements[name];
    if (!statement) throw new Error(`No module lists ${name} for parameters to choose from`);
    const known = read.get(name) ?? pool.query<Choice>(statement).then(({ rows }) => rows);
    read.set(name, known);
    return known;
  };
  for (const { declaration, resolved } of shipped)
    for (const parameter of resolved.parameters) {
      const choices = declaration.parameters?.[parameter.name]?.choices;
      if (!choices || !('listed' in choices)) continue;
      const listed = await list(choices.listed);
      // Where nothing was brought in yet, nothing is refused either.
      if (listed.length === 0) continue;
      parameter.choices = listed.map(({ value }) => value);
      parameter.choiceWords = listed.map(({ fr, en }) => ({ fr, en }));
    }
}
