import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { AuditEntry } from '#lib/identity';
import { EditionAudience, EditionChangeKind, EditionExplanationKind } from './edition.enums.js';

/** Most entries of the audit log that are listed for a row, and records that it is made of. */
export const MOST_ENTRIES = 10;
export const MOST_RECORDS = 20;

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node],
  description:
    'A report as it was published: what it held at one instant. It never changes; it can be withdrawn. `GET /editions/{id}.csv` gives its rows, and so do `json`, `xlsx`, `ndjson` and `parquet`.',
})
@Entity('reporting', 'edition')
export class Edition extends Node {
  @Field({ description: 'Name of its report: `network-on-a-day`.' })
  name: string;

  @Field(() => EditionAudience, { description: 'As whom it was made, and who may read it.' })
  audience: EditionAudience;

  @Field(() => LocalDate, { description: 'The day that it describes: of its parameter `asOf`, or of its publication.' })
  asOf: string;

  @Field(() => DateTime, { description: 'The instant of the database that it was read at: as known then.' })
  knownAt: Date;

  @Field(() => Int, { description: 'How many rows it has, of all its tables.' })
  rowCount: number;

  @Field({
    description:
      'SHA-256 of its rows, in hexadecimal: of the file `/editions/{id}.ndjson`, and where it has several tables, of their files one after the other.',
  })
  sha256: string;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was withdrawn: its rows are gone; null when it stands.',
  })
  withdrawnAt: Date | null;

  @Extensions({ length: 1000 })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null when it stands.' })
  withdrawalReason: string | null;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'What a report was asked for when an edition of it was made.' })
export class EditionParameter {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => [String], { description: 'What was given, as text; none where nothing was. At most 100.' })
  values: string[];
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'An entry of the audit log that may explain why a row is another.' })
export class EditionExplanation {
  @Field(() => EditionExplanationKind, { description: 'What it has to do with the row.' })
  kind: EditionExplanationKind;

  @Field(() => AuditEntry, { nullable: true, description: 'The entry.' })
  auditEntry: AuditEntry | null;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'A row that is in one edition and not, or otherwise, in another.' })
export class EditionChange {
  @Field({ description: 'What tells the row from all others, as JSON: its key columns and what they hold.' })
  row: string;

  @Field({ description: 'Name of the table that it is in; that of the first is the name of the report.' })
  table: string;

  @Field(() => EditionChangeKind, { description: 'What became of it.' })
  kind: EditionChangeKind;

  @Extensions({ length: 500 })
  @Field(() => String, { nullable: true, description: 'What it was, as JSON by column; null for one that was added.' })
  before: string | null;

  @Extensions({ length: 500 })
  @Field(() => String, { nullable: true, description: 'What it is since, as JSON by column; null for one that went.' })
  after: string | null;

  @Extensions({ bound: 5 })
  @Field(() => [String], {
    description: 'Columns that both editions have and that hold something else; none unless it changed. At most 100.',
  })
  changedColumns: string[];

  @Extensions({ bound: 5 })
  @Field(() => [Node], {
    description: `Records that it is made of, those that the caller may see. At most ${MOST_RECORDS}; a figure may count more, \`recordCount\`.`,
  })
  records: Node[];

  @Field(() => Int, { description: 'How many records it is made of in the edition that has more.' })
  recordCount: number;

  @Extensions({ bound: 3 })
  @Field(() => [EditionExplanation], {
    description: `Entries of the audit log that were made between the two editions, the latest of each kind first: those that the caller may read. At most ${MOST_ENTRIES}. Entries of figures that count more than 500 records are not all looked for.`,
  })
  explanation: EditionExplanation[];

  @Field({
    description:
      'Whether the caller reads all of the audit log: otherwise somebody else may know more of why it changed, which does not mean that anybody does.',
  })
  isExplainedInFull: boolean;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'A column that only one of two editions has.' })
export class EditionColumnChange {
  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Name of the table that it is in.' })
  table: string;

  @Field(() => EditionChangeKind, { description: 'Whether it came or went.' })
  kind: EditionChangeKind;
}
