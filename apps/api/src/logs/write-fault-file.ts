import { type FileHandle, open } from 'node:fs/promises';
import { ImportRefused } from './import-refused.ts';

/** A CSV file of bad rows that is opened before the work begins, so that it is not found unwritable after it. */
export class FaultFile {
  private readonly file: FileHandle;
  private readonly delimiter: string;

  private constructor(file: FileHandle, delimiter: string) {
    this.file = file;
    this.delimiter = delimiter;
  }

  static async open(path: string, delimiter: string): Promise<FaultFile> {
    const file = await open(path, 'w').catch((error: NodeJS.ErrnoException) => {
      throw new ImportRefused('unwritableFile', { path, reason: error.code ?? error.message });
    });
    return new FaultFile(file, delimiter);
  }

  /** Spreadsheets find the encoding by its mark. */
  async write(rows: readonly (readonly (string | number)[])[]): Promise<void> {
    const lines = rows.map(
      (cells) => `${cells.map((cell) => guarded(String(cell), this.delimiter)).join(this.delimiter)}\r\n`,
    );
    await this.file.writeFile(`\ufeff${lines.join('')}`);
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe instead. */
export function guarded(cell: string, delimiter: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
