import type { ReactNode } from 'react';
import { DatedLink } from '../day/dated-link.js';
import { Section } from '../shell/section.js';
import { type Hit, HitLine } from './hit.js';
import classes from './search-box.module.css';

interface HitsProps {
  title: string;
  hits: readonly Hit[];
  children?: ReactNode;
}

/** What a search finds of one sort, on its page of results; nothing where it finds none. */
export function Hits({ title, hits, children }: HitsProps) {
  if (hits.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={classes.results}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <DatedLink to={hit.to} className={classes.result}>
              <HitLine hit={hit} />
            </DatedLink>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
