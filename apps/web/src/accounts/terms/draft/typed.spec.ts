import { parseHours, parseTime, tidied, writeHours } from '../../../ui/week-grid/typed-hours';
import { parseLength, parseLengths, parseNumbers, writeLength } from './typed-length';
import { parseShare, writeShare } from './typed-share';

describe('a length as people write it', () => {
  it.each([
    ['15 min', 900],
    ['4 h', 14_400],
    ['1 h 30', 5_400],
    ['1h30min', 5_400],
    ['1:30', 5_400],
    ['150', 9_000],
    ['45 s', 45],
    ['2\u00a0h\u00a005', 7_500],
  ])('%s is read', (text, seconds) => expect(parseLength(text)).toBe(seconds));

  it.each(['', 'vite', '1 j', '4 h h', '1 h 30 h', '-5 min', '1,5 h'])('« %s » is not', (text) =>
    expect(parseLength(text)).toBeUndefined(),
  );

  it('is written so that it reads back the same', () => {
    const lengths = [0, 1, 59, 60, 900, 3_600, 3_660, 3_661, 5_400, 7_205, 86_400, 144_000];
    expect(lengths.map((seconds) => parseLength(writeLength(seconds)))).toEqual(lengths);
    expect([900, 5_400, 14_400].map(writeLength)).toEqual(['15\u00a0min', '1\u00a0h\u00a030', '4\u00a0h']);
  });

  it('comes in lists, of which one unreadable part spoils all', () => {
    expect(parseLengths('1 h, 4 h 30')).toEqual([3_600, 16_200]);
    expect(parseLengths('1 h, bientôt')).toBeUndefined();
    expect(parseNumbers('50, 75 %, 90')).toEqual([50, 75, 90]);
    expect(parseNumbers('')).toEqual([]);
  });
});

describe('a share', () => {
  it('is whole numbers, never a division', () => {
    expect(parseShare('95 %')).toEqual({ met: 95, of: 100 });
    expect(parseShare('99,95')).toEqual({ met: 9_995, of: 10_000 });
    expect(parseShare('19/20')).toEqual({ met: 19, of: 20 });
    expect(parseShare('presque tout')).toBeUndefined();
  });

  it('is written in the reader’s figures', () => {
    expect(writeShare({ met: 9_995, of: 10_000 }, 'fr')).toBe('99,95\u00a0%');
    expect(writeShare({ met: 9_995, of: 10_000 }, 'en')).toBe('99.95%');
    expect(writeShare({ met: 19, of: 20 }, 'fr')).toBe('19/20');
  });
});

describe('hours', () => {
  it.each([
    ['8', 480],
    ['8 h', 480],
    ['08:30', 510],
    ['8h30', 510],
    ['24:00', 1_440],
  ])('%s is a time', (text, minutes) => expect(parseTime(text)).toBe(minutes));

  it.each(['', '24:15', '8:75', 'midi'])('« %s » is none', (text) => expect(parseTime(text)).toBeUndefined());

  it('are several windows in one text, and closed all day in none', () => {
    expect(parseHours('8 h – 12 h, 22:00-6:00')).toEqual([
      { from: '08:00', to: '12:00' },
      { from: '22:00', to: '06:00' },
    ]);
    expect(parseHours(' ')).toEqual([]);
    expect(parseHours('8 h')).toBeUndefined();
    expect(parseHours(writeHours([{ from: '08:00', to: '14:00' }]))).toEqual([{ from: '08:00', to: '14:00' }]);
  });

  it('are tidied when they can be read, and else stay as they were typed', () => {
    expect(tidied({ from: '8h', to: 'midi' })).toEqual({ from: '08:00', to: 'midi' });
  });
});
