import { DatedLink } from '../day/dated-link.js';
import classes from './marks.module.css';

/** In pixels, with a little room: nearer together they would lie one upon another. */
export const MARK_WIDTH = 34;

export interface Mark {
  key: string;
  /** Where it stands, in hundredths of the width and of the height of the map. */
  x: number;
  y: number;
  /** What it is, to those who hear it or point at it. */
  label: string;
  /** How many it stands for. */
  count: number;
  /** The place that it stands for, written beside it. */
  name?: string;
  /** It stands for somewhere about there. */
  isRough?: boolean;
  /** What it leads to; a button without it. */
  to?: string;
  onClick?: () => void;
}

/** Discs upon a map, links and buttons all of them: what stands alone leads there, what lies together opens. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return marks.map(({ key, x, y, label, count, name, isRough, to, onClick }) => {
    const shared = {
      className: classes.mark,
      style: { left: `${x}%`, top: `${y}%` },
      'aria-label': label,
      title: label,
      'data-rough': isRough || undefined,
      // A name that would go on beyond the right edge stands before its disc.
      'data-last': x > 72 || undefined,
    };
    const drawn = (
      <>
        <span className={classes.disc} data-many={count > 1 || undefined}>
          {count > 1 && count}
        </span>
        {name && <span className={classes.name}>{name}</span>}
      </>
    );
    return to === undefined ? (
      <button key={key} type="button" onClick={onClick} {...shared}>
        {drawn}
      </button>
    ) : (
      <DatedLink key={key} to={to} preventScrollReset={to.startsWith('?')} {...shared}>
        {drawn}
      </DatedLink>
    );
  });
}
