import { Extensions, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Entity, Node, PartialDate } from '#lib/graphql';
import { OrganizationKind } from '../organization/organization.enums.js';

export enum FigureMeasure {
  FULLY_TRAINED_CAUE = 'FULLY_TRAINED_CAUE',
  TRAINED_EMPLOYEES = 'TRAINED_EMPLOYEES',
  CAUE_IN_FRANCE = 'CAUE_IN_FRANCE',
  SIGNATORIES = 'SIGNATORIES',
  EMPLOYEES = 'EMPLOYEES',
  TAXE_AMENAGEMENT_DEPARTEMENTS_EUR = 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR',
}

registerEnumType(FigureMeasure, {
  name: 'FigureMeasure',
  description: 'What a figure measures.',
  valuesMap: {
    FULLY_TRAINED_CAUE: { description: 'Number of CAUE that have trained their whole team.' },
    TRAINED_EMPLOYEES: { description: 'Number of employees of CAUE who have been trained.' },
    CAUE_IN_FRANCE: { description: 'Number of CAUE in France, members of the network or not.' },
    SIGNATORIES: { description: 'Number of signatories of an agreement, of one kind.' },
    EMPLOYEES: { description: 'Number of employees of an organization.' },
    TAXE_AMENAGEMENT_DEPARTEMENTS_EUR: {
      description: 'Taxe d’aménagement received by all départements in a year, in euros: it pays for the CAUE.',
    },
  },
});

export enum FigureComparison {
  EXACTLY = 'EXACTLY',
  MORE_THAN = 'MORE_THAN',
  AT_LEAST = 'AT_LEAST',
  ABOUT = 'ABOUT',
}

registerEnumType(FigureComparison, {
  name: 'FigureComparison',
  description: 'How a source puts a figure.',
  valuesMap: {
    EXACTLY: { description: 'As a number.' },
    MORE_THAN: { description: '“More than …”.' },
    AT_LEAST: { description: '“At least …”.' },
    ABOUT: { description: '“About …”.' },
  },
});

@Audience('EVERYONE')
@ObjectType({
  implements: () => [Node],
  description:
    'A figure that a source asserts, beside what can be counted from the records. Neither replaces the other.',
})
@Entity('network', 'figure')
export class AssertedFigure extends Node {
  @Field(() => FigureMeasure, { description: 'What it measures.' })
  measure: FigureMeasure;

  @Field(() => Float, { description: 'The figure of the source; its unit is that of the measure.' })
  value: number;

  @Field(() => FigureComparison, { description: 'How the source puts it.' })
  comparison: FigureComparison;

  @Field(() => PartialDate, { description: 'The time it is about, as precise as the source.' })
  on: string;

  @Field(() => OrganizationKind, {
    nullable: true,
    description: 'The kind of organization that it counts, if only one.',
  })
  organizationKind: OrganizationKind | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The same, counted from the records; null where it cannot be counted from them.',
  })
  counted: number | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What the source says, in its own words.' })
  statement: string | null;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'What to know when reading it.' })
  note: string | null;

  @Field(() => Int, { description: 'Grows with each change; give it back as `expectedVersion`.' })
  version: number;
}
