import { Extensions } from '@nestjs/graphql';
import { type Actor, isMachine } from './actor.js';
import { coordinates, holdsInNetwork, isStaff } from './held.js';
import { type Role } from './role.js';

/** Whoever holds the role for any scope, and coordinators: for which of them a row is, its read model says. */
const holdersOf =
  (role: Role) =>
  (actor: Actor): boolean =>
    coordinates(actor) || actor.roles.some((held) => held.role === role);

/**
 * Who may ask for a field at all. Which rows they then see is the read model's affair, and what they may do to one is
 * the use case's policy; an audience is the door before both.
 */
export const AUDIENCES = {
  EVERYONE: () => true,
  /** Nobody needs to prove who they are to sign in, to sign up or to verify an address. */
  SIGNED_IN: (actor: Actor) => actor.id !== null,
  /** A person, or a program that acts for one: whatever belongs to an account rather than to an organization. */
  PERSON: (actor: Actor) => actor.id !== null && !isMachine(actor),
  /** Whoever holds a role in the network or in one of its organizations. */
  STAFF: isStaff,
  MANAGER: holdersOf('ORGANIZATION_MANAGER'),
  TRAINER: holdersOf('TRAINER'),
  MODERATOR: holdersOf('MODERATOR'),
  COORDINATOR: coordinates,
  ADMINISTRATOR: (actor: Actor) => holdsInNetwork(actor, 'ADMINISTRATOR'),
} as const satisfies Record<string, (actor: Actor) => boolean>;

export type AudienceName = keyof typeof AUDIENCES;

/**
 * Says who may ask: on an object type for all its fields, on a field or a root field for that one. Boot refuses what says
 * nothing. Fields that a module adds to another's type say it themselves.
 */
export const Audience = (name: AudienceName): ClassDecorator & MethodDecorator & PropertyDecorator =>
  Extensions({ audience: name }) as ClassDecorator & MethodDecorator & PropertyDecorator;
