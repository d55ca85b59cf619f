import { type ClientBase } from 'pg';

interface Constraint {
  name: string;
  holder: string;
  definition: string;
}

/**
 * Takes the foreign keys and the law against overlapping periods off the empty tables and gives back what restores them,
 * word for word from the catalogue. Checking them once over full tables takes seconds less than row by row, in the same
 * transaction, so nobody ever sees the tables without them.
 */
export async function unburden(client: ClientBase): Promise<() => Promise<void>> {
  const { rows } = await client.query<Constraint>(
    `select quote_ident(c.conname) as name, c.conrelid::regclass::text as holder, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c
     where c.connamespace = 'territories'::regnamespace
       and c.conrelid in (select oid from pg_class where relname = any ($1) and relnamespace = 'territories'::regnamespace)
       and (c.contype = 'f' or c.conperiod)
     order by c.contype desc, c.conname`,
    [['territory', 'territory_version', 'epci_extent', 'succession', 'territory_event']],
  );
  for (const { name, holder } of rows) await client.query(`alter table ${holder} drop constraint ${name}`);
  return async () => {
    for (const { name, holder, definition } of rows) {
      await client.query(`alter table ${holder} add constraint ${name} ${definition}`);
    }
  };
}
