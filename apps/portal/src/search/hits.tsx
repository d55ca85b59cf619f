import { DatedLink } from '../day/dated-link.js';
import { type Hit, HitLine } from './hit.js';
import classes from './search-box.module.css';

/** What a search finds, on its page of results. */
export function Hits({ hits }: { hits: readonly Hit[] }) {
  return (
    <ul className={classes.results}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <DatedLink to={hit.to} className={classes.result}>
            <HitLine hit={hit} />
          </DatedLink>
        </li>
      ))}
    </ul>
  );
}
