import { type Env, type Sql, sql } from '#lib/reads';

/** Questions as they are kept, with their words in the language of the caller. */
export const worded = (questions: Sql, { locale }: Pick<Env, 'locale'>): Sql => {
  const word = (of: Sql, name: string): Sql =>
    sql`case when ${locale} = 'en' then coalesce(${of}->>${`${name}En`}::text, ${of}->>${`${name}Fr`}::text) else ${of}->>${`${name}Fr`}::text end`;
  const q = sql`q.value`;
  return sql`(select coalesce(jsonb_agg(q.value || jsonb_build_object('title', ${word(q, 'title')}, 'help', ${word(q, 'help')},
      'lowWords', ${word(q, 'low')}, 'highWords', ${word(q, 'high')},
      'choices', (select coalesce(jsonb_agg(c.value || jsonb_build_object('title', ${word(sql`c.value`, 'title')}) order by c.nr), '[]')
        from jsonb_array_elements(q.value->'choices') with ordinality c(value, nr))) order by q.nr), '[]')
    from jsonb_array_elements(${questions}) with ordinality q(value, nr))`;
};
