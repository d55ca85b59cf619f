import type { DetailedError } from 'tus-js-client';
import type { UserError } from '../api/user-error.js';
import type { Language } from '../format/format.js';
import type { MediaKind } from '../generated/graphql.js';

/** Small enough for a slow line: the server waits half a minute for each. */
const PIECE_BYTES = 1024 * 1024;
/** All of it has arrived, and where files are kept does not answer. */
const KEPT_LATER = new Set([423, 503]);
const PAUSES = [0, 1000, 3000, 5000, 10_000, 20_000];

/** What a camera wrote in a picture, told to whoever sends it alone. */
export interface Written {
  takenOn?: string;
  position?: readonly [longitude: number, latitude: number];
}

interface Told {
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  onArrived: (uploadId: string, kind: MediaKind, written: Written) => void;
  /** In words where the server says why: then it is not taken, whenever it is sent. */
  onFailed: (refused: string | undefined, isKeptLater: boolean) => void;
}

/** What keeps a file: an organization, or the record that it belongs to. */
export type Keeper = { organization: string } | { holder: string };

export interface Sending {
  pause: () => void;
  goOn: () => void;
  /** Takes back what has arrived. */
  drop: () => void;
}

/** Sends a file, which goes on where it was cut off, also after the page was closed. */
export async function sendFile(file: File, keeper: Keeper, language: Language, told: Told): Promise<Sending> {
  const { Upload } = await import('tus-js-client');
  const upload = new Upload(file, {
    endpoint: '/files/uploads',
    chunkSize: PIECE_BYTES,
    retryDelays: PAUSES,
    metadata: keeper,
    headers: { 'accept-language': language },
    onProgress: (sent, all) => told.onProgress(sent / (all ?? file.size)),
    onSuccess: ({ lastResponse }) => {
      const uploadId = new URL(upload.url!, location.href).pathname.split('/').at(-1)!;
      told.onArrived(uploadId, (lastResponse.getHeader('upload-kind') ?? 'IMAGE') as MediaKind, {
        takenOn: lastResponse.getHeader('upload-taken-on'),
        position: pointIn(lastResponse.getHeader('upload-position')),
      });
    },
    onError: (error) => {
      const isKeptLater = KEPT_LATER.has(statusOf(error));
      told.onFailed(isKeptLater ? undefined : refusalOf(error), isKeptLater);
    },
  });
  const [[name, id]] = Object.entries(keeper) as [[string, string]];
  const before = (await upload.findPreviousUploads()).find(({ metadata }) => metadata[name] === id);
  if (before) upload.resumeFromPreviousUpload(before);
  upload.start();
  return {
    pause: () => void upload.abort(),
    goOn: () => upload.start(),
    drop: () => void upload.abort(true).catch(() => undefined),
  };
}

function pointIn(text: string | undefined): Written['position'] {
  const [longitude, latitude] = (text ?? '').split(',').map(Number);
  return text && longitude !== undefined && latitude !== undefined ? [longitude, latitude] : undefined;
}

const statusOf = (error: Error | DetailedError): number =>
  ('originalResponse' in error ? error.originalResponse?.getStatus() : undefined) ?? 0;

function refusalOf(error: Error | DetailedError): string | undefined {
  const body = 'originalResponse' in error ? error.originalResponse?.getBody() : undefined;
  try {
    return (JSON.parse(body ?? '') as { userErrors?: UserError[] }).userErrors?.[0]?.message;
  } catch {
    return undefined;
  }
}
