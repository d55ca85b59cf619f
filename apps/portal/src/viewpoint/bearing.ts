/** Sixteen points, from north by east. */
const POINTS = 16;

/** Which of the sixteen points is nearest. */
export const pointOf = (bearing: number): number => Math.round((bearing * POINTS) / 360) % POINTS;

/** How much a lens takes in on a frame 36 millimetres wide, in degrees. */
export const angleOf = (focalLengthMm: number): number => (2 * Math.atan(18 / focalLengthMm) * 180) / Math.PI;

/** Of what no focal length is told: about what a person sees without turning the head. */
const USUAL = 50;

/** A wedge from a point, in a drawing where y grows downwards. */
export function coneOf([x, y]: readonly [number, number], bearing: number, length: number, focal?: number | null) {
  const half = (focal ? angleOf(focal) : USUAL) / 2;
  const at = (degrees: number): string => {
    const radians = (degrees * Math.PI) / 180;
    return `${(x + Math.sin(radians) * length).toFixed(2)} ${(y - Math.cos(radians) * length).toFixed(2)}`;
  };
  const isWide = half > 90 ? 1 : 0;
  return `M${x} ${y}L${at(bearing - half)}A${length} ${length} 0 ${isWide} 1 ${at(bearing + half)}Z`;
}
