import { InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { correction, Lines, Made, OPTIONAL, Part, Parts, Reference, Text, Value, WebAddress, words } from '#lib/writes';
import { SourceKeys } from '../source/sources.js';
import { AgreementDocumentKind, AgreementKind, AgreementRole } from './agreement.enums.js';

@InputType({ description: 'A document of an agreement.' })
export class AgreementDocumentInput {
  @Value(() => AgreementDocumentKind, 'What it is.') kind: AgreementDocumentKind;
  @Text(200, 'Its title. At most 200 characters.') title: string;

  @WebAddress(500, 'Where it can be read (https://…). At most 500 characters.', OPTIONAL)
  url?: string | null;
}

@InputType({ description: 'An organization that an agreement names beside its signatories.' })
export class AgreementPartyInput {
  @Reference('Which organization.') organizationId: string;
  @Value(() => AgreementRole, 'What the agreement makes of it.') role: AgreementRole;
}

@InputType({ description: 'A new text of an agreement.' })
export class AgreementVersionInput {
  @Value(() => PartialDate, 'When it was adopted, as precise as is known.') adoptedOn: string;
  @Lines(2000, 'What it changes. At most 2,000 characters.') changes: string;
}

@InputType({ description: 'A new agreement.' })
export class AgreementCreateInput extends Made {
  @Text(60, 'Short stable key that people can read: lower-case letters, digits and hyphens. At most 60 characters.')
  @Matches(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    words(
      'Des minuscules, des chiffres et des tirets : accord-2030.',
      'Small letters, digits and hyphens: accord-2030.',
    ),
  )
  key: string;

  @Value(() => AgreementKind, 'What kind of agreement it is; invented ones are not made here.') kind: AgreementKind;
  @Text(300, 'Its title. At most 300 characters.') title: string;
  @Value(() => PartialDate, 'When it was signed, as precise as is known.') signedOn: string;
  @Value(() => PartialDate, 'When it came into force, if that was another day.', OPTIONAL) inForceOn?: string | null;
  @Reference('The agreement whose place it takes.', OPTIONAL) supersedesId?: string | null;

  @Value(() => Boolean, 'True when no source expressly says that it ends the earlier one.', { unless: false })
  supersedesInferred: boolean;

  @Lines(2000, 'Why it is taken to supersede it. At most 2,000 characters.', OPTIONAL) supersedesNote?: string | null;
  @SourceKeys() sources: string[];
}

@InputType({ description: 'Changes to an agreement: fields left out stay as they are, null clears them.' })
export class AgreementUpdateInput extends correction(AgreementCreateInput, 'The agreement.', {
  without: ['key', 'kind', 'supersedesId'],
}) {
  @Value(() => PartialDate, 'When it ended by itself, as precise as is known.', OPTIONAL) endedOn?: string | null;

  @Part(() => AgreementVersionInput, 'A new text of it; the earlier ones stay on record.', OPTIONAL)
  newVersion?: AgreementVersionInput | null;

  @Parts(() => AgreementDocumentInput, 20, 'Its documents, in place of those before. At most 20.', OPTIONAL)
  documents?: AgreementDocumentInput[] | null;

  @Parts(
    () => AgreementPartyInput,
    20,
    'Those that it names beside its signatories, in place of those before. At most 20.',
    OPTIONAL,
  )
  parties?: AgreementPartyInput[] | null;
}
