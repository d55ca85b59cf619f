import { Controller, Delete, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { localeOf } from '#lib/graphql';
import { Problem, sendProblem } from './problem.js';

const PATHS = [
  ...['reports', 'reports/:file', 'reports/runs/:id', 'editions/:file'],
  ...['odata', 'odata/:set', 'activity/:organization/:file'],
];

/** Tables are read: whoever sends something to their addresses is told so, not that there is nothing. */
@Controller()
export class ReadingOnlyController {
  @Post(PATHS)
  post(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    refuse(request, reply);
  }

  @Put(PATHS)
  put(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    refuse(request, reply);
  }

  @Patch(PATHS)
  patch(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    refuse(request, reply);
  }

  @Delete(PATHS)
  delete(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    refuse(request, reply);
  }
}

function refuse(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('allow', 'GET, HEAD');
  sendProblem(reply, READ_ONLY, localeOf(request.headers['accept-language']));
}

const READ_ONLY = new Problem('METHOD_NOT_ALLOWED', {
  fr: 'Cette adresse se lit\u00a0: demandez-la par GET. Les fichiers préparés sans attendre se demandent par la mutation reportRun.',
  en: 'This address is read: ask for it by GET. Files that are made while nobody waits are asked for by the mutation reportRun.',
});
