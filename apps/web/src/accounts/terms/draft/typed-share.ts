import type { Language } from '@vigie/copy';

/** `met` of `of`, both whole, as a contract compares them. */
export interface Share {
  readonly met: number;
  readonly of: number;
}

const percent = /^(\d{1,3})(?:[.,](\d{1,4}))?\s*%?$/;
const ratio = /^(\d{1,9})\s*\/\s*(\d{1,9})$/;

/** Reads `95 %`, `99,95` or `19/20`; undefined for else. Nothing is divided: `99,95 %` is 9,995 of 10,000. */
export function parseShare(text: string): Share | undefined {
  const [, met, of] = ratio.exec(text.trim()) ?? [];
  if (met !== undefined) return { met: Number(met), of: Number(of) };
  const [isRead, whole = '', decimals = ''] = percent.exec(text.trim()) ?? [];
  return isRead === undefined ? undefined : { met: Number(`${whole}${decimals}`), of: 100 * 10 ** decimals.length };
}

/** The share in the reader's figures: `99,95 %` in French, `99.95%` in English; `19/20` where it is no decimal. */
export function writeShare({ met, of }: Share, language: Language): string {
  const digits = Math.log10(of) - 2;
  if (!Number.isInteger(digits) || digits < 0 || digits > 4) return `${met}/${of}`;
  const figure = (met / 10 ** digits).toFixed(digits);
  return language === 'fr' ? `${figure.replace('.', ',')}\u00a0%` : `${figure}%`;
}
