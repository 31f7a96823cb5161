import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { frameRecords, recordLimit } from './frame-records.ts';
import type { RowFault } from './row-fault.ts';

/** What is framed of a text that comes in pieces. */
async function frame(pieces: Iterable<Buffer> | AsyncIterable<Buffer>) {
  const faults: RowFault[] = [];
  let [text, lines]: [string, readonly number[]] = ['', []];
  async function* chunks(): AsyncGenerator<Buffer> {
    yield* pieces;
  }
  for await (const framed of frameRecords(chunks(), ',', (fault) => void faults.push(fault))) {
    text += framed.text.toString();
    lines = [...lines, ...framed.lines];
  }
  return { text, lines, faults: faults.map(({ line, rule }) => `${line} ${rule}`) };
}

const inPieces = (text: string, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => Buffer.from(text.slice(at * size, (at + 1) * size)));

const tooLong = 'x'.repeat(recordLimit + 1);
const mixed = 'a,b\n"c\n""d""",e\r\n\n1,"open\n2,3\n';

describe('records out of a text', () => {
  it.each([1, 2, 3, 7, 1000])('are the same in pieces of %s characters', async (size) => {
    const { text, lines, faults } = await frame(inPieces(mixed, size));
    expect([text, lines, faults]).toEqual(['a,b\n"c\n""d""",e\r\n2,3\n', [1, 2, 6], ['5 unclosedQuote']]);
  });

  it.each([1000, 65_537, 10_000_000])(
    'do without a line that is too long, in pieces of %s characters',
    async (size) => {
      const { text, lines, faults } = await frame(inPieces(`a,b\n${tooLong}\n"c\n",d\n`, size));
      expect([text, lines, faults]).toEqual(['a,b\n"c\n",d\n', [1, 3], ['2 tooLong']]);
    },
  );

  it('may hold a mark that opens nothing', async () => {
    const { text, faults } = await frame([Buffer.from('5" screen,b\n"a"b,c\nd,e\n')]);
    expect([text, faults]).toEqual(['5" screen,b\n"a"b,c\nd,e\n', []]);
  });

  it('end in a quoted cell no later than the longest record may', async () => {
    const { lines, faults } = await frame([Buffer.from(`"never closed\n${'1,2\n'.repeat(40_000)}`)]);
    expect([lines.length, faults]).toEqual([40_000, ['1 unclosedQuote']]);
  });

  it('take no more memory than a few chunks, however long a line is', async () => {
    const chunk = Buffer.alloc(1_000_000, 'x');
    const before = bytesHeld();
    let most = 0;
    function* endless(): Generator<Buffer> {
      yield Buffer.from('a,b\n');
      for (let megabytes = 1; megabytes <= 300; megabytes += 1) {
        yield chunk;
        if (megabytes % 50 === 0) most = Math.max(most, bytesHeld() - before);
      }
      yield Buffer.from('\nc,d\n');
    }
    const { lines, faults } = await frame(endless());
    expect([lines, faults]).toEqual([[1, 3], ['2 tooLong']]);
    expect(most).toBeLessThan(100_000_000);
  });
});

/** What buffers hold once what nobody needs any more is gone, but for the last few chunks, which go a little later. */
function bytesHeld(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().arrayBuffers;
}
