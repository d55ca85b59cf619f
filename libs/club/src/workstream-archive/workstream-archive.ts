import { type Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { type Actor } from '#lib/access';
import { Config } from '#lib/config';
import { ExportPool, ExportsBusy, type Instant } from '#lib/database';
import { inHyphens, Turns, withoutAccents } from '#lib/files';
import { type KernelDriver, type Locale, RequestContext, todayInParis } from '#lib/graphql';
import { bagOf, fileNameOf, MediaStore, ORIGINAL, type Payload, payloadOf } from '#lib/portals';
import { readerFor, sql } from '#lib/reads';
import { seesWorkOf } from '../workstream/workstream.sight.js';
import { type Ask, gather, type Gathered, type Told } from './gather.js';
import { type LeftOut, told } from './left-out.js';
import { indexPage, workstreamPage } from './pages.js';

/** Of all files together. */
const MOST_FILE_BYTES = 500 * 1024 * 1024;
/** Of how many the object store is asked at once. */
const ASKED_AT_ONCE = 8;
/** All is read at one instant, which the database keeps for it: no longer than others wait for the connection. */
const LONGEST_READING_MS = 30_000;

export interface Archive {
  name: string;
  stream: Readable;
}

/** There is more to read than one archive has time for. */
export class TakesTooLong extends Error {}

interface Read {
  all: [Gathered, ...Gathered[]];
  leftOut: LeftOut[];
  knownAt: Date;
  /** Where the bytes of each version are kept. */
  folders: Map<string, string>;
}

/** All that is told of a workstream to whoever asks, as a bag: read at one instant by the schema that everybody asks, so that nothing else is in it. */
@Injectable()
export class WorkstreamArchive {
  private readonly log = new Logger('WorkstreamArchive');
  private readonly readings: Turns;

  constructor(
    private readonly modules: ModuleRef,
    private readonly pool: ExportPool,
    private readonly store: MediaStore,
    { databaseExportPoolSize }: Config,
  ) {
    // Reports find a connection, however many archives are read.
    this.readings = new Turns(Math.max(1, databaseExportPoolSize - 1));
  }

  /** Null where there is no such workstream, and where whoever asks does not see its work. */
  async of(id: string, actor: Actor, locale: Locale, requestId: string, signal: AbortSignal): Promise<Archive | null> {
    const read = await this.inTurn(actor, signal, (instant) => this.read(id, actor, locale, requestId, instant));
    if (!read) return null;
    const { all, leftOut, knownAt } = read;
    const day = todayInParis(knownAt.getTime());
    const { files, paths } = await this.filesOf(read, signal);
    const [{ workstream }] = all;
    const beside = { locale, day, paths };
    const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
    const payload: Payload[] = [
      payloadOf('index.html', indexPage(all, leftOut, beside)),
      payloadOf('left-out.json', json(told(leftOut, locale))),
      ...all.map((one) =>
        payloadOf(`workstreams/${one.workstream.id}.json`, json({ ...one.workstream, ...one.lists })),
      ),
      ...all
        .slice(1)
        .map((one) => payloadOf(`workstreams/${one.workstream.id}.html`, workstreamPage(one, '../', beside))),
      ...all.flatMap(({ lists }) =>
        lists.polls.filter((poll) => poll.export).map((poll) => payloadOf(`polls/${poll.id}.csv`, poll.export.csv)),
      ),
      ...files,
    ];
    const name = ['chantier', inHyphens(workstream.title), day].filter(Boolean).join('-');
    const stream = bagOf(withoutAccents(name), payload, {
      'Source-Organization': workstream.lead?.name ?? 'S-PASS Territoires',
      'External-Identifier': id,
      'External-Description': workstream.title,
      'Bagging-Date': day,
      'Bag-Software-Agent': 'S-PASS Territoires',
    });
    stream.once('error', (error) => this.log.warn(`An archive was broken off: ${error.message}`));
    return { name, stream };
  }

  private async inTurn<T>(actor: Actor, signal: AbortSignal, work: (instant: Instant) => Promise<T>): Promise<T> {
    const giveBack = this.readings.take(String(actor.id));
    if (!giveBack) throw new ExportsBusy('Other archives are being read');
    const late = AbortSignal.timeout(LONGEST_READING_MS);
    try {
      return await this.pool.at(AbortSignal.any([signal, late]), work);
    } catch (error) {
      throw late.aborted ? new TakesTooLong('It takes too long to read', { cause: error }) : error;
    } finally {
      giveBack();
    }
  }

  private async read(
    id: string,
    actor: Actor,
    locale: Locale,
    requestId: string,
    instant: Instant,
  ): Promise<Read | null> {
    const context = new RequestContext(
      actor,
      todayInParis(instant.knownAt.getTime()),
      requestId,
      undefined,
      undefined,
      locale,
    );
    context.instant = instant;
    const driver = this.modules.get(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
    const reader = readerFor(context, driver.schema);
    const seesWork = async (workstream: string): Promise<boolean> =>
      (await reader.read(sql`select ${seesWorkOf(sql`${workstream}::text`, reader.env)} as sees`))[0]!['sees'] === true;
    if (!(await seesWork(id))) return null;
    const ask: Ask = async (document, variables) => {
      const { result } = await driver.executor.execute({ document, variables, context });
      if (result.errors?.length) throw result.errors[0]!;
      return JSON.parse(JSON.stringify(result.data)) as Told;
    };
    const { all, leftOut } = await gather(ask, id, seesWork);
    const folders = await instant.rows<{ id: string; folder: string }>({
      text: 'select id, folder from club.workstream_file_version where id = any($1)',
      values: [all.flatMap(({ lists }) => lists.files.flatMap(versionsOf)).map(({ id: version }) => version)],
    });
    return {
      ...{ all: all as Read['all'], leftOut, knownAt: instant.knownAt },
      folders: new Map(folders.map(({ id: version, folder }) => [version, folder])),
    };
  }

  /** The versions that are there and fit in, the last of each file first: what does not is told. */
  private async filesOf(
    { all, leftOut, folders }: Read,
    signal: AbortSignal,
  ): Promise<{ files: Payload[]; paths: Map<string, string> }> {
    const given = all.flatMap(({ workstream, lists }) =>
      lists.files.flatMap((file) => versionsOf(file).map((version, i) => ({ workstream, file, version, i }))),
    );
    given.sort((a, b) => Number(a.i > 0) - Number(b.i > 0));
    const [files, paths] = [[] as Payload[], new Map<string, string>()];
    let left = MOST_FILE_BYTES;
    for (let at = 0; at < given.length; at += ASKED_AT_ONCE) {
      signal.throwIfAborted();
      const some = given.slice(at, at + ASKED_AT_ONCE);
      // What is left only shrinks: of what fits in its turn it was asked.
      const there = await Promise.all(
        some.map(async ({ version: { id, bytes } }) => bytes <= left && this.isThere(folders.get(id)!)),
      );
      for (const [i, { workstream, file, version }] of some.entries()) {
        const { id, number, bytes, sha256, mediaType } = version;
        const fits = bytes <= left;
        if (!fits || !there[i]) {
          const reason = fits ? 'FILE_MISSING' : 'FILE_TOO_LARGE';
          leftOut.push({ reason, workstream: workstream.id, what: `${file.title}, v${number}`, id });
          continue;
        }
        left -= bytes;
        const name = `files/${file.id}/v${number}-${fileNameOf(file.title, mediaType)}`;
        paths.set(id, name);
        files.push({ name, bytes, sha256, open: () => this.open(folders.get(id)!) });
      }
    }
    signal.throwIfAborted();
    return { files, paths };
  }

  private async isThere(folder: string): Promise<boolean> {
    const first = await this.store.get(folder, ORIGINAL, [0, 0]).catch(() => undefined);
    first?.destroy();
    return first !== undefined;
  }

  private async open(folder: string) {
    const found = await this.store.get(folder, ORIGINAL);
    if (!found) throw new Error('A file was taken out meanwhile');
    return found;
  }
}

const versionsOf = (file: Told): Told[] => file.versions?.nodes ?? [];
