import { Kind, parse, print, type SelectionSetNode, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** A document as the cache of a client sends it: with the type of whatever it keeps. */
export const asCacheSends = (text: string): string =>
  print(
    visit(parse(text), {
      SelectionSet: (set, _key, parent): SelectionSetNode | undefined =>
        (parent as { kind?: string }).kind === Kind.OPERATION_DEFINITION
          ? undefined
          : { ...set, selections: [...set.selections, typename] },
    }),
  );
