import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { DateTime, Entity, Node } from '#lib/graphql';

export enum AccountLocale {
  FR = 'fr',
  EN = 'en',
}

registerEnumType(AccountLocale, {
  name: 'AccountLocale',
  description: 'Language of the emails that an account receives.',
  valuesMap: { FR: { description: 'French.' }, EN: { description: 'English.' } },
});

@Audience('PERSON')
@ObjectType({ implements: () => [Node], description: 'The account of the signed-in user; visible to nobody else.' })
@Entity('identity', 'account')
export class Viewer extends Node {
  @Field({ description: 'Verified address, for signing in and for emails.' })
  email: string;

  @Field(() => AccountLocale, { description: 'Language of emails.' })
  locale: AccountLocale;

  @Field(() => DateTime, { description: 'When the account was opened.' })
  createdAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the password was set last; null for an account that signs in through another service only.',
  })
  passwordChangedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when a second factor is asked; null when it is not.' })
  secondFactorAt: Date | null;

  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft: number;

  @Field({
    description: 'Roles are held that do not count until a second factor is set up: they are listed, and open nothing.',
  })
  lacksSecondFactor: boolean;
}
