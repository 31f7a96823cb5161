import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operations } from '@vigie/tenancy';
import { bindings } from './bindings.ts';
import { type Ground, openGround } from './ground.ts';
import { hostileCases } from './hostile-case.ts';
import { waiting } from './waiting.ts';

const bound = hostileCases.filter(({ id }) => Object.hasOwn(bindings, id));
const reasoned = waiting.flatMap(({ cases }) => cases);

describe.each([...new Set(hostileCases.map((one) => one.class))])('an attack by %s', (kind) => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await openGround();
  });
  afterAll(() => ground.desk.close());

  for (const { id, title } of bound.filter((one) => one.class === kind))
    it(`${id}, ${title}, is refused`, () => bindings[id]!(ground), 60_000);

  it('is tried, or waits with a reason', () => {
    const left = hostileCases.filter((one) => one.class === kind && !bound.includes(one) && !reasoned.includes(one.id));
    expect(left.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });
});

describe('the list of what waits', () => {
  it('names no case twice, none that is tried, and none that is not there', () => {
    const ids = hostileCases.map(({ id }) => id);
    expect(reasoned.filter((id, at) => reasoned.indexOf(id) !== at)).toEqual([]);
    expect([...reasoned, ...Object.keys(bindings)].filter((id) => !ids.includes(id))).toEqual([]);
    expect(reasoned.filter((id) => Object.hasOwn(bindings, id))).toEqual([]);
  });

  it('waits for nothing that exists by now', () => {
    const names = Object.keys(operations);
    const found = waiting.flatMap(({ cases, until }) =>
      until === 'no operation'
        ? []
        : names.filter((name) => until.test(name)).map((name) => `${cases.join(', ')}: ${name} exists`),
    );
    expect(found).toEqual([]);
  });

  it('is shorter than what is tried', () => {
    expect([hostileCases.length, bound.length >= 80]).toEqual([167, true]);
  });
});
