import { describe, expect, it } from '@jest/globals';
import { operations } from './operations.ts';
import { rolesThatMay, subjects } from './policy-table.ts';

const needed = Object.entries(operations).filter(([, needs]) => typeof needs !== 'string');
const open = (word: string) => Object.keys(operations).filter((name) => operations[name] === word);

describe('an operation', () => {
  it('needs a right that the policy table knows and somebody has', () => {
    const unknown = needed.filter(([, [subject, action]]) => !(action! in subjects[subject as keyof typeof subjects]));
    const hopeless = needed.filter(([, [subject, action]]) => rolesThatMay(subject as never, action!).length === 0);
    expect([needed.length > 0, unknown, hopeless]).toEqual([true, [], []]);
  });

  it('is open to anybody only to sign in, to sign out and to say that it lives', () => {
    expect(open('anybody')).toEqual([
      'POST /auth/sign-in',
      'POST /auth/refresh',
      'POST /auth/sign-out',
      'GET /health',
      'GET /ready',
    ]);
  });

  it('asks for a session alone only where people look at themselves', () => {
    expect(open('signed in')).toEqual(['Query.viewer']);
  });

  it('that changes something never asks for a right to read', () => {
    const mutations = needed.filter(([name]) => name.startsWith('Mutation.'));
    expect(mutations.filter(([, [, action]]) => action === 'read')).toEqual([]);
  });
});
