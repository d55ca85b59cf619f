/** The papers of either theme. */
export const PAPERS = { light: '#FBF9F5', dark: '#171614' } as const;
export const NEEDED = 4.5;

/** Contrast of two colours as WCAG 2 has it, of 1 to 21; undefined for what is no colour such as `#2F6048`. */
export function contrastOf(a: string, b: string): number | undefined {
  const [one, other] = [luminanceOf(a), luminanceOf(b)];
  if (one === undefined || other === undefined) return undefined;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const WEIGHTS = [0.2126, 0.7152, 0.0722];

function luminanceOf(colour: string): number | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  return WEIGHTS.reduce((sum, weight, i) => {
    const share = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);
}
