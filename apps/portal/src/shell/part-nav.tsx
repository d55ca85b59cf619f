import { DatedNavLink } from '../day/dated-link.js';
import classes from './part-nav.module.css';

/** Between the pages of one part of the portal; the first of them is its own address. */
export function PartNav({ label, pages }: { label: string; pages: readonly { to: string; label: string }[] }) {
  return (
    <nav aria-label={label}>
      <ul className={classes.pages}>
        {pages.map(({ to, label: name }, place) => (
          <li key={to}>
            <DatedNavLink to={to} end={place === 0}>
              {name}
            </DatedNavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
