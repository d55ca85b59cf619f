import { InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import {
  change,
  correction,
  Lines,
  Made,
  OPTIONAL,
  Parts,
  Reference,
  References,
  Text,
  Value,
  words,
} from '#lib/writes';

const slug = words(
  'Des minuscules sans accents, des chiffres et des tirets : la-place-du-village.',
  'Small letters, digits and hyphens: the-village-square.',
);

@InputType({ description: 'What an initiative goes through at a time.' })
export class InitiativePhaseInput {
  @Reference('The phase, where it is there already.', OPTIONAL) id?: string | null;
  @Text(120, 'What it is called in French.') nameFr: string;
  @Text(120, 'The same in English.', OPTIONAL) nameEn?: string | null;
  @Value(() => LocalDate, 'First day.', OPTIONAL) startsOn?: string | null;
  @Value(() => LocalDate, 'Last day.', OPTIONAL) endsOn?: string | null;
}

@InputType({ description: 'An initiative that an organization prepares, and answers for.' })
export class InitiativeRecordInput extends Made {
  @Reference('The organization that answers for it: one in which the caller holds a role.') organizationId: string;
  @Text(
    80,
    'Its name in addresses: small letters, digits and hyphens. When left out, it comes of the title in French.',
    OPTIONAL,
  )
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, slug)
  slug?: string | null;
  @Text(200, 'What it is called in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(2000, 'What it is about, in French; plain text.', { unless: '' }) summaryFr: string;
  @Lines(2000, 'The same in English.', OPTIONAL) summaryEn?: string | null;
  @Lines(4000, 'Who decides, what can still change and what will be done with what people say, in French.', {
    unless: '',
  })
  rulesFr: string;
  @Lines(4000, 'The same in English.', OPTIONAL) rulesEn?: string | null;
  @Reference('The portal that it is shown in.', OPTIONAL) portalId?: string | null;
  @References(20, 'Other organizations that carry it, from today on.', { unless: [] }) carriers: string[];
  @References(20, 'Where it takes place: territories.', { unless: [] }) territories: string[];
  @References(10, 'What it is about: themes by their ids or keys.', { unless: [] }) themes: string[];
  @Parts(() => InitiativePhaseInput, 20, 'Its phases in order, in place of what stood there.', { unless: [] })
  phases: InitiativePhaseInput[];
}

@InputType({ description: 'Corrects an initiative; fields left out stay as they are, null clears them.' })
export class InitiativeUpdateInput extends correction(InitiativeRecordInput, 'The initiative.', {
  without: ['organizationId'],
}) {}

@InputType({ description: 'Shows an initiative to everybody, from today on.' })
export class InitiativePublishInput extends change('The initiative.') {}

@InputType({ description: 'Closes an initiative that was published.' })
export class InitiativeCloseInput extends change('The initiative.') {
  @Value(() => LocalDate, 'Since when; today when left out.', OPTIONAL) on?: string | null;
  @Lines(4000, 'What became of it, in French.') outcomeFr: string;
  @Lines(4000, 'The same in English.', OPTIONAL) outcomeEn?: string | null;
}

@InputType({ description: 'Opens an initiative again that was closed.' })
export class InitiativeReopenInput extends change('The initiative.') {}

@InputType({ description: 'Takes out an initiative that was never published.' })
export class InitiativeRemoveInput extends change('The initiative.') {}
