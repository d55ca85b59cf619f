/** Our mark: a surveyed parcel with its stations, and the path that passes through it, drawing an S. */
export function Mark({ size = 36 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path
        d="M23.5 6.1 7 8.5l2.6 26 6-0.9M20.6 32.9 34.5 31 32 4.9l-3.4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path
        d="M27.5 1.5C26.5 9 12.5 9.5 13.5 16.5 14.5 23 27 21 27 27.5 27 33.5 19 32.5 17 38.5"
        fill="none"
        stroke="var(--brick)"
        strokeWidth="3.4"
        strokeLinecap="round"
      />
      <g fill="var(--paper)" stroke="currentColor" strokeWidth="1.3">
        <rect x="5" y="6.5" width="4" height="4" />
        <rect x="30" y="3" width="4" height="4" />
        <rect x="32.5" y="29" width="4" height="4" />
        <rect x="7.6" y="32.4" width="4" height="4" />
      </g>
    </svg>
  );
}
