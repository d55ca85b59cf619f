import { inflateSync } from 'node:zlib';

/** The words of a PDF whose fonts are within it, in the order in which they are written: a line for each piece of text. */
export function textOfPdf(bytes: Buffer): string {
  const source = bytes.toString('latin1');
  const objects = new Map([...source.matchAll(/(\d+) 0 obj\s([^]*?)endobj/g)].map(([, id, body]) => [id!, body!]));
  const stream = (id: string): string => {
    // What is compressed may itself end with a carriage return; what stands behind its end is not read.
    const [, body = ''] = /stream\r?\n([^]*?)\nendstream/.exec(objects.get(id) ?? '') ?? [];
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  };
  const fonts = new Map<string, string[]>();
  for (const [, name, id] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!) ?? '')?.[1];
    if (unicode) fonts.set(name!, lettersOf(stream(unicode)));
  }
  const pages = [...source.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => stream(id!));
  return pages.map((page) => wordsOf(page, fonts)).join('\n');
}

/** By number of the glyph: what it stands for, which may be several letters. */
const lettersOf = (map: string): string[] =>
  [...map.matchAll(/<\w+> <\w+> \[([^\]]*)\]/g)]
    .flatMap(([, list]) => [...list!.matchAll(/<([\w ]+)>/g)])
    .map(([, hex]) =>
      String.fromCharCode(...hex!.split(' ').flatMap((part) => part.match(/.{4}/g)!.map((unit) => parseInt(unit, 16)))),
    );

function wordsOf(page: string, fonts: ReadonlyMap<string, readonly string[]>): string {
  let letters: readonly string[] = [];
  const lines: string[] = [];
  for (const [, font, shown] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? [];
    else
      lines.push(
        [...shown!.matchAll(/<(\w+)>/g)]
          .flatMap(([, hex]) => hex!.match(/.{4}/g)!)
          .map((glyph) => letters[parseInt(glyph, 16)] ?? '?')
          .join(''),
      );
  }
  return lines.join('\n');
}
