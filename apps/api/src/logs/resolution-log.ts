import type { Zone } from '@vigie/kernel';
import { ImportRefused } from './import-refused.ts';
import { gatherIncidents } from './gather-incidents.ts';
import { inspectLog, type LogFile, requireUnchanged } from './log-file.ts';
import { type LoggedResolution, resolutionOf } from './logged-resolution.ts';
import { openLog } from './read-log.ts';
import type { RowFault } from './row-fault.ts';
import { surveyLog } from './survey-log.ts';

/** A log that has been looked over once, and can tell how each of its incidents was resolved. */
export interface ResolutionLog {
  readonly file: LogFile;
  readonly goodRows: number;
  readonly faults: readonly RowFault[];
  readonly incidents: number;
  /** Incident by incident; undefined for one without a time of resolution. */
  readonly resolutions: () => AsyncGenerator<LoggedResolution | undefined>;
}

export interface LogWish {
  readonly path: string;
  readonly zone: Zone;
  /** Undefined: as the file itself shows. */
  readonly encoding: string | undefined;
  /** Asked as the file is read, with the bytes so far: throws to stop. */
  readonly onRead: (bytes: number, file: LogFile) => void;
}

/** Throws ImportRefused when the file is no such log, does not tell when incidents were resolved, or has no good row. */
export async function openResolutionLog({ path, zone, encoding, onRead }: LogWish): Promise<ResolutionLog> {
  const file = await inspectLog(path, encoding);
  const log = openLog(file, zone);
  const { resolvedAt, unexpected } = log.header;
  if (resolvedAt === undefined)
    throw new ImportRefused('wrongHeader', { missing: ['resolved_at'], unexpected, twice: [] });
  const hear = (bytes: number): void => onRead(bytes, file);
  const { goodRows, faults, incidents, end } = await surveyLog(log, hear);
  if (end === undefined) throw new ImportRefused('noGoodRow');
  return {
    ...{ file, goodRows, faults, incidents: incidents.size },
    async *resolutions() {
      for await (const complete of gatherIncidents(log, incidents, hear)) yield* complete.map(resolutionOf);
      await requireUnchanged(file);
    },
  };
}
