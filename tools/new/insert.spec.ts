import { describe, expect, it } from '@jest/globals';
import { atEnd, intoArray, intoHead, intoMembers, intoObject, intoUnion } from './insert.ts';

const source = `import { a } from './a.ts';
const acts = [open, close];
const grants: Grants = { Ticket: { open: {}, close: { set: [] } } };
function rights(ticket) { const other = { open: 1 }; return { open: true } }
interface Words { readonly open: string; }
type Fact = | { type: 'opened' } | { type: 'closed' };
describe('words', () => { it.each([['open']])('%s', () => {}); });
`;

describe('inserting into source', () => {
  it.each([
    ['an array', intoArray('acts', 'hold'), '[open, close, hold];'],
    ['an array after what begins so', intoArray('acts', 'hold', 'open'), '[open, hold, close];'],
    ['an object inside another', intoObject('grants.Ticket', 'hold: {}'), 'close: { set: [] }, hold: {} } };'],
    ['what a function gives back', intoObject('rights', 'hold: true'), 'return { open: true, hold: true }'],
    [
      'the members of an interface',
      intoMembers('Words', 'readonly hold: string;'),
      'open: string; readonly hold: string;',
    ],
    ['a union', intoUnion('Fact', `{ type: 'held' }`), `| { type: 'closed' } | { type: 'held' };`],
    ['a test by its title', intoArray('words', `['hold']`), `it.each([['open'], ['hold']])`],
    ['the imports', intoHead(`import { b } from './b.ts';`), `'./a.ts'; import { b } from './b.ts'; const acts`],
    ['the end', atEnd('hold', 'const hold = 1;'), '}); const hold = 1; '],
  ])('reaches %s', (_, insert, text) => {
    expect(insert(source).replace(/\s+/g, ' ')).toContain(text);
  });

  it.each([
    ['a list that is not there', intoArray('steps', 'hold')],
    ['an object that is not there', intoObject('grants.Desk', 'hold: {}')],
    ['an item that nothing precedes', intoArray('acts', 'hold', 'split')],
    ['an item that is there already', intoArray('acts', 'close')],
    ['a key that is there already', intoObject('grants.Ticket', 'close: {}')],
    ['a name that is there already', atEnd('acts', 'const acts = 1;')],
  ])('refuses %s', (_, insert) => {
    expect(() => insert(source)).toThrow(/^(There is no list|There is something called|.* already has)/);
  });
});
