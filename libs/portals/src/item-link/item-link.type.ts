import { Extensions, Field, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';
import { LinkFault } from './item-link.enums.js';

@Audience('EVERYONE')
@OwnedBy('portals')
@ObjectType({ description: 'An address in a published item that could not be opened on three days in a row.' })
export class BrokenLink {
  @Extensions({ length: 400 })
  @Field({ description: 'Where it leads.' })
  address: string;

  @Field(() => LinkFault, { description: 'Why it is called broken.' })
  fault: LinkFault;

  @Field(() => LocalDate, { description: 'Since when it is called so.' })
  brokenSince: string;
}
