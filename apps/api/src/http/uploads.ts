import { UnsupportedMediaTypeException } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';

/** Whose controllers read what is sent themselves, piece by piece, and say when it is too much. */
const TAKEN_AT = '/files/';

/** Lets pictures and pieces of uploads in where a route takes them; anywhere else their type is as unknown as before. */
export function takeFiles(server: FastifyInstance): void {
  server.addContentTypeParser(
    /^(image\/(png|jpeg|webp)|application\/offset\+octet-stream)$/,
    (request, payload, done) =>
      request.routeOptions.url?.startsWith(TAKEN_AT)
        ? done(null, payload)
        : done(new UnsupportedMediaTypeException(), undefined),
  );
}
