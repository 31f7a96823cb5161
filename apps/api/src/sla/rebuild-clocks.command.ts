import type { Words } from '@vigie/copy';
import type { WorkerDesk } from '../platform/worker-desk.ts';
import type { TicketKey } from '../platform/ticket-key.ts';
import { KnownTerms } from './known-terms.ts';
import { rebuildPage, type RebuildTally } from './rebuild-clocks.ts';

/** What the command is run with. */
export interface RebuildRoom {
  readonly words: Words;
  readonly out: (text: string) => void;
  readonly desk: Pick<WorkerDesk, 'inTransaction'>;
}

const listed = 20;

/** Compares page by page, each in a transaction of its own. Gives the exit code. */
export async function rebuildClocks(
  { check = false }: { readonly check?: boolean },
  room: RebuildRoom,
): Promise<number> {
  const tally: RebuildTally = { tickets: 0, clocks: 0, awaited: 0, differing: [] };
  const known = new KnownTerms();
  let after: TicketKey | undefined;
  do {
    const from = after;
    after = await room.desk.inTransaction((tx) => rebuildPage(tx, known, from, { repairs: !check, tally }));
  } while (after !== undefined);
  tell(tally, !check, room);
  return check && tally.differing.length > 0 ? 1 : 0;
}

function tell({ tickets, clocks, awaited, differing }: RebuildTally, repaired: boolean, room: RebuildRoom): void {
  const said = room.words.rebuild;
  const references = differing.slice(0, listed);
  const count = differing.length;
  const lines = [
    said.compared({ tickets, clocks }),
    ...(awaited > 0 ? [said.awaited(awaited)] : []),
    count === 0 ? said.equal : said.differing({ count, references, more: count - references.length, repaired }),
  ];
  room.out(`${lines.join('\n')}\n`);
}
