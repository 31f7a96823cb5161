import { describe, expect, it } from '@jest/globals';
import { crash } from './crash.ts';

describe('milestones that fall due while the server and Postgres are killed', () => {
  it('are each recorded once, and told to a listener elsewhere at least once and in order', async () => {
    const found = await crash({ tickets: 100, kills: 2, say: () => undefined });
    expect(found).toMatchObject({
      due: 400,
      recorded: 400,
      twice: 0,
      heard: 400,
      unheard: 0,
      unknown: 0,
      disordered: 0,
    });
    expect(found.told).toBeGreaterThanOrEqual(400);
  }, 180_000);
});
