import { Field, InterfaceType } from '@nestjs/graphql';

@InterfaceType({
  description: 'An expected failure of a mutation. Each has its own type, which may carry more than the message.',
})
export abstract class UserError {
  @Field({ description: 'Stable code, listed in the error catalogue.' })
  code: string;

  @Field({ description: 'What happened and what to do, in the language of the caller.' })
  message: string;

  @Field(() => [String], { nullable: true, description: 'The input field at fault, from `input` down.' })
  path?: string[] | null;
}

/** Thrown by a use case for a failure that its caller can mend; it rolls the transaction back. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly path?: string[];
}

/** Runs a use case; an expected failure becomes `userErrors`, anything else goes on being thrown. */
export async function payload<T extends object>(
  run: () => Promise<T>,
): Promise<Partial<T> & { userErrors: DomainError[] }> {
  try {
    return { ...(await run()), userErrors: [] };
  } catch (error) {
    if (error instanceof DomainError)
      return { userErrors: [error] } as unknown as Partial<T> & { userErrors: DomainError[] };
    throw error;
  }
}
