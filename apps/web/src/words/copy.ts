import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { defaultLanguage, type Language, languageOf, languages, type Words } from '@vigie/copy';
import { readStored, writeStored } from '../browser/storage';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

/** One chunk per language, fetched when it is first spoken. */
const chunks: Record<Language, () => Promise<Words>> = {
  fr: () => import('@vigie/copy/fr').then(({ fr }) => fr),
  en: () => import('@vigie/copy/en').then(({ en }) => en),
};

/** The language people read in and its words; both change together, at run time. */
@Service()
export class Copy {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly spoken = signal<Spoken | undefined>(undefined);
  readonly language = computed(() => this.spoken()?.language ?? defaultLanguage);
  /** Words of screens; read once `speak` has answered, which the application waits for before it draws. */
  readonly screens = computed(() => this.words().screens);
  readonly words = computed(() => {
    const spoken = this.spoken();
    if (!spoken) throw new Error('no language is loaded yet');
    return spoken.words;
  });

  /** Loads a language and speaks it; the choice is kept in this browser. */
  async choose(language: Language): Promise<void> {
    await this.speak(language);
    writeStored('language', language);
  }

  /** Speaks the reader's language: the kept one, else the browser's, else French. */
  start(): Promise<void> {
    return this.speak(knownLanguage(readStored('language')) ?? languageOf(navigator.language));
  }

  private async speak(language: Language): Promise<void> {
    const words = await chunks[language]();
    this.spoken.set({ language, words });
    this.root.lang = language;
  }
}

const knownLanguage = (text: string | null): Language | undefined => languages.find((language) => language === text);
