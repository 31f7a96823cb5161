import { aRow } from '../../testing/a-row';
import { entered, precedes, type Queue, queueOf, refreshed, type Row, withChange, withGone, withPage } from './queue';

const [first, second, third] = [aRow({ priority: 'P1' }), aRow({ priority: 'P2' }), aRow({ priority: 'P3' })];
const whole = (...rows: Row[]): Queue => queueOf({ rows, next: null, total: rows.length });
const cut = (...rows: Row[]): Queue => queueOf({ rows, next: 'here', total: 100 });
const ids = ({ rows }: Queue): string[] => rows.map(({ id }) => id);
const changed = (row: Row, more: Partial<Row>): Row => ({ ...row, revision: row.revision + 1, ...more });

describe('the order of a queue', () => {
  it('puts the nearest due time first, then priority, then age', () => {
    const due = aRow({ nextDueAt: '2025-11-20T12:00:00.000Z', priority: 'P4' });
    const later = aRow({ nextDueAt: '2025-11-20T13:00:00.000Z', priority: 'P1' });
    const older = aRow({ openedAt: '2025-11-19T08:00:00.000Z' });
    const rows = [third, older, later, due, first].sort((one, other) => (precedes(one, other) ? -1 : 1));
    expect(rows).toEqual([due, later, first, older, third]);
  });
});

describe('a change of a ticket that is shown', () => {
  it('shows at once, at its place', () => {
    const queue = withChange(whole(first, second, third), changed(second, { title: 'Nouveau titre' }), true);
    expect(ids(queue)).toEqual([first.id, second.id, third.id]);
    expect(queue.rows[1]?.title).toBe('Nouveau titre');
    expect(queue.waiting.size).toBe(0);
  });

  it('waits to move when it now belongs elsewhere', () => {
    const queue = withChange(
      whole(first, second, third),
      changed(third, { priority: 'P1', openedAt: '2025-01-01' }),
      true,
    );
    expect(ids(queue)).toEqual([first.id, second.id, third.id]);
    expect(queue.waiting.size).toBe(1);
    expect(ids(refreshed(queue))).toEqual([third.id, first.id, second.id]);
  });

  it('waits no more when it is back where it stood', () => {
    const moved = withChange(whole(first, second), changed(second, { priority: 'P1', openedAt: '2025-01-01' }), true);
    const back = withChange(moved, changed(moved.rows[1]!, { priority: 'P2', openedAt: second.openedAt }), true);
    expect(back.waiting.size).toBe(0);
  });

  it('stays until asked to leave, then leaves', () => {
    const queue = withChange(whole(first, second), changed(first, { assignee: { id: 'lea', name: 'Léa' } }), false);
    expect(ids(queue)).toEqual([first.id, second.id]);
    expect(queue.rows[0]?.assignee?.name).toBe('Léa');
    expect(ids(entered(queue))).toEqual([first.id, second.id]);
    expect(ids(refreshed(queue))).toEqual([second.id]);
    expect(refreshed(queue).total).toBe(1);
  });

  it('is ignored when something newer is shown already', () => {
    const queue = whole({ ...first, revision: 5, title: 'récent' });
    expect(withChange(queue, { ...first, revision: 4, title: 'ancien' }, true)).toBe(queue);
  });
});

describe('a ticket that is not shown yet', () => {
  it('waits, then takes its place in order', () => {
    const queue = withChange(whole(first, third), second, true);
    expect(ids(queue)).toEqual([first.id, third.id]);
    expect(queue.waiting.size).toBe(1);
    expect(ids(refreshed(queue))).toEqual([first.id, second.id, third.id]);
    expect(refreshed(queue).total).toBe(3);
  });

  it('is counted once however often it changes, and no more when it no longer belongs', () => {
    const once = withChange(whole(first), second, true);
    const twice = withChange(once, changed(second, { title: 'encore' }), true);
    expect(twice.waiting.size).toBe(1);
    expect(withChange(twice, changed(second, {}), false).waiting.size).toBe(0);
  });

  it('comes with its page when it sorts after what is loaded', () => {
    const queue = withChange(cut(first, second), third, true);
    expect(queue.waiting.size).toBe(0);
    expect(ids(withPage(queue, { rows: [third], next: null, total: 3 }))).toEqual([first.id, second.id, third.id]);
  });

  it('keeps a change heard before its page was cut', () => {
    const queue = withChange(cut(first, second), changed(third, { title: 'plus récent' }), true);
    expect(withPage(queue, { rows: [third], next: null, total: 3 }).rows[2]?.title).toBe('plus récent');
  });
});

describe('pages', () => {
  it('never show a ticket twice', () => {
    const queue = withPage(cut(first, second), { rows: [second, third], next: null, total: 3 });
    expect(ids(queue)).toEqual([first.id, second.id, third.id]);
    expect(queue.next).toBeNull();
  });

  it('take back a row that has moved past what is loaded', () => {
    const moved = withChange(cut(first, second), changed(first, { priority: 'P4' }), true);
    expect(ids(refreshed(moved))).toEqual([second.id]);
  });
});

describe('a ticket the person may no longer see', () => {
  it('keeps its emptied place until asked to leave', () => {
    const queue = withGone(whole(first, second), first.id);
    expect(ids(queue)).toEqual([first.id, second.id]);
    expect(queue.gone.has(first.id)).toBe(true);
    expect(ids(refreshed(queue))).toEqual([second.id]);
  });

  it('stops waiting when it was not shown', () => {
    const queue = withGone(withChange(whole(first), second, true), second.id);
    expect(queue.waiting.size).toBe(0);
    expect(queue.gone.size).toBe(0);
  });
});

describe('an act of one’s own', () => {
  it('shows at once, and is taken back as if it had not been', () => {
    const assigned = withChange(whole(first, second), { ...first, assignee: { id: 'lea', name: 'Léa' } }, false);
    expect(assigned.rows[0]?.assignee?.name).toBe('Léa');
    expect(assigned.waiting.get(first.id)).toBeNull();
    const takenBack = withChange(assigned, first, true);
    expect(takenBack.rows[0]).toBe(first);
    expect(takenBack.waiting.size).toBe(0);
  });
});

describe('while nobody looks', () => {
  it('rows enter and move, but none leaves', () => {
    const leaving = withChange(whole(first, third), changed(third, {}), false);
    const queue = entered(withChange(leaving, second, true));
    expect(ids(queue)).toEqual([first.id, second.id, third.id]);
    expect([...queue.waiting]).toEqual([[third.id, null]]);
  });
});
