import { computed, byId, contribute, inLocale, linked, many, maybe, perKey, reads, sql } from '#lib/reads';
import { Contribution } from '../contribution/contribution.type.js';
import { stands } from '../merge/merge.sql.js';
import { withDemonstration } from '../with-demonstration.js';
import { isCitedAs, statementFigures } from './synthesis.cited.js';
import { SynthesisStatementRecord } from './synthesis.entity.js';
import { CitationSide } from './synthesis.enums.js';
import { seesStatement } from './synthesis.sight.js';
import { StatementFigures, Synthesis, SynthesisStatement } from './synthesis.type.js';

const citedAs = (side: CitationSide, words: string) =>
  many<SynthesisStatementRecord>(
    () => Contribution,
    {
      needs: [],
      variant: () => 'cited',
      on: { cited: (t, key, env) => isCitedAs({ id: t['id']! }, key, side, env) },
      filter: withDemonstration,
    },
    words,
    { nullable: true },
  );

export const statementReads = reads<SynthesisStatementRecord>(SynthesisStatement, {
  from: SynthesisStatementRecord,
  key: 'id',
  visible: seesStatement,
  fields: {
    section: computed((t, { locale }) => inLocale(t.sectionFr, t.sectionEn, locale)),
    title: computed((t, { locale }) => inLocale(t.titleFr, t.titleEn, locale)),
    body: computed((t, { locale }) => inLocale(t.bodyFr, t.bodyEn, locale)),
    synthesis: maybe(() => Synthesis, 'synthesisId', 'What it is of.'),
    figures: perKey((key, env) => statementFigures(key, env), 'What it rests on.', {
      type: () => StatementFigures,
      work: 20,
    }),
    contributions: citedAs(
      CitationSide.SAYS_SO,
      'What says so, of what is shown; what is gathered under another contribution comes with that.',
    ),
    otherwise: citedAs(CitationSide.SAYS_OTHERWISE, 'What says otherwise, the same way.'),
  },
  roots: {
    synthesisStatement: byId(
      'EVERYONE',
      'One statement by its id; null when there is none or the caller may not see it.',
      'the statement',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
  },
});

export const contributionCitations = contribute(() => Contribution, {
  citations: linked(
    () => SynthesisStatement,
    (key, env) =>
      sql`select e.id from participation.synthesis_statement e join participation.synthesis_standing v on v.synthesis_id = e.synthesis_id and v.number = e.in_version
        where ${stands(sql`v`, env)} and exists (select from participation.synthesis_citation x where x.statement_id = e.id
          and (x.contribution_id = ${key} or x.contribution_id in (select m.into_id from participation.merged m where m.contribution_id = ${key} and ${stands(sql`m`, env)})))
        order by v.since, e.place limit 20`,
    'Statements of syntheses that cited it on the day, or that under which it is gathered; at most 20.',
    { audience: 'EVERYONE', nullable: true, bound: 10 },
  ),
});
