import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneLine, plainText, titleLimit } from './title.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const withoutBlanksAndControls = (text: string): string => text.replace(/[\p{Cc}\s]/gu, '');

describe('a title', () => {
  it.each([
    ['Printer\noffline', 'Printer offline'],
    ['Printer\r\n\r\n\toffline', 'Printer offline'],
    ['Printer\u2028offline\u2029', 'Printer offline'],
    ['Printer\u000boffline', 'Printer offline'],
    ['Printer\foffline', 'Printer offline'],
    ['Printer\u0085offline', 'Printer offline'],
  ])('is one line: %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('loses control characters, such as the zero that a database cannot hold', () => {
    expect(oneLine('\u0000Pri\u0007nt\u001b[31mer\u007f')).toBe('Print[31mer');
  });

  it('loses the blanks around it, also those that control characters hid', () => {
    expect(oneLine(' \u0000 Printer \u0000\n')).toBe('Printer');
  });

  it.each(['Imprimante 🖨️ en panne 👩🏽‍🔧', 'الطابعة لا تعمل', 'עברית', 'réseau ﬁbre e\u0301té', '日本語', 'a  b'])(
    'keeps %s as it is',
    (text) => {
      expect(oneLine(text)).toBe(text);
    },
  );

  it('of ten thousand characters stays whole', () => {
    const long = '🖨️ العربية '
      .repeat(1000)
      .slice(0, titleLimit - 1)
      .concat('x');
    expect(oneLine(`${long}\n`)).toBe(long);
  });

  it('holds neither break nor control, and all else in its order, whatever comes in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(withoutBlanksAndControls(line)).toBe(withoutBlanksAndControls(text));
      }),
    );
  });

  it('cleaned is not changed by cleaning it again', () => {
    fc.assert(fc.property(anyText, (text) => expect(oneLine(oneLine(text))).toBe(oneLine(text))));
  });
});

describe('the text of a comment', () => {
  it('keeps its lines and its tabs, with one kind of line break', () => {
    expect(plainText('one\r\ntwo\rthree\n\n\tfour')).toBe('one\ntwo\nthree\n\n\tfour');
  });

  it('loses other control characters and the blanks around it', () => {
    expect(plainText('\n\u0000 Hel\u0008lo\u001b \n')).toBe('Hello');
  });

  it.each(['👩🏽‍🔧 🖨️', 'مرحبا\nبكم', '<script>alert(1)</script>', "Robert'); DROP TABLE"])('keeps %j as it is', (text) => {
    expect(plainText(text)).toBe(text);
  });

  it('holds no control but breaks and tabs, and all else in its order, whatever comes in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        expect(plain.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
        expect(withoutBlanksAndControls(plain)).toBe(withoutBlanksAndControls(text));
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
