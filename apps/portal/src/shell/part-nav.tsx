import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { DatedNavLink } from '../day/dated-link.js';
import classes from './part-nav.module.css';

/** Between the pages of one part of the portal; the first of them, and one that others lie in, is its own address. */
export function PartNav({ label, pages }: { label: string; pages: readonly { to: string; label: string }[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // Where they stand on one line, the page that is open is in sight.
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (open) list.current!.scrollLeft = open.offsetLeft - list.current!.offsetLeft - 24;
  }, [pathname, pages.length]);
  return (
    <nav aria-label={label}>
      <ul ref={list} className={classes.pages}>
        {pages.map(({ to, label: name }, place) => (
          <li key={to}>
            <DatedNavLink to={to} end={place === 0 || pages.some((page) => page.to.startsWith(`${to}/`))}>
              {name}
            </DatedNavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
