import { crc32, deflateSync } from 'node:zlib';

export const SOMEBODY = 'Somebody in person';

/** A photograph as a telephone writes it: who, when and where. */
export async function photograph(width: number, height: number): Promise<Buffer> {
  // Of the few specs that ask for one.
  const { default: sharp } = await import('sharp');
  return sharp({
    create: { width, height, channels: 3, background: '#a63d1f', noise: { type: 'gaussian', mean: 120, sigma: 40 } },
  })
    .withExif({
      IFD0: { Artist: SOMEBODY, Model: 'Telephone 9' },
      IFD2: { DateTimeOriginal: '2024:05:17 10:22:03' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '50/1 37/1 48/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '3/1 3/1 36/1',
      },
    })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A picture that is a page, too, for whoever does not look at its beginning. */
export const polyglot = async (): Promise<Buffer> =>
  Buffer.concat([await photograph(64, 64), Buffer.from('<html><script>alert(1)</script></html>')]);

export const DRAWING = Buffer.from(
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" onload="alert(1)"><script>alert(1)</script></svg>',
);

/** The first box of a HEIC file. */
export const HEIC = Buffer.concat([
  Buffer.from([0, 0, 0, 0x18]),
  Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(64),
]);

/** A PNG whose rows are all zero: its size stands in its head, and its pixels compress to nothing. */
export function bomb(side: number, height = side): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((side / 8 + 1) * height), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
