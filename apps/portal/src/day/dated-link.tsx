import type { ComponentProps } from 'react';
import { Link, NavLink } from 'react-router';
import { useAsOf } from './use-as-of.js';

/** Adds the day of the page to an address. */
export function withDay(to: string, asOf: string | undefined): string {
  if (!asOf || /[?&]asOf=/.test(to)) return to;
  const [path = '', hash] = to.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}asOf=${asOf}${hash ? `#${hash}` : ''}`;
}

type Dated<T> = Omit<T, 'to'> & { to: string };

/** A link that carries the day of the page. */
export function DatedLink({ to, ...rest }: Dated<ComponentProps<typeof Link>>) {
  const { asOf } = useAsOf();
  return <Link to={withDay(to, asOf)} {...rest} />;
}

export function DatedNavLink({ to, ...rest }: Dated<ComponentProps<typeof NavLink>>) {
  const { asOf } = useAsOf();
  return <NavLink to={withDay(to, asOf)} {...rest} />;
}
