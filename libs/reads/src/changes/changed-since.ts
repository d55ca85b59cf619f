import { type Type } from '@nestjs/common';
import { badUserInput } from '#lib/graphql';
import { type ShownFilter } from '../declare.js';
import { filter } from '../lists.js';
import { START } from './change-cursor.js';
import { follow } from './followed.js';

const WORDS = `What changed since this cursor, in the order of commits; "${START}" for all there is. FollowedRecord says how.`;

/** The filter of a type whose changes are told. What it asks is read by `Walk`; nothing else can answer it. */
export function changedSince<E>(type: Type): { updatedSince: ShownFilter<E> } {
  follow(type);
  return {
    updatedSince: filter<E, StringConstructor>(String, WORDS, () => {
      throw badUserInput(
        'filter.updatedSince: ask it of the list of all of them, not of those of one record',
        'filter.updatedSince',
      );
    }),
  };
}
