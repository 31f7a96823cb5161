import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../tenancy/index.ts';
import { cursorOf, keyOf, shapes } from '../platform/paging.ts';
import type { Values } from './ticket-conditions.ts';

export const ticketSorts = ['due', 'priority', 'opened', 'updated'] as const;
export type TicketSort = (typeof ticketSorts)[number];

export const TicketSortEnum = enumOf(ticketSorts);
registerEnumType(TicketSortEnum, {
  name: 'TicketSort',
  valuesMap: {
    DUE: { description: 'Nearest target first; then priority. What has none comes last.' },
    PRIORITY: { description: 'Most urgent first; then nearest target.' },
    OPENED: { description: 'Newest first.' },
    UPDATED: { description: 'Latest change first.' },
  },
});

interface Column {
  readonly name: string;
  readonly type: string;
  readonly shape: { test(part: string): boolean };
  /** As a cursor keeps it: instants to the microsecond, which is as fine as a table is. */
  readonly text: string;
}

/** A total order of tickets `t`; its columns are those of an index after the client. */
export interface TicketOrder {
  readonly sql: string;
  /** SQL: the values of a row's cursor. */
  readonly key: string;
  /** SQL: that a row comes after the cursor. Throws BAD_USER_INPUT for what is no cursor of this order. */
  beyond(cursor: string, values: Values): string;
  cursorOf(key: readonly (string | number)[]): string;
}

const moment = (name: string): Column => ({
  ...{ name, type: 'timestamptz', shape: shapes.instant },
  text: `CASE WHEN t.${name} = 'infinity' THEN 'infinity'
    ELSE to_char(t.${name} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') END`,
});
const priority: Column = { name: 'priority', type: 'smallint', shape: shapes.priority, text: 't.priority' };
const id: Column = { name: 'id', type: 'uuid', shape: shapes.uuid, text: 't.id' };

function order(sort: TicketSort, direction: 'ASC' | 'DESC', columns: readonly Column[]): TicketOrder {
  const names = columns.map(({ name }) => `t.${name}`);
  return {
    sql: names.map((name) => `${name} ${direction}`).join(', '),
    key: `json_build_array(${columns.map(({ text }) => text).join(', ')})`,
    beyond: (cursor, values) => {
      const [, ...key] = keyOf(cursor, 'after', [
        { test: (part) => part === sort },
        ...columns.map(({ shape }) => shape),
      ]);
      const past = columns.map(({ type }, at) => `${values.add(key[at])}::${type}`);
      return `(${names.join(', ')}) ${direction === 'ASC' ? '>' : '<'} (${past.join(', ')})`;
    },
    cursorOf: (key) => cursorOf([sort, ...key]),
  };
}

export const orders: Readonly<Record<TicketSort, TicketOrder>> = {
  due: order('due', 'ASC', [moment('next_due_at'), priority, id]),
  priority: order('priority', 'ASC', [priority, moment('next_due_at'), id]),
  opened: order('opened', 'DESC', [moment('opened_at'), id]),
  updated: order('updated', 'DESC', [moment('updated_at'), id]),
};
