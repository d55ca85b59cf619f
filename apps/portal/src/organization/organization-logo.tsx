import type { OrganizationLogoFragment } from '../generated/graphql.js';
import classes from './logo.module.css';

/** So large at most, in pixels of the page. */
const ROOMS = {
  page: { width: 176, height: 88 },
  head: { width: 112, height: 44 },
  row: { width: 72, height: 28 },
} as const;

interface OrganizationLogoProps {
  logo: OrganizationLogoFragment['logo'];
  room: keyof typeof ROOMS;
}

/** On the white that most logos were drawn for, in the dark too. It stands beside the name, which says the same. */
export function OrganizationLogo({ logo, room }: OrganizationLogoProps) {
  if (!logo) return null;
  const most = ROOMS[room];
  const scale = Math.min(1, most.width / logo.width, most.height / logo.height);
  const lengthOf = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  return (
    <span className={classes.ground} data-room={room}>
      <img
        src={logo.url}
        width={lengthOf(logo.width)}
        height={lengthOf(logo.height)}
        alt=""
        loading={room === 'row' ? 'lazy' : 'eager'}
      />
    </span>
  );
}
