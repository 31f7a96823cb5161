import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ImportRefused } from './import-refused.ts';
import { recordLimit } from './frame-records.ts';

/** A log on disk that can be read to its end: how it is packed and written, and the line that names its columns. */
export interface LogFile {
  readonly path: string;
  /** Bytes on disk. */
  readonly size: number;
  readonly modifiedAt: number;
  readonly isGzip: boolean;
  /** As a TextDecoder names it. */
  readonly encoding: string;
  /** Whether the encoding was guessed, because the file is not the UTF-8 it should be. */
  readonly isGuessed: boolean;
  readonly firstLine: string;
}

/** Reads the whole file once, so that one that is cut off or damaged is refused before anything is written. */
export async function inspectLog(path: string, wished: string | undefined): Promise<LogFile> {
  const { size, mtimeMs } = await statOf(path);
  const packed = { path, size, modifiedAt: mtimeMs, isGzip: await isGzip(path) };
  const seen = await look(packed);
  if (seen.firstLine.length === 0) throw new ImportRefused('emptyFile', { path });
  const encoding = wished ?? seen.encoding;
  const firstLine = new TextDecoder(encoding).decode(seen.firstLine).trim();
  return { ...packed, encoding, isGuessed: wished === undefined && encoding !== 'utf-8', firstLine };
}

/** Throws when the file is no longer the one that was inspected. */
export async function requireUnchanged({ path, size, modifiedAt }: LogFile): Promise<void> {
  const now = await statOf(path);
  if (now.size !== size || now.mtimeMs !== modifiedAt) throw new ImportRefused('fileChanged', { path });
}

/** The text as UTF-8, chunk by chunk; `onRead` hears how many bytes of the file have been read. */
export async function* textOf(file: LogFile, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  if (file.encoding === 'utf-8') return yield* bytesOf(file, onRead);
  const decoder = new TextDecoder(file.encoding);
  for await (const chunk of bytesOf(file, onRead)) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

type Packed = Pick<LogFile, 'path' | 'isGzip'>;

async function* bytesOf({ path, isGzip }: Packed, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 17 });
  const bytes = isGzip ? pipeline(file, createGunzip({ chunkSize: 1 << 17 }), () => undefined) : file;
  try {
    for await (const chunk of bytes) {
      onRead(file.bytesRead);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw asRefusal(error, path);
  } finally {
    file.destroy();
  }
}

function asRefusal(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new ImportRefused('truncatedFile', { path });
  if (code?.startsWith('Z_')) return new ImportRefused('damagedFile', { path });
  return syscall === undefined ? error : new ImportRefused('unreadableFile', { path, reason: String(code) });
}

async function statOf(path: string): Promise<Stats> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new ImportRefused('noSuchFile', { path });
    throw asRefusal(error, path);
  });
  if (!stats.isFile()) throw new ImportRefused('notAFile', { path });
  return stats;
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path).catch((error: unknown) => {
    throw asRefusal(error, path);
  });
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** A text that is nowhere UTF-8 where it leaves ASCII was written by an older Windows or Unix program. */
async function look(packed: Packed): Promise<{ readonly firstLine: Buffer; readonly encoding: string }> {
  const seen = { utf8: false, other: false };
  let head = Buffer.alloc(0);
  let carry = Buffer.alloc(0);
  for await (const chunk of bytesOf(packed, () => undefined)) {
    if (head.length < recordLimit) head = Buffer.concat([head, chunk.subarray(0, recordLimit)]);
    const block = Buffer.concat([carry, chunk]);
    const end = block.lastIndexOf(10) + 1;
    note(block.subarray(0, end), seen);
    carry = block.length - end > recordLimit ? Buffer.alloc(0) : Buffer.from(block.subarray(end));
  }
  note(carry, seen);
  return firstLineIn(head, seen.other && !seen.utf8 ? 'windows-1252' : 'utf-8');
}

function note(lines: Buffer, seen: { utf8: boolean; other: boolean }): void {
  if (isAscii(lines)) return;
  if (isUtf8(lines)) {
    seen.utf8 = true;
    return;
  }
  for (let from = 0, to = 0; from < lines.length; from = to) {
    to = lines.indexOf(10, from) + 1 || lines.length;
    const line = lines.subarray(from, to);
    if (isAscii(line)) continue;
    if (isUtf8(line)) seen.utf8 = true;
    else seen.other = true;
  }
}

const marks = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe], newline: Buffer.from([10, 0]) },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff], newline: Buffer.from([0, 10]) },
];

function firstLineIn(head: Buffer, encoding: string): { readonly firstLine: Buffer; readonly encoding: string } {
  const marked = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  const end = head.indexOf(marked?.newline ?? '\n');
  return { firstLine: end < 0 ? head : head.subarray(0, end), encoding: marked?.encoding ?? encoding };
}
