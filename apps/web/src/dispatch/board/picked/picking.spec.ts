import { between, toggled } from './picking';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));

describe('a range of rows', () => {
  it.each([
    ['b', 'd', ['b', 'c', 'd']],
    ['d', 'b', ['b', 'c', 'd']],
    ['c', 'c', ['c']],
    ['gone', 'c', ['c']],
  ])('from %s to %s is %j', (from, to, ids) => {
    expect(between(rows, from, to)).toEqual(ids);
  });
});

it('one more press takes a row in, the next one out', () => {
  const once = toggled(new Set(['a']), 'b');
  expect([...once]).toEqual(['a', 'b']);
  expect([...toggled(once, 'a')]).toEqual(['b']);
});
