/** The patterns of what is not certain, as fills of a drawing: `id` is that of the drawing. */
export function Hatches({ id, scale = 1 }: { id: string; scale?: number }) {
  const size = 8 * scale;
  return (
    <defs>
      <pattern
        id={`${id}-possible`}
        width={size}
        height={size}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={size} height={size} fill="var(--paper)" />
        <rect width={size * 0.42} height={size} fill="var(--water)" />
      </pattern>
      <pattern id={`${id}-demonstration`} width={size} height={size} patternUnits="userSpaceOnUse">
        <rect width={size} height={size} fill="var(--land)" />
        <circle cx={size / 2} cy={size / 2} r={size * 0.2} fill="var(--ink-soft)" />
      </pattern>
    </defs>
  );
}
