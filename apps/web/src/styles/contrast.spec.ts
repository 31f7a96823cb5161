import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const style = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const colours = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
const light = colours(style('tokens.css'));
const dark = new Map([...light, ...colours(style('tokens-dark.css'))]);

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const text: readonly [string, readonly string[]][] = [
  ['ink', ['surface', 'sunken', 'hover', 'paper', 'overlay', 'feu-soft', 'water-2', 'sand']],
  ['ink-2', ['surface', 'sunken', 'hover', 'overlay', 'feu-soft', 'water-2', 'sand']],
  ['ink-3', ['surface', 'sunken', 'hover', 'paper', 'overlay', 'feu-soft', 'off-soft', 'sand']],
  ['on-ink', ['act', 'act-hover']],
  ['link', ['surface', 'hover', 'water-1']],
  ['run', ['surface', 'hover', 'feu-soft', 'run-soft']],
  ['met', ['surface', 'hover', 'feu-soft']],
  ['out', ['surface', 'hover', 'feu-soft', 'out-soft']],
  ['on-out', ['out-fill']],
  ['w75', ['surface', 'hover', 'feu-soft', 'w75-soft']],
  ['w90', ['surface', 'hover', 'feu-soft', 'overlay']],
  ['hold', ['surface', 'hover', 'hold-soft', 'feu-soft']],
  ['sand-ink', ['sand']],
  ...['n1', 'n2', 'n3'].map((level): [string, string[]] => [`${level}-ink`, [`${level}-bg`]]),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((tint): [string, string[]] => [`c${tint}-ink`, [`c${tint}`]]),
];
const marks: readonly [string, readonly string[]][] = [
  ['control', ['surface', 'sunken', 'overlay']],
  ['feu', ['surface', 'hover', 'feu-soft', 'water-2', 'sand']],
  ['sand-line', ['sand']],
  ['run-fill', ['surface']],
  ['w75-fill', ['surface']],
  ['w90-fill', ['surface']],
  ['out-fill', ['surface', 'out-soft']],
  ['hold-fill', ['surface']],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  const pairs = (list: typeof text) =>
    list.flatMap(([ink, grounds]) => grounds.map((ground) => [ink, ground] as const));
  const measured = (ink: string, ground: string): number => contrast(theme.get(ink) ?? '', theme.get(ground) ?? '');

  it.each(pairs(text))('reads %s on %s at 4.5:1 or more', (ink, ground) => {
    expect(measured(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(marks))('shows %s on %s at 3:1 or more', (ink, ground) => {
    expect(measured(ink, ground)).toBeGreaterThanOrEqual(3);
  });
});
