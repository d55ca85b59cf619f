const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Deeper than this inside a FeatureCollection no feature begins: { "features": [ {…} ] }. */
const FEATURE_DEPTH = 2;

/** One feature of a commune is some hundred kilobytes; a file whose brackets do not close must not fill the memory. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Cuts the features out of a GeoJSON FeatureCollection as it flows by, whatever its size: looks at brackets and strings
 * only, and hands the text of one feature at a time to JSON.parse.
 */
export async function* features<Feature extends { type: unknown }>(
  chunks: AsyncIterable<Buffer | string>,
): AsyncGenerator<Feature> {
  let depth = 0;
  let inString = false;
  let escaped = false;
  let held: Buffer[] = [];
  let heldBytes = 0;
  let inFeature = false;
  for await (const piece of chunks) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) {
        inString = true;
      } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (depth === FEATURE_DEPTH && byte === OPEN_BRACE) {
          inFeature = true;
          start = index;
        }
        depth++;
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth--;
        if (inFeature && depth === FEATURE_DEPTH) {
          held.push(chunk.subarray(start, index + 1));
          const value = JSON.parse(Buffer.concat(held).toString('utf8')) as Feature;
          held = [];
          heldBytes = 0;
          inFeature = false;
          if (value.type === 'Feature') yield value;
        }
      }
    }
    if (inFeature) {
      const rest = chunk.subarray(start);
      held.push(rest);
      heldBytes += rest.length;
      if (heldBytes > LARGEST) throw new Error('This is no GeoJSON: a feature does not end');
    }
  }
  if (depth !== 0 || inString) throw new Error('The GeoJSON file ends in the middle');
}
