import { Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './beside-map.module.css';

/** What is known of a place, and its map beside it. */
export function BesideMap({ map, children }: { map: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.top}>
      {children}
      {map}
    </div>
  );
}

/** Why there is no map. */
export function NoMap({ children }: { children: string }) {
  return <p className={classes.none}>{children}</p>;
}

/** Keeps the place of a map that is on its way. */
export function MapSkeleton() {
  return <Skeleton className={classes.loading} />;
}
