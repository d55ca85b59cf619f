// Imported before a server: its errors point to our sources. Node would read the maps of all files as it loads them, and hold them
// with another copy of each source; here a map is read when an error first names its file.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const BUILT = /(file:\/\/\/[^\s()]*\/dist\/[^\s()]*\.js):(\d+):(\d+)/;

/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map();

Error.prepareStackTrace = (error, frames) =>
  [headOf(error), ...frames.map((frame) => `    at ${inSource(String(frame))}`)].join('\n');

function inSource(frame) {
  return frame.replace(BUILT, (place, url, line, column) => {
    const origin = mapOf(url)?.findOrigin(Number(line), Number(column));
    return origin?.fileName ? `${fileURLToPath(origin.fileName)}:${origin.lineNumber}:${origin.columnNumber}` : place;
  });
}

function mapOf(url) {
  if (!maps.has(url)) maps.set(url, readMap(url));
  return maps.get(url);
}

/** None where it is gone, as after another build: the error is told as it is. */
function readMap(url) {
  try {
    const map = JSON.parse(readFileSync(new URL(`${url}.map`), 'utf8'));
    const sources = map.sources.map((source) => new URL(source, url).href);
    return new SourceMap({ ...map, sources, sourcesContent: undefined });
  } catch {
    return undefined;
  }
}

/** A stack can always be read, whatever an error says of itself. */
function headOf(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return 'Error';
  }
}
