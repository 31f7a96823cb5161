import DataLoader from 'dataloader';

type Loader = DataLoader<string, unknown>;
const loaders = new WeakMap<object, Map<string, Loader>>();

/**
 * What one field asks of many things in the same answer, asked of all of them in one statement. Nothing is kept beyond
 * it: a socket's context lives as long as the socket.
 */
export function together<Value>(
  context: object,
  field: string,
  id: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Value | undefined> {
  const known = loaders.get(context) ?? new Map<string, Loader>();
  loaders.set(context, known);
  const loader = known.get(field) ?? loaderOf(load);
  known.set(field, loader);
  return loader.load(id) as Promise<Value | undefined>;
}

const loaderOf = (load: (ids: readonly string[]) => Promise<ReadonlyMap<string, unknown>>): Loader =>
  new DataLoader(
    async (ids) => {
      const found = await load([...new Set(ids)]);
      return ids.map((id) => found.get(id));
    },
    { cache: false },
  );
