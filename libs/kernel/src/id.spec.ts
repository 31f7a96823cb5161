import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Id, isUuid, newId, parseId } from './id.ts';
import { instant } from './instant.ts';

const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 }).map(instant);
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

/** What version and variant leave of ten random bytes: 74 bits. */
const kept = (random: Uint8Array): string =>
  random.map((byte, at) => byte & (at === 0 ? 0x0f : at === 2 ? 0x3f : 0xff)).toString();

describe('a new id', () => {
  it('is the one that RFC 9562 works out as its example', () => {
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f);
    expect(newId(instant(0x017f22e279b0), random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('has the shape of a uuid of version 7, whatever the moment and the chance', () => {
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    fc.assert(fc.property(moments, tenBytes, (now, random) => shape.test(newId(now, random))));
  });

  it('sorts after every id of an earlier millisecond', () => {
    const anyId = fc.record({ now: moments, random: tenBytes });
    fc.assert(
      fc.property(anyId, anyId, (a, b) => {
        fc.pre(a.now < b.now);
        expect(newId(a.now, a.random) < newId(b.now, b.random)).toBe(true);
      }),
    );
  });

  it('keeps 74 random bits, so that two of one millisecond are equal by chance alone', () => {
    fc.assert(
      fc.property(moments, tenBytes, tenBytes, (now, a, b) => {
        expect(newId(now, a) === newId(now, b)).toBe(kept(a) === kept(b));
      }),
    );
  });

  it('changes with each of its random bits', () => {
    const none = newId(instant(0), new Uint8Array(10));
    const single = Array.from({ length: 80 }, (_, bit) =>
      new Uint8Array(10).fill(0x80 >> (bit % 8), bit >> 3, (bit >> 3) + 1),
    );
    const changed = single.filter((random) => newId(instant(0), random) !== none);
    expect([changed.length, new Set(changed.map((random) => newId(instant(0), random))).size]).toEqual([74, 74]);
  });
});

describe('an id that comes from outside', () => {
  const text = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';

  it('is read in any case and kept in lower case', () => {
    expect([parseId(text), parseId(text.toUpperCase())]).toEqual([text, text]);
  });

  it.each([
    ['', 'nothing'],
    [text.slice(1), 'a digit missing'],
    [`${text}0`, 'a digit too many'],
    [` ${text}`, 'a blank before it'],
    [`${text}\n`, 'a line break after it'],
    [text.replaceAll('-', ''), 'no dashes'],
    [text.replace('7', 'g'), 'a letter that is no digit'],
    [`{${text}}`, 'braces around it'],
  ])('is not %j: %s', (wrong) => {
    expect(parseId(wrong)).toBeUndefined();
  });

  it('is no uuid when it is no text at all', () => {
    expect([undefined, null, 7, {}, [text], text].map(isUuid)).toEqual([false, false, false, false, false, true]);
  });

  it('of one kind of thing does not stand for another', () => {
    const ticket = parseId<'Ticket'>(text)!;
    // @ts-expect-error an id of a ticket is no id of a client
    const client: Id<'Client'> = ticket;
    expect(client).toBe(text);
  });
});
