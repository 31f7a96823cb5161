/** What a read asks of the transaction that it runs in. */
export interface Tx {
  readonly userId: string;
  readonly now: number;
  query(sql: string, values?: readonly unknown[]): Promise<unknown[]>;
  hot(sql: string, values?: readonly unknown[]): Promise<unknown[]>;
}

type Filter = Readonly<Record<string, unknown>>;

/** The product's reads, as they are built. */
export interface Lists {
  ticketPage(tx: Tx, among: unknown, wish: object): Promise<{ readonly edges: readonly { readonly cursor: string }[] }>;
  ticketCount(tx: Tx, among: unknown, filter: Filter): Promise<unknown>;
  bestMatches(tx: Tx, wish: object): Promise<unknown>;
}

type Work = readonly [name: string, read: (tx: Tx) => Promise<unknown>];

/** The words are those of the seed: one title in three has the frequent one, one in five thousand the rare one. */
export function worksOf({ ticketPage, ticketCount, bestMatches }: Lists, deskId: string): readonly Work[] {
  const open = { status: ['new', 'open', 'on_hold'] };
  const page = (among: unknown, sort: string, filter: Filter) => (tx: Tx) =>
    ticketPage(tx, among, { filter, sort, first: 50, after: null });
  let deep: string | undefined;
  /** The first thousand are passed once, when a work is tried before it is measured. */
  const deepPage = async (tx: Tx) => {
    const wish = { filter: {}, sort: 'updated' };
    deep ??= (await ticketPage(tx, 'all', { ...wish, first: 1000, after: null })).edges.at(-1)!.cursor;
    return ticketPage(tx, 'all', { ...wish, first: 50, after: deep });
  };
  return [
    ['queue of the desk, 50 by due', page({ deskId }, 'due', {})],
    ['open list, 50 by due', page('all', 'due', open)],
    ['list, 50 by priority', page('all', 'priority', {})],
    ['list, 50 newest', page('all', 'opened', {})],
    ['list, 50 latest changed', page('all', 'updated', {})],
    ['list, 50 after the first 1,000', deepPage],
    ['list of a rare word, 50', page('all', 'updated', { text: 'zanzibar' })],
    ['list of a frequent word, 50', page('all', 'updated', { text: 'imprimante' })],
    ['search of a rare word', (tx) => bestMatches(tx, { text: 'zanzibar', first: 10 })],
    ['search of a frequent word', (tx) => bestMatches(tx, { text: 'imprimante', first: 10 })],
    ['search of two words, one begun', (tx) => bestMatches(tx, { text: 'imprimante pann', first: 10 })],
    ['search of a word in its plural', (tx) => bestMatches(tx, { text: 'imprimantes', first: 10 })],
    ['count of the queue', (tx) => ticketCount(tx, { deskId }, {})],
    ['count of the open', (tx) => ticketCount(tx, 'all', open)],
    ['count of all', (tx) => ticketCount(tx, 'all', {})],
  ];
}
