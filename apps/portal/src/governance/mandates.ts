import type { BodyDetailFragment, MandateDetailFragment } from '../generated/graphql.js';

export type Body = BodyDetailFragment;
export type Mandate = MandateDetailFragment;
/** What the drawing and the table need of a body. */
export type SeatedBody = Pick<Body, 'id' | 'key' | 'name' | 'constituencies'>;

export interface Seat {
  constituency: string;
  seat: number;
  holders: Mandate[];
  substitutes: Mandate[];
}

/** Each seat of each constituency in order, with whoever held it. */
export function seatsOf(body: SeatedBody, mandates: readonly Mandate[]): Seat[] {
  return body.constituencies.flatMap(({ id, name, seats }) =>
    Array.from({ length: seats }, (_, index) => {
      const here = mandates.filter((mandate) => mandate.constituency.id === id && mandate.seat === index + 1);
      const inOrder = here.sort((a, b) => a.from.localeCompare(b.from));
      return {
        constituency: name,
        seat: index + 1,
        holders: inOrder.filter((mandate) => !mandate.substituteFor),
        substitutes: inOrder.filter((mandate) => mandate.substituteFor),
      };
    }),
  );
}

export const isHeldOn = (mandate: Mandate, day: string): boolean =>
  mandate.from <= day && (!mandate.to || mandate.to > day);
