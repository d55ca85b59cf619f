import type { StatementShownFragment, SynthesisEditorQuery, SynthesisPageQuery } from '../../generated/graphql.js';

export type Synthesis = NonNullable<SynthesisPageQuery['synthesis']>;
export type Text = NonNullable<Synthesis['text']>;
export type Writing = NonNullable<SynthesisEditorQuery['synthesis']>;
export type Draft = NonNullable<Writing['draft']>;
export type Statement = StatementShownFragment;

/** Statements that follow each other in a section; before the first section there may be some of none. */
export interface Part {
  section: string | null;

  statements: Statement[];
}

/** The statements as their sections have them. */
export function partsOf(statements: readonly Statement[]): Part[] {
  const parts: Part[] = [];
  for (const statement of statements) {
    const { section } = statement;
    if (section || parts.length === 0) parts.push({ section, statements: [] });
    parts.at(-1)!.statements.push(statement);
  }
  return parts;
}

/** Where a statement is found on its page. */
export const anchorOf = ({ number }: Pick<Statement, 'number'>): string => `enonce-${number}`;

/** Of what language words are that the reader’s page has in French for want of others. */
export const langOf = (language: string, english: string | null | undefined): string | undefined =>
  language === 'en' && !english ? 'fr' : undefined;

/** Calls to which people contribute: what is voted or answered to questions has results of its own. */
export const citableOf = <Asked extends { kind: string }>(calls: readonly Asked[] | undefined): readonly Asked[] =>
  (calls ?? []).filter(({ kind }) => kind !== 'SURVEY' && kind !== 'BUDGET');
