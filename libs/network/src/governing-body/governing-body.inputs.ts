import { InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { correction, Made, OPTIONAL, Parts, Reference, Text, Value, Whole, words } from '#lib/writes';
import { ConstituencyInput } from '../constituency/constituency.inputs.js';
import { GoverningBodyKind } from './governing-body.enums.js';

@InputType({ description: 'A new governing body.' })
export class GoverningBodyCreateInput extends Made {
  @Text(60, 'Short key: lower-case letters, digits and hyphens; at most 60 characters.')
  @Matches(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    words(
      'Des minuscules sans accent, des chiffres et des tirets. Exemple : bureau-2026',
      'Lower-case letters without accents, digits and hyphens. Example: board-2026',
    ),
  )
  key: string;

  @Value(() => GoverningBodyKind, 'What kind of body it is.') kind: GoverningBodyKind;
  @Text(200, 'Its name.') name: string;
  @Value(() => PartialDate, 'Since when, if that is known.', OPTIONAL) createdOn?: string | null;
  @Reference('Whose body it is; left out for the network itself.', OPTIONAL) organizationId?: string | null;

  @Whole(1, 100, 'Percent of the seats held that a quorum needs, 1 to 100, if there is a rule.', OPTIONAL)
  quorumPercent?: number | null;

  @Parts(() => ConstituencyInput, 20, 'Its constituencies in their order, 1 to 20.', { atLeast: 1 })
  constituencies: ConstituencyInput[];
}

@InputType({ description: 'Changes a governing body; fields left out stay as they are, null clears them.' })
export class GoverningBodyUpdateInput extends correction(GoverningBodyCreateInput, 'The body.', {
  without: ['key', 'organizationId', 'constituencies'],
}) {}
