import { open, readFile, stat } from 'node:fs/promises';
import { NotRead } from '#lib/files';

export type Kind = 'IMAGE' | 'DOCUMENT' | 'DATA';

/** What a file is, as its bytes say it. */
export interface FoundType {
  kind: Kind;
  mime: string;
  /** A ZIP, whatever is in it. */
  isPacked: boolean;
}

/** Kinds of files that are taken, by the type that is found in them; what a file is called says nothing. */
const TAKEN: Readonly<Record<string, Kind>> = {
  'image/jpeg': 'IMAGE',
  'image/png': 'IMAGE',
  'image/webp': 'IMAGE',
  'image/avif': 'IMAGE',
  'image/gif': 'IMAGE',
  'image/tiff': 'IMAGE',
  // It can hold a program: it is given away as a file, and never drawn or shown in a page.
  'image/svg+xml': 'DOCUMENT',
  'application/pdf': 'DOCUMENT',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCUMENT',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'DOCUMENT',
  'application/vnd.oasis.opendocument.text': 'DOCUMENT',
  'application/vnd.oasis.opendocument.presentation': 'DOCUMENT',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'DATA',
  'application/vnd.oasis.opendocument.spreadsheet': 'DATA',
  'application/vnd.apache.parquet': 'DATA',
  'application/x-sqlite3': 'DATA',
  'application/zip': 'DATA',
  'application/json': 'DATA',
  'text/csv': 'DATA',
};
/** Of those, the ones that are a ZIP. */
const PACKED = /zip|openxmlformats|oasis/;
/** Pictures of telephones that no free program here can read. */
const HEIC = /^image\/hei[cf]/;

/** Of a text, so much is looked at. */
const HEAD_BYTES = 64 * 1024;
/** Of JSON, all of it where it is short; of what is longer, how it begins and ends: to read it all would take a hundred times its size. */
const SHORT_JSON = 1024 * 1024;
const JSON_BEGINS = /^\s*(\{\s*["}]|\[\s*["{[\]\d\-tfn])/;
const JSON_ENDS = /[\]}]\s*$/;

/** What the file is; `HEIC` for a picture that cannot be read here, undefined for what is not taken. */
export async function typeOf(file: string): Promise<FoundType | 'HEIC' | undefined> {
  const { fileTypeFromFile } = await import('file-type');
  // It throws where a file ends before its head does: no file that is taken does so.
  const found = await fileTypeFromFile(file).catch((error: Error) => {
    throw new NotRead('BROKEN', error.message);
  });
  if (found && HEIC.test(found.mime)) return 'HEIC';
  const mime = found && found.mime !== 'application/xml' ? found.mime : await textTypeOf(file);
  const kind = mime === undefined ? undefined : TAKEN[mime];
  return kind && { kind, mime: mime!, isPacked: PACKED.test(mime!) };
}

/** What has no mark of its own: a drawing, JSON or a table. A page, a script and the like are none of these. */
async function textTypeOf(file: string): Promise<string | undefined> {
  const head = await headOf(file);
  if (head === undefined) return undefined;
  const text = head.trimStart();
  if (text.startsWith('<')) return isDrawing(text) ? 'image/svg+xml' : undefined;
  if (/^[[{]/.test(text)) return (await isJson(file, text)) ? 'application/json' : undefined;
  const [first = ''] = text.split('\n', 1);
  return /[;,\t]/.test(first) ? 'text/csv' : undefined;
}

const isDrawing = (text: string): boolean =>
  /^(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^[>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/.test(text);

/** How it begins; undefined where that is no text. */
async function headOf(file: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(HEAD_BYTES) });
    // The end may stand within a character.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), { stream: true });

    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}

async function isJson(file: string, head: string): Promise<boolean> {
  const { size } = await stat(file);
  if (size > SHORT_JSON) return JSON_BEGINS.test(head) && JSON_ENDS.test(await endOf(file, size));
  try {
    JSON.parse(await readFile(file, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

async function endOf(file: string, size: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(256), position: size - 256 });
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
