import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '#lib/config';
import { type RequestContext } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { csvw, dataPackage } from '../catalogue/csvw.js';
import { dcat } from '../catalogue/dcat.js';
import { rowSchema } from '../catalogue/json-schema.js';
import { formatsOf, openApi } from '../catalogue/openapi.js';
import { geometryOf } from '../formats/json.js';
import { FORMATS } from '../formats/index.js';
import { ReportRegistry } from '../saved-query/registry.js';
import { kept, notThere, ReportFiles } from './report-files.js';
import { Problem } from './problem.js';
import { type FileQuestion, questionOf } from './question.js';
import { tell } from './told.js';

const JSON_LD = 'application/ld+json; charset=utf-8';

/** `/reports/network-on-a-day.csv?asOf=2016-12-31`: the table of a report, for whoever may run it; and what the library holds. */
@Controller('reports')
export class ReportController {
  constructor(
    private readonly files: ReportFiles,
    private readonly registry: ReportRegistry,
    private readonly config: Config,
  ) {}

  /** The reports that whoever asks may run. */
  @Get()
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.files.answering(request, reply, async (context) => {
      const reports = await this.registry.listed(context);
      const { locale } = context;
      send(context, {
        reports: reports.map(({ name, title, description, maintainer, version, resolved }) => ({
          ...{ name, version, title: title[locale], description: description[locale], maintainer: maintainer[locale] },
          formats: formatsOf(resolved.tables[0]!),
          address: `${this.base}/reports/${name}`,
          parameters: resolved.parameters.map(({ label, description: words, ...parameter }) => ({
            ...{ ...parameter, label: label[locale], description: words?.[locale] ?? null },
          })),
          columns: resolved.tables[0]!.columns.map(({ name: column, type, unit, label }) => ({
            ...{ name: column, type, unit, label: label[locale] },
          })),
        })),
      });
    });
  }

  @Get('openapi.json')
  openapi(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.files.answering(request, reply, async (context) =>
      send(context, openApi(await this.registry.listed(context), this.base), 'application/openapi+json; charset=utf-8'),
    );
  }

  @Get('dcat.jsonld')
  dcat(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.files.answering(request, reply, async (context) =>
      send(context, dcat(await this.registry.listed(context), this.base), JSON_LD),
    );
  }

  @Get(':file')
  file(
    @Param('file') file: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.answering(request, reply, async (context) => {
      const [, name, ending] = /^(.+)[.](csv-metadata\.json|schema\.json|datapackage\.json)$/.exec(file) ?? [];
      if (name && ending) {
        const report = await this.registry.listedAs(name, context);
        if (!report) throw notThere(name);
        if (ending === 'csv-metadata.json')
          return send(context, csvw(report, this.base), 'application/csvm+json; charset=utf-8');
        if (ending === 'datapackage.json') return send(context, dataPackage(report, this.base));
        const $schema = 'https://json-schema.org/draft/2020-12/schema';
        return send(
          context,
          { $schema, title: report.title.en, ...rowSchema(report.resolved.tables[0]!) },
          'application/schema+json; charset=utf-8',
        );
      }
      return this.files.send(fileOf(questionOf(file, query)), context, reply);
    });
  }

  private get base(): string {
    return publicUrlOf(this.config);
  }
}

const send = (context: RequestContext, told: object, type = 'application/json; charset=utf-8'): void =>
  tell(context, `${JSON.stringify(told)}\n`, type, kept(context, true));

const fileOf = ({ format: name, ...question }: FileQuestion) => ({
  ...question,
  format: FORMATS[name],
  ending: name,
  // What a browser shows by itself.
  disposition: name === 'json' || name === 'geojson' ? ('inline' as const) : ('attachment' as const),
  check({ resolved }: { resolved: { tables: Parameters<typeof geometryOf>[0][] } }) {
    if (name === 'geojson' && !geometryOf(resolved.tables[0]!))
      throw new Problem('FORMAT_NOT_FOUND', { fr: 'Ce tableau n’a pas de lieux.', en: 'This report has no places.' });
  },
});
