import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';
import { BITS_WANTED } from '#lib/passwords';

@Failure('identity', 'The password is too easy to guess.')
export class WeakPasswordError extends DomainError {
  @Field(() => Int, { description: 'Its strength by the formula of the CNIL, in bits.' })
  bits: number;

  @Field(() => Int, { description: 'The strength that is needed, in bits.' })
  bitsWanted: number;

  constructor(bits: number, path: readonly string[]) {
    super(
      {
        fr: `Ce mot de passe se devine trop vite (${bits} bits, il en faut ${BITS_WANTED}). Allongez-le : une phrase de quelques mots convient très bien.`,
        en: `This password is too easy to guess (${bits} bits, ${BITS_WANTED} are needed). Make it longer: a phrase of a few words does very well.`,
      },
      path,
    );
    this.bits = bits;
    this.bitsWanted = BITS_WANTED;
  }
}
