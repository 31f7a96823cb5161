import { describe, expect, it } from '@jest/globals';
import { overstepOf } from './weigh-variables.ts';

const limits = { variablesDepth: 3, values: 6 };

describe('the weight of variables', () => {
  it.each([
    ['nothing', {}, undefined],
    ['values at the limit of depth', { input: { list: [1] } }, undefined],
    ['one level more', { input: { list: [[1]] } }, 'VARIABLES_TOO_DEEP'],
    ['as many values as are taken', { list: [1, 2, 3, 4] }, undefined],
    ['one value more', { list: [1, 2, 3, 4, 5] }, 'TOO_MANY_VALUES'],
    ['keys that are none of ours', JSON.parse('{"__proto__": {"a": {"b": {"c": 1}}}}'), 'VARIABLES_TOO_DEEP'],
  ])('%s', (_, variables, overstep) => {
    expect(overstepOf(variables, limits)).toBe(overstep);
  });

  it('reads ten thousand levels without a stack of its own', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    expect(overstepOf(deep, { variablesDepth: 20_000, values: 20_000 })).toBeUndefined();
    expect(overstepOf(deep, limits)).toBe('VARIABLES_TOO_DEEP');
  });
});
