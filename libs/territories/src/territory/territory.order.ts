import { type Sql, sql } from '#lib/reads';

/** In French alphabetical order, numbers as people count them: the 2e arrondissement before the 10e. */
export const naturally = (name: Sql): Sql => sql`${name} collate territories.natural_french`;

/** A short list of territories of several kinds: the largest kind first, those of a kind by name. `state` is a row of territory_version. */
export const byKindAndName = (state: Sql): Sql =>
  sql`array_position(array['REGION', 'DEPARTEMENT', 'OVERSEAS_COLLECTIVITY', 'EPCI', 'COMMUNE', 'DELEGATED_COMMUNE',
    'ASSOCIATED_COMMUNE', 'MUNICIPAL_ARRONDISSEMENT'], ${state}.kind), ${naturally(sql`${state}.name`)}`;
