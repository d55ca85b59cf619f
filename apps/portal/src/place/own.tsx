import { Skeleton } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { Viewer } from '../session/viewer.js';
import { useOwnClub } from './use-own-club.js';
import { useOwnContributions } from './use-own-contributions.js';
import { useOwnDuties } from './use-own-duties.js';
import { useOwnTraining } from './use-own-training.js';
import { hasLines, Waiting } from './waiting.js';

/** As high as what is in sight: nothing moves when it is there. */
const HEIGHT = 900;

interface OwnProps {
  viewer: Viewer;
  person: string;
  /** Whether they act for an organization or the network: whoever does not is spared what they have no part in. */
  acts: boolean;
  /** What comes below: it is asked at the same time, and shown together. */
  children: ReactNode;
}

/** What waits for whoever is signed in, before what concerns all of those whom they act for. */
export function Own({ viewer, person, acts, children }: OwnProps) {
  const told = [useOwnDuties(viewer, person), useOwnClub(), useOwnTraining(person), useOwnContributions()];
  const isKnown = told.every(({ kinds, busy }) => kinds || !busy);
  const kinds = told.flatMap((one) => one.kinds ?? []);
  return (
    <>
      {isKnown ? (
        <>
          <Waiting kinds={acts ? kinds : kinds.filter(hasLines)} />
          {told.map(({ kinds: known, instead }, place) => !known && <Fragment key={place}>{instead}</Fragment>)}
        </>
      ) : (
        <Skeleton height={HEIGHT} data-part-loading />
      )}
      <div hidden={!isKnown}>{children}</div>
    </>
  );
}
