import { type default as Sharp } from 'sharp';

/** What may be read as a picture: nothing that can hold a program, such as SVG and PDF, or that other programs would read for us. */
const READ = ['Png', 'Jpeg', 'Webp', 'Heif', 'Nsgif', 'Tiff'];

let ready: Promise<typeof Sharp> | undefined;

/** Draws pictures; loaded when the first one comes, as most processes never need it. Its settings are those of the whole process. */
export const pictures = (): Promise<typeof Sharp> => (ready ??= load());

async function load(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: READ.flatMap((form) => [`VipsForeignLoad${form}Buffer`, `VipsForeignLoad${form}File`]),
  });
  return sharp;
}
