import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, LocalDate, Node, OwnedBy } from '#lib/graphql';
import { ReportAudience, ReportValueKind, SavedQueryStatus } from './saved-query.enums.js';

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node],
  description:
    'A report: a query that was written once and is run by its name. `GET /reports/{name}.csv` gives its table, and so do `json`, `xlsx`, `ndjson`, `geojson` and `parquet`, to whoever may run it.',
})
@Entity('reporting', 'query')
export class SavedQuery extends Node {
  @Field({ description: 'Its name, which never changes: `network-on-a-day`.' })
  name: string;

  @Field(() => ReportAudience, { description: 'Who may run it.' })
  audience: ReportAudience;

  @Field({ description: 'Whether it comes with the product; the coordination writes the others.' })
  isShipped: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the report that takes its place; null for none.' })
  successor: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is not served any more; null while it is.' })
  retiredBecause: string | null;
}

@Audience('EVERYONE')
@ObjectType({ implements: () => [Node], description: 'A version of a report. Once published it never changes.' })
@Entity('reporting', 'qversion')
export class SavedQueryVersion extends Node {
  @Field(() => Int, { description: 'Its number, from 1 on. `?version=` runs it.' })
  number: number;

  @Field(() => SavedQueryStatus, { description: 'What became of it.' })
  status: SavedQueryStatus;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null for a draft.' })
  publishedAt: Date | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which a deprecated version runs.' })
  deprecatedUntil: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not run against the schema of today; null when it does.',
  })
  broken: string | null;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({
  description: 'A value that a report asks for. In an address it is `?name=value`, a list is named several times.',
})
export class SavedQueryParameter {
  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => ReportValueKind, { description: 'Of what kind it is.' })
  type: ReportValueKind;

  @Field({ description: 'Whether it may have several values.' })
  isList: boolean;

  @Field({ description: 'Whether the report does not run without it.' })
  isRequired: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What it is when it is left out, as text; `today` and `this year` are those of the run, in Paris.',
  })
  default: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'What may be given; null when its type alone says so. At most 150.',
  })
  choices: string[] | null;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'A column of a report.' })
export class SavedQueryColumn {
  @Field({ description: 'Its name, which never changes within a version: what programs read.' })
  name: string;

  @Field(() => ReportValueKind, { description: 'Of what kind its values are.' })
  type: ReportValueKind;

  @Field({ description: 'Whether it holds several values: a list in JSON, joined by semicolons elsewhere.' })
  isList: boolean;

  @Field(() => String, { nullable: true, description: 'What a number counts or measures: EUR, h, people.' })
  unit: string | null;

  @Field(() => [String], { nullable: true, description: 'The words of a code; null for other types. At most 100.' })
  choices: string[] | null;

  @Field({ description: 'Whether each of its figures opens the records that it counts.' })
  opensRecords: boolean;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'A list inside the rows of a report, as a table of its own: `?table=name`, or a sheet.' })
export class SavedQueryTable {
  @Field({ description: 'Its name; that of the first is the name of the report.' })
  name: string;
}

@Audience('EVERYONE')
@OwnedBy('reporting')
@ObjectType({ description: 'How the table of a report is drawn: columns by their names.' })
export class SavedQueryChart {
  @Field({ description: '`bar` or `line`.' })
  mark: string;

  @Field({ description: 'What goes along.' })
  x: string;

  @Field({ description: 'What goes up: a number.' })
  y: string;

  @Field(() => String, { nullable: true, description: 'What there is a bar or a line for each of.' })
  series: string | null;
}
