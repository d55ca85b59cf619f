import { Fragment } from 'react';

/** A description of the schema: English, with names in backticks. */
export function Described({ children }: { children: string }) {
  return (
    <span lang="en">
      {children
        .split('`')
        .map((text, place) => (place % 2 ? <code key={place}>{text}</code> : <Fragment key={place}>{text}</Fragment>))}
    </span>
  );
}
