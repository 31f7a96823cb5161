import { actKeys, actOfKey, type Allowed, boardActs, printedKeys, type Situation } from './board-acts';

const nothing: Allowed = {
  ...{ assign: false, take: false, escalate: false, return: false, hold: false, resume: false },
  ...{ qualify: false, merge: false, resolve: false },
};
const may = (...names: (keyof Allowed)[]): Allowed => ({
  ...nothing,
  ...Object.fromEntries(names.map((name) => [name, true])),
});
const situation = (more: Partial<Situation> = {}): Situation => ({
  ticket: { status: 'OPEN', isAssigned: false },
  may: may('assign', 'escalate', 'hold', 'qualify', 'merge', 'resolve'),
  picked: 0,
  takesTickets: false,
  isReadOnly: false,
  ...more,
});
const offered = (more: Partial<Situation> = {}): string[] =>
  boardActs.filter((act) => act.isOffered(situation(more))).map(({ name }) => name);
const heard = (key: string, more: Partial<Situation> = {}): string | undefined => actOfKey(key, situation(more))?.name;

describe('the acts of the board', () => {
  it('are offered on the ticket in hand as far as it allows them', () => {
    const all = offered();
    for (const name of ['assign', 'escalate', 'hold', 'qualify', 'level', 'merge', 'resolve'])
      expect(all).toContain(name);
    for (const name of ['take', 'resume', 'release', 'assignPicked', 'unpick']) expect(all).not.toContain(name);
    expect(offered({ may: may('resume') })).toEqual(expect.arrayContaining(['resume']));
    expect(offered({ may: may('assign'), ticket: { status: 'OPEN', isAssigned: true } })).toContain('release');
    expect(offered({ may: may('take') })).not.toContain('take');
    expect(offered({ may: may('take'), takesTickets: true })).toContain('take');
  });

  it('are not offered before the server has told what is allowed, nor while nothing can be sent', () => {
    for (const more of [{ may: undefined }, { isReadOnly: true }]) {
      expect(offered(more)).not.toContain('escalate');
      expect(offered(more)).toContain('open');
    }
  });

  it('hear their keys even so, so that a refusal can be said', () => {
    expect(heard('E', { may: undefined })).toBe('escalate');
    expect(heard('E', { may: nothing, isReadOnly: true })).toBe('escalate');
    expect(heard('E', { ticket: undefined })).toBeUndefined();
  });

  it('hold and resume by one key, as the ticket stands', () => {
    expect(heard('S')).toBe('hold');
    expect(heard('S', { ticket: { status: 'ON_HOLD', isAssigned: false } })).toBe('resume');
  });

  it('go to the selection once there is one', () => {
    const two = { picked: 2 };
    expect(['A', 'M', 'S', 'Escape'].map((key) => heard(key, two))).toEqual([
      'assignPicked',
      'mergePicked',
      'holdPicked',
      'unpick',
    ]);
    expect(heard('E', two)).toBeUndefined();
    expect(offered(two)).not.toContain('escalate');
    expect(heard('M', { picked: 1 })).toBe('merge');
    expect(heard('Escape')).toBeUndefined();
  });

  it('are each asked for by one name, and two share a key only where they cannot both be meant', () => {
    const names = boardActs.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const situations = [situation(), situation({ picked: 1 }), situation({ picked: 2 })];
    for (const key of actKeys)
      for (const one of situations) {
        const meant = boardActs.filter((act) => act.key === key && (act.isHeard ?? act.isOffered)(one));
        expect([key, meant.length <= 1]).toEqual([key, true]);
      }
  });

  it('print their keys as they are engraved', () => {
    const words = { enter: '↵', escape: 'Échap', control: 'Ctrl' } as Parameters<typeof printedKeys>[1];
    expect(printedKeys({ key: 'Ctrl+A' }, words)).toEqual(['Ctrl', 'A']);
    expect(printedKeys({ key: 'Escape' }, words)).toEqual(['Échap']);
    expect(printedKeys({}, words)).toEqual([]);
  });
});
