import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '#lib/config';
import { type Locale } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { edmx, nameOf, setName } from '../catalogue/edmx.js';
import { type Listed } from '../catalogue/listed.js';
import { odata } from '../formats/odata.js';
import { ReportRegistry } from '../saved-query/registry.js';
import { keyOf } from './key-in-address.js';
import { Problem, problemOf, PROBLEMS, WHO } from './problem.js';
import { kept, notThere, ReportFiles } from './report-files.js';
import { tableQuestionOf } from './question.js';
import { tell } from './told.js';

const UNDERSTOOD = ['$select', '$top', '$skip', '$skiptoken', '$count', '$format'];

/** Reports as read-only OData 4.0, for Excel, Power BI and others that take typed tables from an address. */
@Controller('odata')
export class ODataController {
  constructor(
    private readonly files: ReportFiles,
    private readonly registry: ReportRegistry,
    private readonly config: Config,
  ) {}

  /** What there is. */
  @Get()
  service(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answering(request, reply, async (context) => {
      const reports = await this.registry.listed(context);
      const value = reports.map(({ name, title }) => ({
        ...{ name: setName(name), title: title.en, kind: 'EntitySet', url: withKey(setName(name), request) },
      }));
      const text = JSON.stringify({ '@odata.context': withKey(`${this.base}/$metadata`, request), value });
      tell(context, text, 'application/json; odata.metadata=minimal; charset=utf-8', kept(context, true));
    });
  }

  /** `$metadata`, or the rows of a report. */
  @Get(':set')
  async rows(
    @Param('set') set: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answering(request, reply, async (context) => {
      if (set === '$metadata') {
        const reports = await this.registry.listed(context);
        return tell(context, edmx(reports), 'application/xml; charset=utf-8', kept(context, true));
      }
      const report = await this.registry.listedAs(nameOf(set), context);
      if (!report || setName(report.name) !== set) throw notThere(set);
      const question = this.questionOf(report, query, request);
      const plain = Object.keys(query).find((name) =>
        ['version', 'table', 'limit', 'profile', 'headers', 'records'].includes(name),
      );
      if (plain) throw wrong(plain, 'is for files, not for OData');
      const own = Object.fromEntries(Object.entries(query).filter(([name]) => !name.startsWith('$')));
      const asked = { ...tableQuestionOf(report.name, own), format: odata(question) };
      return this.files.send({ ...asked, ending: 'odata.json', disposition: 'inline' }, context, reply);
    });
  }

  private answering(
    request: FastifyRequest,
    reply: FastifyReply,
    work: Parameters<ReportFiles['answering']>[2],
  ): Promise<void> {
    void reply.header('odata-version', '4.0');
    return this.files.answering(request, reply, work, sendFault);
  }

  private questionOf(report: Listed, query: Record<string, unknown>, request: FastifyRequest) {
    const { headers, url } = request;
    const odd = Object.keys(query).find((name) => name.startsWith('$') && !UNDERSTOOD.includes(name));
    if (odd)
      throw new Problem('NOT_SUPPORTED', {
        fr: `${odd} n’est pas pris en charge : choisissez les lignes par les paramètres du tableau.`,
        en: `${odd} is not supported: choose rows by the parameters of the report.`,
      });
    const select =
      typeof query['$select'] === 'string' ? query['$select'].split(',').map((name) => name.trim()) : undefined;
    const unknown = select?.find((name) => !report.resolved.tables[0]!.columns.some((column) => column.name === name));
    if (unknown) throw wrong('$select', `there is no column "${unknown}"`);
    const pageSize = /odata\.maxpagesize=(\d{1,6})|^maxpagesize=(\d{1,6})/.exec(String(headers['prefer'] ?? ''));
    const token = tokenOf(query['$skiptoken']);
    const skip = token.skip + (whole('$skip', query) ?? 0);
    const top = whole('$top', query);
    return {
      metadata: () => withKey(`${this.base}/$metadata`, request),
      name: setName(report.name),
      select,
      skip,
      before: token.before,
      top,
      counts: query['$count'] === 'true',
      pageSize: pageSize ? Math.max(1, Number(pageSize[1] ?? pageSize[2])) : undefined,
      next: (after: number, before: string) => {
        const asked = new URLSearchParams(url.split('?')[1] ?? '');
        asked.delete('$skip');
        asked.set('$skiptoken', `${after}-${before}`);
        if (top !== undefined) asked.set('$top', String(top - (after - skip)));
        return withKey(`${this.base}/${setName(report.name)}?${asked.toString()}`, request);
      },
    };
  }

  private get base(): string {
    return `${publicUrlOf(this.config)}/odata`;
  }
}

/**
 * Programs follow the addresses of OData as they stand, so that those of an answer to a key have it again: they tell it to whoever sent it, and
 * no other kind of file has it.
 */
function withKey(address: string, request: FastifyRequest): string {
  const key = keyOf(request);
  return key === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}key=${key}`;
}

/** Where a page begins: after so many rows, and what they were when the page before was read. */
function tokenOf(token: unknown): { skip: number; before: string | undefined } {
  const [, skip, before] = /^(\d{1,9})(?:-([\w-]{22}))?$/.exec(typeof token === 'string' ? token : '') ?? [];
  if (token !== undefined && skip === undefined) throw wrong('$skiptoken', 'is to be followed as it was given');
  return { skip: Number(skip ?? 0), before };
}

function whole(name: string, query: Record<string, unknown>): number | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  throw wrong(name, 'a whole number');
}

const wrong = (name: string, what: string): Problem =>
  new Problem(
    'BAD_PARAMETERS',
    { fr: `${name} : ${what}.`, en: `${name}: ${what}.` },
    { errors: [{ parameter: name, message: what }] },
  );

/** As OData words it. */
function sendFault(reply: FastifyReply, error: unknown, locale: Locale): void {
  const { code, detail } = problemOf(error);
  const text = JSON.stringify({ error: { code, message: detail[locale] } });
  if (PROBLEMS[code].status === 401) void reply.header('www-authenticate', WHO);
  void reply
    .code(PROBLEMS[code].status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(text);
}
