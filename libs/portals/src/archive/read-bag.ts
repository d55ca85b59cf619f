import { createHash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';

/** What is wrong with a bag. */
export class BagFault extends Error {
  override name = 'BagFault';
}

/** A text of a bag that is larger is none of ours, or is to fill the memory. */
const LONGEST_TEXT = 64 * 1024 * 1024;
const LINE = /^([0-9a-f]{64})\s+\*?(.+)$/;

/** A bag in a ZIP: what is in it, by its names below the one folder that all of it is in. */
export class Bag {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(file: string): Promise<Bag> {
    const zip = await promisify<string, object, ZipFile>(open)(file, { lazyEntries: true, autoClose: false }).catch(
      (error: Error) => {
        throw new BagFault(`This is no ZIP: ${error.message}`);
      },
    );
    const entries = new Map<string, Entry>();
    const folders = new Set<string>();
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        const [, folder, name] = /^([^/]+)\/(.+)$/s.exec(entry.fileName) ?? [];
        folders.add(folder ?? '');
        if (name && !name.endsWith('/')) entries.set(name, entry);
        zip.readEntry();
      });
      zip.once('end', resolve);
      zip.once('error', (error: Error) => reject(new BagFault(`This is no ZIP: ${error.message}`)));
      zip.readEntry();
    });
    if (folders.size !== 1 || folders.has('')) throw new BagFault('All of a bag is in one folder.');
    return new Bag(zip, entries);
  }

  /** Fails unless it is a bag, all that its manifests list is there as they say, and nothing else is. */
  async check(): Promise<{ files: number; bytes: number }> {
    if (!/^BagIt-Version: (0\.97|1\.0)\s/.test(await this.text('bagit.txt')))
      throw new BagFault('bagit.txt: not BagIt 1.0.');
    await this.checkManifest('tagmanifest-sha256.txt');
    const listed = await this.checkManifest('manifest-sha256.txt');
    const held = [...this.entries.keys()].filter((name) => name.startsWith('data/'));
    const more = held.find((name) => !listed.has(name));
    if (more) throw new BagFault(`${more}: not in the manifest.`);
    const bytes = held.reduce((sum, name) => sum + this.entries.get(name)!.uncompressedSize, 0);
    const oxum = /^Payload-Oxum: (.+)$/m.exec(await this.text('bag-info.txt'))?.[1];
    if (oxum !== undefined && oxum !== `${bytes}.${held.length}`)
      throw new BagFault('bag-info.txt: another Payload-Oxum.');
    return { files: held.length, bytes };
  }

  async text(name: string): Promise<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new BagFault(`${name}: missing.`);
    if (entry.uncompressedSize > LONGEST_TEXT) throw new BagFault(`${name}: too long.`);
    const chunks: Buffer[] = [];
    for await (const chunk of await this.stream(name)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  }

  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry) throw new BagFault(`${name}: missing.`);
    return promisify<Entry, Readable>(this.zip.openReadStream.bind(this.zip))(entry);
  }

  close(): void {
    this.zip.close();
  }

  private async checkManifest(manifest: string): Promise<Set<string>> {
    const listed = new Set<string>();
    for (const line of (await this.text(manifest)).split('\n').filter(Boolean)) {
      const [, expected, name] = LINE.exec(line) ?? [];
      if (!expected || !name) throw new BagFault(`${manifest}: ${line.slice(0, 100)}`);
      const hash = createHash('sha256');
      try {
        for await (const chunk of await this.stream(name)) hash.update(chunk as Buffer);
      } catch (error) {
        throw error instanceof BagFault ? error : new BagFault(`${name}: ${(error as Error).message}`);
      }
      if (hash.digest('hex') !== expected) throw new BagFault(`${name}: not what the manifest says.`);
      listed.add(name);
    }
    return listed;
  }
}
