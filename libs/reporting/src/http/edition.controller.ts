import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '#lib/config';
import { ExportPool } from '#lib/database';
import { type RequestContext } from '#lib/graphql';
import { publicUrlOf } from '#lib/mail';
import { isThere, type KeptEdition, KeptEditions, KeptTable } from '../edition/kept-edition.js';
import { type About } from '../formats/format.js';
import { FORMATS, type FormatName } from '../formats/index.js';
import { ReportEngine } from '../run/report-engine.js';
import { FileTransfer, writeFile } from './file-transfer.js';
import { keyOf } from './key-in-address.js';
import { Problem } from './problem.js';
import { tableQuestionOf } from './question.js';
import { kept, ReportFiles } from './report-files.js';
import { isKnown } from './told.js';
import { varyBy } from './vary.js';

/** Rows that are read for a point. */
const ROWS_A_POINT = 20;
/** A day: an edition that should never have been shown is gone from caches the day after it is withdrawn. */
const KEPT_SECONDS = 86_400;
const FILE = /^(edition_[0-9a-z]{26})\.([a-z]+)$/;
const ASKED = ['table', 'profile', 'headers', 'limit', 'locale'];
/** Kinds of file that hold words in a language. */
const SPOKEN: readonly FormatName[] = ['json', 'csv', 'xlsx'];

/** `/editions/edition_….csv`: the rows of an edition, for whoever may read it. */
@Controller('editions')
export class EditionController {
  constructor(
    private readonly editions: KeptEditions,
    private readonly files: ReportFiles,
    private readonly transfer: FileTransfer,
    private readonly engine: ReportEngine,
    private readonly pool: ExportPool,
    private readonly config: Config,
  ) {}

  @Get(':file')
  file(
    @Param('file') file: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.files.answering(request, reply, async (context) => {
      const [, id = '', format = ''] = FILE.exec(file) ?? [];
      const edition = await this.editions.find(id, context.actor);
      if (!edition) throw notThere();
      if (edition.withdrawalReason !== null) throw withdrawn(edition.withdrawalReason);
      if (!isFormat(format)) throw noFormat();
      await this.files.count(context);
      return this.send(edition, format, query, context, reply);
    });
  }

  private async send(
    edition: KeptEdition,
    ending: Kept,
    query: Record<string, unknown>,
    context: RequestContext,
    reply: FastifyReply,
  ): Promise<void> {
    const { id, name, audience, asOf, knownAt, rowCount, sha256, resolved } = edition;
    const odd = Object.keys(query).find((word) => !ASKED.includes(word));
    if (odd !== undefined) throw notAsked(odd);
    const { table, most, options } = tableQuestionOf(name, query);
    const isPublic = audience === 'EVERYONE';
    const etag = SPOKEN.includes(ending) ? `"${sha256}-${context.locale}"` : `"${sha256}"`;
    varyBy(reply, 'accept-language', 'accept-encoding', ...(isPublic ? [] : ['cookie', 'authorization']));
    const forAll = isPublic && keyOf(reply.request) === undefined;
    const cached = forAll ? `public, max-age=${KEPT_SECONDS}, immutable` : kept(context, true);
    void reply.header('cache-control', cached).header('etag', etag);
    if (isKnown(context.req?.headers['if-none-match'], etag)) return void reply.code(304).send();
    this.engine.budgets.charge(context, Math.ceil(Math.min(rowCount, most ?? rowCount) / ROWS_A_POINT));
    const disposition = ending === 'json' ? ('inline' as const) : ('attachment' as const);
    const sent = { format: FORMATS[ending], ending, disposition, table, most, options };
    const told = { name: `${name}-${asOf}`, about: this.about(edition, context) };
    await this.transfer.send(`The edition ${id}`, context, reply, (out) =>
      this.pool.at(out.signal, async (instant) => {
        // It may have been withdrawn a moment ago.
        if (!(await isThere(instant, id))) throw notThere();
        const tables = resolved.tables.map((one) => new KeptTable(instant, id, one, most));
        await writeFile({ knownAt, tables }, sent, told, out);
      }),
    );
  }

  private about(
    { id, name, number, title, asOf, sha256, parameters, definition }: KeptEdition,
    { locale }: RequestContext,
  ): About {
    return {
      ...{ name, version: number, parameters, locale },
      ...{ title: definition.title, description: definition.description, maintainer: definition.maintainer },
      edition: { id, title, asOf, sha256 },
      address: `${publicUrlOf(this.config)}/rapports/${name}/editions/${id}`,
      opens: () => undefined,
    };
  }
}

/** Places as features are made of what is known today: an edition has its rows alone. */
type Kept = Exclude<FormatName, 'geojson'>;
const isFormat = (text: string): text is Kept => Object.hasOwn(FORMATS, text) && text !== 'geojson';

const notThere = (): Problem =>
  new Problem('EDITION_NOT_FOUND', {
    fr: 'Il n’y a pas d’édition à cette adresse, ou elle ne vous est pas ouverte.',
    en: 'There is no edition at this address, or it is not open to you.',
  });

const withdrawn = (reason: string): Problem =>
  new Problem('EDITION_WITHDRAWN', {
    fr: `Cette édition a été retirée : ${reason}`,
    en: `This edition was withdrawn: ${reason}`,
  });

function noFormat(): Problem {
  const all = Object.keys(FORMATS).filter(isFormat).join(', ');
  return new Problem('FORMAT_NOT_FOUND', { fr: `Les formats sont ${all}.`, en: `The formats are ${all}.` });
}

function notAsked(name: string): Problem {
  const message = `An edition is as it was published: ${name} cannot be asked of it, only ${ASKED.join(', ')}.`;
  const fr = `Une édition reste telle qu’elle a été publiée : on ne peut lui demander ${name}, seulement ${ASKED.join(', ')}.`;
  return new Problem('BAD_PARAMETERS', { fr, en: message }, { errors: [{ parameter: name, message }] });
}
