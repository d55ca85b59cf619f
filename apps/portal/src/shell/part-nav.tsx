import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { DatedNavLink } from '../day/dated-link.js';
import classes from './part-nav.module.css';

/** As wide as the edge that fades. */
const FADE = 40;

/** Between the pages of one part of the portal; the first of them, and one that others lie in, is its own address. */
export function PartNav({ label, pages }: { label: string; pages: readonly { to: string; label: string }[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  const [isPushed, setPushed] = useState(false);
  // Where they stand on one line, the page that is open is in sight.
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (open) list.current!.scrollLeft = open.offsetLeft - list.current!.offsetLeft - FADE;
  }, [pathname, pages.length]);
  return (
    <nav aria-label={label}>
      <ul
        ref={list}
        className={classes.pages}
        data-pushed={isPushed || undefined}
        onScroll={({ currentTarget }) => setPushed(currentTarget.scrollLeft > 0)}
      >
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
