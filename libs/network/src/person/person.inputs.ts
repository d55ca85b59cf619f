import { InputType } from '@nestjs/graphql';
import { IsAddress } from '#lib/mail';
import { change, correction, Made, OPTIONAL, Part, Text, Value } from '#lib/writes';
import { PositionInput } from '../position/position.inputs.js';

@InputType({ description: 'A new person.' })
export class PersonCreateInput extends Made {
  @Text(100, 'Given name. At most 100 characters.') givenName: string;
  @Text(100, 'Family name. At most 100 characters.') familyName: string;

  @Text(254, 'Professional email address. At most 254 characters.', OPTIONAL)
  @IsAddress()
  email?: string | null;

  @Text(30, 'Professional telephone number. At most 30 characters.', OPTIONAL) phone?: string | null;

  @Value(() => Boolean, 'Whether the person holds a public function, so that everyone may know of it.', {
    unless: false,
  })
  public: boolean;

  @Part(() => PositionInput, 'The position that the person takes up; only coordinators may leave it out.', OPTIONAL)
  position?: PositionInput | null;
}

@InputType({ description: 'Changes to a person: fields left out stay as they are, null clears them.' })
export class PersonUpdateInput extends correction(PersonCreateInput, 'The person.', { without: ['position'] }) {}

@InputType({ description: 'Removes the name and contact details of a person for good; positions stay without them.' })
export class PersonEraseInput extends change('The person.') {}
