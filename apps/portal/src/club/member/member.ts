import type { ClubMemberQuery } from '../../generated/graphql.js';

/** A member as their page asks them. */
export type ClubMember = NonNullable<ClubMemberQuery['clubMember']>;
