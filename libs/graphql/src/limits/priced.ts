import { RouteConfig } from '@nestjs/platform-fastify';

/** What a route beside GraphQL takes from the budget of whoever asks, and what each kilobyte that it answers takes more. */
export interface RoutePrice {
  base: number;
  perKilobyte?: number;
}

/** A document that is printed anew for each request: some 40 ms for a letter, a second for a long sheet. */
export const PRINTED: RoutePrice = { base: 2000, perKilobyte: 20 };

/** A calendar, or a list that is signed: a few milliseconds. */
export const WRITTEN: RoutePrice = { base: 50 };

/** For a route of a controller. */
export const Priced = (price: RoutePrice): MethodDecorator => RouteConfig({ price });
