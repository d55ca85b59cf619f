import { type Type } from '@nestjs/common';
import { type AudienceName } from '#lib/access';
import { type Model } from '../model.js';
import { type Sight } from '../sight.js';
import { type Sql } from '../sql.js';
import { keyPlace, type Place } from './place.js';
import { StepAside } from './step-aside.js';

/** An entity of another process: here its key is known, and what modules of this one say of it. */
export interface Elsewhere {
  /** For whom it is, where it may be hidden. */
  audience: AudienceName | undefined;
  place(key: Sql): Place;
  /** Whether whoever asks may see the one of this key; undefined where all see all. */
  isSeen(key: Sql): Sql | undefined;
}

/** @param model has the fields that modules of this process add to the type */
export function elsewhere(type: Type, model: Model, sight: Sight): Elsewhere {
  const mayHide = sight.mayHide(type);
  return {
    audience: mayHide ? sight.audienceOf(type) : undefined,
    isSeen: (key) => (mayHide ? sight.shows(key, type) : undefined),
    place: (key) => ({
      ...keyPlace(model, key),
      columns: { id: key },
      id(name) {
        if (name !== 'id') throw new StepAside(`${type.name}.${name} is held by another process`);
        return key;
      },
    }),
  };
}
