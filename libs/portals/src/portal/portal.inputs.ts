import { InputType } from '@nestjs/graphql';
import { IsIn, Matches } from 'class-validator';
import { LocalDate } from '#lib/graphql';
import {
  change,
  correction,
  formerly,
  Lines,
  Made,
  OPTIONAL,
  Parts,
  Reference,
  References,
  Text,
  Value,
  Values,
  words,
} from '#lib/writes';
import { PortalFamily, PortalVisibility } from './portal.enums.js';

const slug = words(
  'Des minuscules sans accents, des chiffres et des tirets : paysages-du-nord.',
  'Small letters, digits and hyphens: landscapes-of-the-north.',
);
const colour = words('Une couleur comme #2F6048.', 'A colour such as #2F6048.');
const language = words('Une langue : `fr` ou `en`.', 'A language: `fr` or `en`.');
const COLOUR = /^#[0-9A-Fa-f]{6}$/;

@InputType({ description: 'A part of a portal.' })
export class PortalSectionInput {
  @Reference('The section, where it is there already.', OPTIONAL) id?: string | null;
  @Text(120, 'What it is called in French.') titleFr: string;
  @Text(120, 'The same in English.', OPTIONAL) titleEn?: string | null;
}

@InputType({ description: 'A partner of a portal, from a day on.' })
export class PortalPartnerInput {
  @Reference('The organization.') organizationId: string;
  @Value(() => LocalDate, 'First day.') from: string;
  @Value(() => LocalDate, 'First day on which it is a partner no longer; open when left out.', OPTIONAL)
  to?: string | null;
}

@InputType({ description: 'A portal that an organization keeps.' })
export class PortalRecordInput extends Made {
  @Text(80, 'Its name in addresses: small letters, digits and hyphens.')
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, slug)
  slug: string;
  @Value(() => PortalFamily, 'What brings together what it shows.') family: PortalFamily;
  @Reference('The organization that keeps it.') organizationId: string;
  @Text(200, 'What it is called in French.') titleFr: string;
  @Text(200, 'The same in English.', OPTIONAL) titleEn?: string | null;
  @Lines(2000, 'What it is for, in French, without format.', { unless: '' }) introductionFr: string;
  @Lines(2000, 'The same in English.', OPTIONAL) introductionEn?: string | null;
  @Value(() => PortalVisibility, 'Who may see it.', { unless: PortalVisibility.DRAFT }) visibility: PortalVisibility;
  @Text(7, 'Its colour on light paper, `#2F6048`: read there at a contrast of 4.5.', { unless: '#2F6048' })
  @Matches(COLOUR, colour)
  accent: string;
  @Text(7, 'Its colour on dark paper, `#86C7A4`: read there at a contrast of 4.5.', { unless: '#86C7A4' })
  @Matches(COLOUR, colour)
  accentDark: string;
  @Reference('The picture at its head.', OPTIONAL) cover?: string | null;
  @Reference('Its mark.', OPTIONAL) logo?: string | null;
  @Values(() => String, 2, 'The languages in which it speaks, its own first: `fr`, `en`.', { unless: ['fr'] })
  @IsIn(['fr', 'en'], { each: true, ...language })
  locales: string[];
  @References(20, 'The territories that it is about.', { unless: [] }) territories: string[];
  @Parts(() => PortalPartnerInput, 50, 'Its partners, in place of those before.', { unless: [] })
  partners: PortalPartnerInput[];
  @Parts(() => PortalSectionInput, 30, 'Its parts in their order, in place of those before.', { unless: [] })
  sections: PortalSectionInput[];
}

@InputType({ description: 'Corrects a portal; fields left out stay as they are, null clears them.' })
export class PortalUpdateInput extends correction(PortalRecordInput, 'The portal.', { without: ['organizationId'] }) {}

@InputType({ description: 'What stands in a section of a portal, in its order.' })
export class PortalArrangeInput extends change('The portal.') {
  @Reference('The section; what stands in none when left out.', OPTIONAL) sectionId?: string | null;
  @References(100, 'The placements in their order: those named here move into the section.') placements: string[];
}

@InputType({ description: 'Lets somebody edit a portal, from a day on.' })
export class PortalEditorGrantInput {
  @Reference('The portal.') id: string;
  @Reference('The person, who has an account.') personId: string;
  @Value(() => LocalDate, 'First day; today when left out.', OPTIONAL) from?: string | null;
  @Value(() => LocalDate, 'First day on which they edit it no longer; open when left out.', OPTIONAL)
  to?: string | null;
  @Value(() => LocalDate, 'First day on which they edit it no longer.', formerly('to')) until?: string | null;
}

@InputType({ description: 'Ends that somebody edits a portal.' })
export class PortalEditorEndInput {
  @Reference('What lets them edit it (`Portal.editors`).') id: string;
  @Value(() => LocalDate, 'First day on which they edit it no longer; today when left out.', OPTIONAL)
  on?: string | null;
}
