import { travelled } from './grid-place';
import { aHolder } from './holder.builder';
import type { Line } from './lines';

const head: Line = { kind: 'group', group: 'desk', count: 2 };
const person: Line = { kind: 'person', holder: aHolder('Karim Jaziri') };
const grid = { lines: [head, person, person, head, person], columns: 3, page: 2 };

describe('the cursor of the grid', () => {
  it.each([
    [1, 'down', 2],
    [2, 'down', 4],
    [4, 'down', 4],
    [4, 'up', 2],
    [1, 'up', 1],
    [1, 'pageDown', 4],
    [4, 'first', 1],
    [1, 'last', 4],
  ] as const)('from line %p %p reaches line %p', (line, way, reached) => {
    expect(travelled({ line, column: 1 }, way, grid)).toEqual({ line: reached, column: 1 });
  });

  it('stops at the first and the last client', () => {
    const along = (column: number, way: 'left' | 'right') => travelled({ line: 1, column }, way, grid).column;
    expect([along(0, 'left'), along(0, 'right'), along(2, 'right'), along(2, 'left')]).toEqual([0, 1, 2, 1]);
  });

  it('stands nowhere while there is nobody', () => {
    expect(travelled({ line: 0, column: 0 }, 'down', { ...grid, lines: [] }).line).toBe(-1);
  });
});
