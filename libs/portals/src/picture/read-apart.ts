import { Apart } from '#lib/files';
import { type MediaReaders } from './media-reader.js';

const READER = new URL('./media-reader.js', import.meta.url);

/** Looks at what was just sent: somebody waits. */
export const looking = new Apart<MediaReaders>(READER, { seconds: 30, memoryMb: 1536 });
/** Draws what is shown of a picture: a job, in its own time. AVIF of 80 million pixels needs more than 1.5 GB. */
export const drawingApart = new Apart<MediaReaders>(READER, { seconds: 600, memoryMb: 3072 });
