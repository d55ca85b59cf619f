// Imported before a server: its errors point to our sources. Node would read the maps of all files as it loads them, and hold them
// taken apart, fifty megabytes for one of ours; here a map is read when an error first names a place in its file, and let go.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const BUILT = /(file:\/\/\/[^\s()]*\/dist\/[^\s()]*\.js):(\d+):(\d+)/;

/** Places in our sources by places in what was built: as many as there are lines that ever failed. @type {Map<string, string>} */
const known = new Map();

Error.prepareStackTrace = (error, frames) => {
  const lines = frames.map(String);
  const unknown = lines.map((line) => BUILT.exec(line)).filter((place) => place && !known.has(place[0]));
  for (const [url, places] of Map.groupBy(unknown, (place) => place[1])) learn(url, places);
  const told = lines.map((line) => line.replace(BUILT, (place) => known.get(place) ?? place));
  return [headOf(error), ...told.map((line) => `    at ${line}`)].join('\n');
};

function learn(url, places) {
  const map = readMap(url);
  for (const [place, , line, column] of places) {
    const origin = map?.findOrigin(Number(line), Number(column));
    const { fileName: file, lineNumber, columnNumber } = origin ?? {};
    known.set(place, file ? `${fileURLToPath(file)}:${lineNumber}:${columnNumber}` : place);
  }
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
