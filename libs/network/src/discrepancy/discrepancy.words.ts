import { sql, type Sql } from '#lib/reads';

// About a row of network.discrepancies_on as `d`, with its agreement as `a` and the one before as `p`.

const plural = (n: Sql, one: string, more: string): Sql =>
  sql`${n} || case when ${n} < 2 then ${` ${one}`} else ${` ${more}`} end`;
const inEnglish = (n: Sql, one: string, more: string): Sql =>
  sql`${n} || case when ${n} = 1 then ${` ${one}`} else ${` ${more}`} end`;

const said = (locale: unknown, fr: Sql, en: Sql): Sql => sql`case when ${locale} = 'en' then ${en} else ${fr} end`;

const counted = sql`d.counted`;
const asserted = sql`d.asserted`;
const gap = sql`abs(d.counted - d.asserted)`;

/** Signatures against the members that the agreement before had left. */
const againstRemaining = {
  fr: sql`${plural(counted, 'signature', 'signatures')} || ' pour ' || ${plural(asserted, 'membre restant', 'membres restants')}
    || ' de « ' || p.title || ' ».'`,
  en: sql`${inEnglish(counted, 'signature', 'signatures')} || ' against ' || ${inEnglish(asserted, 'remaining member', 'remaining members')}
    || ' of “' || p.title || '”.'`,
};

/** What does not fit, said in a sentence. */
export const statement = (locale: unknown): Sql => sql`case d.kind
  when 'SIGNATORIES' then ${said(
    locale,
    sql`'Les sources annoncent ' || ${plural(asserted, 'signataire', 'signataires')} || ', '
      || ${plural(counted, 'signature est enregistrée', 'signatures sont enregistrées')} || '.'`,
    sql`'The sources assert ' || ${inEnglish(asserted, 'signatory', 'signatories')} || '; '
      || ${inEnglish(counted, 'signature is', 'signatures are')} || ' recorded.'`,
  )}
  when 'UNDOCUMENTED_ENTRY' then ${said(
    locale,
    sql`'Au moins ' || case when ${gap} < 2 then 'une entrée n’est pas documentée' else ${gap} || ' entrées ne sont pas documentées' end
      || ' : ' || ${againstRemaining.fr}`,
    sql`'At least ' || case when ${gap} = 1 then 'one entry is' else ${gap} || ' entries are' end || ' undocumented: ' || ${againstRemaining.en}`,
  )}
  when 'UNDOCUMENTED_EXIT' then ${said(
    locale,
    sql`'Au moins ' || case when ${gap} < 2 then 'une sortie n’est pas documentée' else ${gap} || ' sorties ne sont pas documentées' end
      || ' : ' || ${againstRemaining.fr}`,
    sql`'At least ' || case when ${gap} = 1 then 'one exit is' else ${gap} || ' exits are' end || ' undocumented: ' || ${againstRemaining.en}`,
  )}
  else ${said(
    locale,
    sql`'Une source annonce ' || d.asserted || ', les enregistrements donnent ' || d.counted || '.'`,
    sql`'A source asserts ' || d.asserted || '; the records count ' || d.counted || '.'`,
  )} end`;

/** The numbers that lead there, as JSON. */
export const steps = (locale: unknown): Sql => sql`(
  select json_agg(json_build_object('label', s.label, 'count', s.count) order by s.place) from (values
    (1, ${said(locale, sql`'Annoncé par les sources'`, sql`'Asserted by the sources'`)}, case when d.signed is null then d.asserted end),
    (2, ${said(locale, sql`'Compté dans les enregistrements'`, sql`'Counted in the records'`)}, case when d.signed is null then d.counted end),
    (3, ${said(locale, sql`'Signatures de « ' || p.title || ' »'`, sql`'Signatures of “' || p.title || '”'`)}, d.signed),
    (4, ${said(locale, sql`'Retraits documentés'`, sql`'Documented withdrawals'`)}, -d.withdrawn),
    (5, ${said(locale, sql`'Adhésions documentées entre-temps'`, sql`'Documented entries in between'`)}, nullif(d.joined, 0)),
    (6, ${said(locale, sql`'Signatures de « ' || a.title || ' »'`, sql`'Signatures of “' || a.title || '”'`)}, case when d.signed is not null then d.counted end)
  ) s(place, label, count) where s.count is not null)`;
