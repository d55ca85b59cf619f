import { type TerritoryReference } from '#lib/territories';
import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';

/** The one territory that is named, by its id alone or by kind and code as it is today. */
export async function territoryOf(tx: Tx, { id, kind, code }: TerritoryReference, path: string): Promise<string> {
  if (id ? kind || code : !kind || !code) throw new InvalidInputError(WHERE, path);
  const found = await tx.one<{ id: string }>(
    `select t.id from territories.territory t
     where case when $1::text is null then t.kind = $2 and t.code = $3 and t.ended = 'infinity' else t.id = $1 end`,
    [id ?? null, kind ?? null, code ?? null],
  );
  if (!found) throw new NotFoundError(path);
  return found.id;
}

const WHERE = {
  fr: 'Désignez le territoire par son identifiant seul, ou par sa nature et son code.',
  en: 'Name the territory by its id alone, or by kind and code together.',
};
