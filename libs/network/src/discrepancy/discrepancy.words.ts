import { type Words } from '#lib/graphql';
import { sentence, sql, type Sql } from '#lib/reads';
import { DiscrepancyKind } from './discrepancy.type.js';

/** What does not fit, said in a sentence: `gap` is how far apart the numbers are, `previous` the agreement before. */
const STATEMENTS: Record<DiscrepancyKind, Words> = {
  SIGNATORIES: {
    fr: 'Les sources annoncent {asserted: # signataire | # signataires}, {counted: # signature est enregistrée | # signatures sont enregistrées}.',
    en: 'The sources assert {asserted: # signatory | # signatories}; {counted: # signature is | # signatures are} recorded.',
  },
  UNDOCUMENTED_ENTRY: {
    fr: 'Au moins {gap: une entrée n’est pas documentée | # entrées ne sont pas documentées} : {counted: # signature | # signatures} pour {asserted: # membre restant | # membres restants} de « {previous} ».',
    en: 'At least {gap: one entry is | # entries are} undocumented: {counted: # signature | # signatures} against {asserted: # remaining member | # remaining members} of “{previous}”.',
  },
  UNDOCUMENTED_EXIT: {
    fr: 'Au moins {gap: une sortie n’est pas documentée | # sorties ne sont pas documentées} : {counted: # signature | # signatures} pour {asserted: # membre restant | # membres restants} de « {previous} ».',
    en: 'At least {gap: one exit is | # exits are} undocumented: {counted: # signature | # signatures} against {asserted: # remaining member | # remaining members} of “{previous}”.',
  },
  FIGURE: {
    fr: 'Une source annonce {asserted}, les enregistrements donnent {counted}.',
    en: 'A source asserts {asserted}; the records count {counted}.',
  },
};

const ASSERTED = { fr: 'Annoncé par les sources', en: 'Asserted by the sources' };
const COUNTED = { fr: 'Compté dans les enregistrements', en: 'Counted in the records' };
const SIGNED_BEFORE = { fr: 'Signatures de « {previous} »', en: 'Signatures of “{previous}”' };
const WITHDRAWN = { fr: 'Retraits documentés', en: 'Documented withdrawals' };
const JOINED = { fr: 'Adhésions documentées entre-temps', en: 'Documented entries in between' };
const SIGNED = { fr: 'Signatures de « {title} »', en: 'Signatures of “{title}”' };

/** Of a row of network.discrepancies_on as `d`, with its agreement as `a` and the one before as `p`. */
const VALUES = {
  counted: sql`d.counted`,
  asserted: sql`d.asserted`,
  gap: sql`abs(d.counted - d.asserted)`,
  title: sql`a.title`,
  previous: sql`p.title`,
};

export const statement = (locale: unknown): Sql => {
  const said = (kind: DiscrepancyKind): Sql => sentence(STATEMENTS[kind], VALUES, locale);
  return sql`case d.kind
    when 'SIGNATORIES' then ${said(DiscrepancyKind.SIGNATORIES)}
    when 'UNDOCUMENTED_ENTRY' then ${said(DiscrepancyKind.UNDOCUMENTED_ENTRY)}
    when 'UNDOCUMENTED_EXIT' then ${said(DiscrepancyKind.UNDOCUMENTED_EXIT)}
    else ${said(DiscrepancyKind.FIGURE)} end`;
};

/** The numbers that lead there, as JSON. */
export const steps = (locale: unknown): Sql => {
  const label = (words: Words): Sql => sentence(words, VALUES, locale);
  return sql`(
  select json_agg(json_build_object('label', s.label, 'count', s.count) order by s.place) from (values
    (1, ${label(ASSERTED)}, case when d.signed is null then d.asserted end),
    (2, ${label(COUNTED)}, case when d.signed is null then d.counted end),
    (3, ${label(SIGNED_BEFORE)}, d.signed),
    (4, ${label(WITHDRAWN)}, -d.withdrawn),
    (5, ${label(JOINED)}, nullif(d.joined, 0)),
    (6, ${label(SIGNED)}, case when d.signed is not null then d.counted end)
  ) s(place, label, count) where s.count is not null)`;
};
