import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '..');
const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|ts)$/.test(name) && !name.includes('generated') && !name.endsWith('.spec.ts'))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

const found = (shape: RegExp): string[] =>
  sources.flatMap(({ name, text }) => [...text.matchAll(shape)].map(([what]) => `${name}: ${what.trim()}`));

describe('every style', () => {
  it('speaks of starts and ends, never of left and right, so that the frame mirrors', () => {
    expect(found(/^\s+(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|float)\s*:.*$/gm)).toEqual([]);
    expect(found(/^\s+text-align:\s*(?:left|right);$/gm)).toEqual([]);
  });

  it('writes nothing under 11 px, save initials whose name stands beside them', () => {
    const small = found(/font(?:-size)?:[^;]*?\b(?:[0-9]|10)(?:\.\d+)?px[^;]*;/g).filter(
      (line) => !/\/\d+px var/.test(line) || /\b(?:[0-9]|10)(?:\.\d+)?px\/1 /.test(line),
    );
    expect(small).toEqual(['ui/avatar/avatar.css: font: 600 9px/1 var(--sans);']);
  });
});
