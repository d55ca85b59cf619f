/** What we use of it, which brings no types. */
declare module 'polylabel' {
  /** The point of a polygon that is farthest from its border, to within `precision` of its units. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [number, number];
}
