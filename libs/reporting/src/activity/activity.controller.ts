import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isForReports } from '#lib/access';
import { Config } from '#lib/config';
import { type RequestContext } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { COORDINATION } from '#lib/network';
import { FORMATS, type FormatName } from '../formats/index.js';
import { Problem } from '../http/problem.js';
import { tableQuestionOf } from '../http/question.js';
import { varyBy } from '../http/vary.js';
import { ReportFiles } from '../http/report-files.js';
import { ActivityReports } from './activity-reports.js';
import { activityPdf } from './activity.pdf.js';
import { aboutActivity, activityTable } from './activity.table.js';
import { yearOf } from './years.js';

/** The figures are no places. */
const ENDINGS = [...Object.keys(FORMATS).filter((name) => name !== 'geojson'), 'pdf'];

/** All of its statements together, which take half a second: what takes longer keeps a connection from others. */
const LONGEST_MS = 60_000;
const TOO_LATE = new Problem('TOO_LARGE', {
  fr: 'La base met trop de temps à établir ce rapport : réessayez plus tard.',
  en: 'The database takes too long for this report: try again later.',
});

/** `/activity/caue-59/2025.pdf`: the yearly report of an organization, as whoever asks may see it. */
@Controller('activity')
export class ActivityController {
  constructor(
    private readonly files: ReportFiles,
    private readonly reports: ActivityReports,
    private readonly config: Config,
  ) {}

  @Get(':organization/:file')
  file(
    @Param('organization') organization: string,
    @Param('file') file: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.answering(request, reply, async (context) => {
      const [, year = '', ending = ''] = /^([^.]*)\.?(.*)$/.exec(file)!;
      if (!ENDINGS.includes(ending)) {
        const all = ENDINGS.join(', ');
        throw new Problem('FORMAT_NOT_FOUND', { fr: `Les formats sont ${all}.`, en: `The formats are ${all}.` });
      }
      if (isForReports(context.actor))
        throw new Problem('FORBIDDEN', {
          fr: 'Ce qui n’est donné que pour certains tableaux n’ouvre pas ce rapport.',
          en: 'What was given for certain reports only does not open this one.',
        });
      const told = yearOf(year, context.today);
      const { type, bytes } = await this.made(organization, told, ending, query, context, reply);
      varyBy(reply, 'accept-language', 'cookie', 'authorization');
      void reply
        .header('cache-control', 'private, no-cache')
        .header('content-language', ending === 'pdf' ? 'fr' : context.locale)
        .header(
          'content-disposition',
          `${['json', 'pdf'].includes(ending) ? 'inline' : 'attachment'}; filename="${told}.${ending}"`,
        )
        .type(type)
        .send(bytes);
    });
  }

  private async made(
    key: string,
    year: number,
    ending: string,
    query: Record<string, unknown>,
    context: RequestContext,
    reply: FastifyReply,
  ): Promise<{ type: string; bytes: Buffer }> {
    const { options } = tableQuestionOf('activity', query);
    const stop = new AbortController();
    const gone = (): void => stop.abort(new Error('The client has gone'));
    reply.raw.once('close', gone);
    // Who went while it was found out who they are closes nothing any more.
    if (reply.raw.destroyed) gone();
    const late = setTimeout(() => stop.abort(TOO_LATE), LONGEST_MS);
    try {
      const activity = await this.files.inTurn(context, stop.signal, () =>
        this.reports.read(key, year, context, stop.signal),
      );
      if (ending === 'pdf') return { type: 'application/pdf', bytes: await activityPdf(activity) };
      const format = FORMATS[ending as FormatName];
      const { locale } = context;
      const address = `${publicUrlOf(this.config)}/organisations/${activity.organization.key}/activite/${year}`;
      const chunks: Uint8Array[] = [];
      const sink = { write: async (chunk: string | Uint8Array) => void chunks.push(Buffer.from(chunk)) };
      await format.write(
        activityTable(activity, locale),
        aboutActivity(activity, address, COORDINATION, locale),
        options,
        sink,
      );
      void reply.header('row-count', String(activity.rows.length));
      return { type: format.mediaType, bytes: Buffer.concat(chunks) };
    } finally {
      reply.raw.off('close', gone);
      clearTimeout(late);
    }
  }
}
