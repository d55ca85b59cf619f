import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { Config } from '#lib/config';

const text = (description: string) => Field(() => String, { nullable: true, description });

@Audience('EVERYONE')
@ObjectType({
  description:
    'Who runs this installation, as its settings say (`OPERATOR_…`). What they do not say is null: the pages of the portal about it then say that it is missing.',
})
export class Operator {
  @text('Name of the organization or person.')
  name: string | null;

  @text('Legal form, registration number, address: what the law asks the publisher of a site to tell.')
  identity: string | null;

  @text('Who answers for what is published.')
  publicationDirector: string | null;

  @text('Who hosts the service: name, address and telephone.')
  hosting: string | null;

  @text('Electronic address for questions of any kind.')
  email: string | null;

  @text('Email address for requests about personal data; `email` when none is set.')
  dataProtectionEmail: string | null;

  @text('Email address to report what is not accessible; `email` when none is set.')
  accessibilityEmail: string | null;
}

@Resolver()
export class OperatorResolver {
  constructor(private readonly config: Config) {}

  @Audience('EVERYONE')
  @Query(() => Operator, { description: 'Who runs this installation.' })
  operator(): Operator {
    const { config } = this;
    const email = config.operatorEmail ?? null;
    return {
      name: config.operatorName ?? null,
      identity: config.operatorIdentity ?? null,
      publicationDirector: config.operatorPublicationDirector ?? null,
      hosting: config.operatorHosting ?? null,
      email,
      dataProtectionEmail: config.operatorDataProtectionEmail ?? email,
      accessibilityEmail: config.operatorAccessibilityEmail ?? email,
    };
  }
}
