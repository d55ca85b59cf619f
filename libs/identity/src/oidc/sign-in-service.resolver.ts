import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { OidcProvider } from './provider.js';

@Audience('EVERYONE')
@ObjectType({ description: 'Another service that can sign people in.' })
export class SignInService {
  @Field({ description: 'What it is called.' })
  name: string;

  @Field({ description: 'Path where the sign-in begins; add `?returnTo=` with a path of the portal.' })
  path: string;
}

@Resolver()
export class SignInServiceResolver {
  constructor(private readonly provider: OidcProvider) {}

  @Audience('EVERYONE')
  @Query(() => [SignInService], { description: 'Services that can sign people in beside a password; at most 1.' })
  signInServices(): SignInService[] {
    return this.provider.label ? [{ name: this.provider.label, path: '/auth/oidc/start' }] : [];
  }
}
