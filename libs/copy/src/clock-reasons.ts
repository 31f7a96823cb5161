import type { Language } from './language.ts';

/** Reasons for a hold that every installation knows. */
type KnownReason = 'client' | 'vendor' | 'problem' | 'evidence';

const known: Readonly<Record<Language, Readonly<Record<KnownReason, string>>>> = {
  fr: {
    client: 'en attente du client',
    vendor: 'en attente du fournisseur',
    problem: 'en attente du problème lié',
    evidence: 'en attente de pièces',
  },
  en: {
    client: 'waiting for the client',
    vendor: 'waiting for the vendor',
    problem: 'waiting for the linked problem',
    evidence: 'waiting for evidence',
  },
};

/** A reason of a provider's own is named by its code. */
export function reasonIn(language: Language, code: string): string {
  const words = known[language];
  if (Object.hasOwn(words, code)) return words[code as KnownReason];
  return language === 'fr' ? `en attente (${code})` : `waiting (${code})`;
}
